package vn.caitien.query.websession;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Stands in for an identity provider: lets everybody in as one and the same person, and gives
 * tokens that renew once only.
 */
final class IdentityStandIn implements AutoCloseable {
    private static final String CLIENT = "test";

    private final HttpServer server;
    private final RSAKey key;
    private final String subject;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Set<String> renewing = ConcurrentHashMap.newKeySet();
    private final List<String> given = new CopyOnWriteArrayList<>();
    private final List<String> logouts = new CopyOnWriteArrayList<>();
    private volatile Duration firstLife = Duration.ofMinutes(5);
    private volatile CountDownLatch renewals = new CountDownLatch(0);

    IdentityStandIn(String subject) {
        this.subject = subject;
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", it -> json(it, 200, metadata()));
        server.createContext(
                "/keys", it -> json(it, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/logout", this::logout);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What a service is told that logs in here. */
    Map<String, String> settings() {
        String client = "spring.security.oauth2.client.";
        return Map.of(
                client + "provider.caitien.issuer-uri",
                issuer(),
                client + "registration.caitien.scope",
                "openid,profile",
                client + "registration.caitien.redirect-uri",
                "{baseUrl}/login/oauth2/code/{registrationId}");
    }

    /** Every token given so far. */
    List<String> given() {
        return given;
    }

    /** What was asked of the end of logins. */
    List<String> logouts() {
        return logouts;
    }

    /**
     * The access token of a login ends at once; whoever renews it gives a rival a second to come.
     */
    void letsTokensEndAtOnce() {
        firstLife = Duration.ofSeconds(1);
        renewals = new CountDownLatch(2);
    }

    /** How many renewals were asked for since then. */
    long renewals() {
        return 2 - renewals.getCount();
    }

    private String metadata() {
        return """
        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/logout",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
                .formatted(issuer());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        nonces.put(code, Objects.requireNonNull(asked.get("nonce")));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri")
                                + "?code="
                                + code
                                + "&state="
                                + asked.get("state").replace("=", "%3D"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                fields(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(asked.get("grant_type"))) {
            renew(exchange, String.valueOf(asked.get("refresh_token")));
        } else {
            String idToken = idToken(Objects.requireNonNull(nonces.remove(asked.get("code"))));
            given.add(idToken);
            json(
                    exchange,
                    200,
                    tokens(firstLife).replace("}", ", \"id_token\": \"" + idToken + "\"}"));
        }
    }

    private void renew(HttpExchange exchange, String token) throws IOException {
        renewals.countDown();
        try {
            renewals.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (renewing.remove(token)) {
            json(exchange, 200, tokens(Duration.ofMinutes(5)));
        } else {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
        }
    }

    private String tokens(Duration life) {
        String access = "access-" + UUID.randomUUID();
        String refresh = "refresh-" + UUID.randomUUID();
        renewing.add(refresh);
        given.addAll(List.of(access, refresh));
        return """
        {"access_token": "%s", "refresh_token": "%s", "token_type": "Bearer", "expires_in": %d}
        """
                .formatted(access, refresh, life.toSeconds())
                .strip();
    }

    private String idToken(String nonce) {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        new JWTClaimsSet.Builder()
                                .issuer(issuer())
                                .subject(subject)
                                .audience(CLIENT)
                                .claim("nonce", nonce)
                                .claim("name", "Người dùng thử")
                                .issueTime(new Date())
                                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                                .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void logout(HttpExchange exchange) throws IOException {
        logouts.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        json(exchange, 200, "{}");
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
