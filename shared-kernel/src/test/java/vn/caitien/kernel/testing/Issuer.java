package vn.caitien.kernel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issuer of tokens as the service knows it from outside: a discovery document, keys, and signed
 * tokens.
 */
public final class Issuer {

    private static final String KEY_ID = "key-of-the-run";

    public static final String AUDIENCE = "caitien";

    /** The one issuer that the services under test trust. */
    public static final Issuer TRUSTED = new Issuer();

    private final RSAKey key = newKey(KEY_ID);
    private final String address;

    private Issuer() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            address = "http://localhost:" + server.getAddress().getPort();
            answer(
                    server,
                    "/.well-known/openid-configuration",
                    "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(address));
            answer(server, "/keys", new JWKSet(key.toPublicJWK()).toString());
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return address;
    }

    /** A token as the service wants it. */
    public String tokenFor(String subject) {
        return signed(claims(subject).build());
    }

    public JWTClaimsSet.Builder claims(@Nullable String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address)
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    public String signed(JWTClaimsSet claims) {
        return signedWith(key, header(KEY_ID), claims);
    }

    /** Tokens for a subject that nobody may believe, by what is wrong with them. */
    public Map<String, String> unbelievable(String subject) {
        Issuer other = new Issuer();
        JWTClaimsSet claims = claims(subject).build();
        Date past = Date.from(Instant.now().minusSeconds(600));
        Date future = Date.from(Instant.now().plusSeconds(600));
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("no token at all", "abc");
        tokens.put("unsigned", new PlainJWT(claims).serialize());
        tokens.put("signed by somebody else", signedWith(newKey(KEY_ID), header(KEY_ID), claims));
        tokens.put("signed with a key nobody knows", signedWith(newKey("x"), header("x"), claims));
        tokens.put("signed with the public key as a secret", signedWithThePublicKey(claims));
        tokens.put(
                "bringing the address of its own keys",
                signedWith(
                        other.key,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("elsewhere")
                                .jwkURL(URI.create(other.address + "/keys"))
                                .build(),
                        claims));
        tokens.put(
                "bringing its own key",
                signedWith(
                        other.key,
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .jwk(other.key.toPublicJWK())
                                .build(),
                        claims));
        tokens.put("expired", signed(claims(subject).expirationTime(past).build()));
        tokens.put("without end", signed(claims(subject).expirationTime(null).build()));
        tokens.put("not valid yet", signed(claims(subject).notBeforeTime(future).build()));
        tokens.put("of another issuer", other.tokenFor(subject));
        tokens.put("naming another issuer", signed(claims(subject).issuer(other.address).build()));
        tokens.put("of no issuer", signed(claims(subject).issuer(null).build()));
        tokens.put("for another audience", signed(claims(subject).audience("other").build()));
        tokens.put("of nobody", signed(claims(null).build()));
        tokens.put("of an empty subject", signed(claims("").build()));
        tokens.put("of a blank subject", signed(claims(" ").build()));
        tokens.put("of two subjects", signed(claims(subject + ",other").build()));
        tokens.put("of a subject with accents", signed(claims("thư-ký").build()));
        tokens.put("of an endless subject", signed(claims("x".repeat(5_000)).build()));
        tokens.put("for no audience", signed(claims(subject).audience((String) null).build()));
        return tokens;
    }

    /** What a verifier falls for that lets the token choose how it is verified. */
    private String signedWithThePublicKey(JWTClaimsSet claims) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY_ID).build(),
                            claims);
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JWSHeader header(String keyId) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build();
    }

    private static String signedWith(RSAKey signer, JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(
                path,
                exchange -> {
                    byte[] body = json.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
    }
}
