package vn.caitien.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;

class EmbeddedIdentityTest {
    private static final String WEB = "http://localhost:8080";
    private static final String CALLBACK = WEB + "/login/oauth2/code/caitien";
    private static final String SECRET = "a-secret-of-this-test";
    private static final DemoUsers USERS = DemoUsers.load();

    private static IdentitySettings settings;
    private static EmbeddedIdentity identity;
    private static JwtDecoder services;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() throws IOException {
        settings = new IdentitySettings(freePort(), WEB, SECRET, SigningKey.draw());
        identity = EmbeddedIdentity.start(settings, USERS);
        services = JwtDecoders.fromIssuerLocation(settings.issuer());
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void givesATokenThatTheServicesCanCheck() throws Exception {
        HttpResponse<String> answer = get("/demo/token/hieutruong.pom-lot");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        Jwt token = services.decode(answer.body());
        DemoUser user = USERS.named("hieutruong.pom-lot").orElseThrow();
        assertThat(token.getSubject()).isEqualTo(user.subject());
        assertThat(token.getIssuer()).hasToString(settings.issuer());
        assertThat(token.getAudience()).containsExactly("caitien");
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("hieutruong.pom-lot");
        assertThat(token.getClaimAsString("name")).isEqualTo("Hiệu trưởng – Trường THCS Pom Lót");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                .isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void knowsNobodyElse() throws Exception {
        assertThat(get("/demo/token/hieutruong.khac").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsSubjectsForEver() {
        // Facts of earlier starts carry this subject; another one would orphan them.
        assertThat(USERS.named("quantri").orElseThrow().subject())
                .isEqualTo("d17e6be9-6272-34fb-8b8d-6852291b2101");
    }

    @Test
    void listsEveryDemoUserOnTheLoginPage() throws Exception {
        String page = get("/login").body();

        assertThat(USERS.all()).hasSize(18);
        for (DemoUser user : USERS.all()) {
            assertThat(page).contains("value=\"" + user.username() + "\"");
        }
    }

    @Test
    void refusesALoginThatDoesNotComeFromItsPage() throws Exception {
        HttpRequest forged =
                HttpRequest.newBuilder(address("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("user=quantri"))
                        .build();

        assertThat(browser.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAForeignHostName() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", settings.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /demo/token/quantri HTTP/1.1\r\nHost: foreign.example\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);

            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 400");
        }
    }

    @Test
    void logsAPickedUserInAndOutAgain() throws Exception {
        String verifier = "v".repeat(64);
        HttpResponse<String> sentToLogin = get(authorization(verifier));
        assertThat(sentToLogin.headers().firstValue("Location").orElseThrow()).endsWith("/login");

        HttpResponse<String> picked =
                post("/login", "user=thuky.hong-phong&_csrf=" + encode(csrfOf(get("/login"))));
        HttpResponse<String> authorized =
                get(URI.create(picked.headers().firstValue("Location").orElseThrow()));
        String callback = authorized.headers().firstValue("Location").orElseThrow();
        assertThat(callback).startsWith(CALLBACK + "?code=");

        HttpResponse<String> tokens = exchange(group("code=([^&]+)", callback), verifier);
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        DemoUser user = USERS.named("thuky.hong-phong").orElseThrow();
        Jwt access = services.decode(group("\"access_token\":\"([^\"]+)\"", tokens.body()));
        assertThat(access.getSubject()).isEqualTo(user.subject());
        assertThat(access.getAudience()).containsExactly("caitien");
        String idToken = group("\"id_token\":\"([^\"]+)\"", tokens.body());
        Jwt id = services.decode(idToken);
        assertThat(id.getSubject()).isEqualTo(user.subject());
        assertThat(id.getAudience()).containsExactly(IdentitySettings.WEB_CLIENT);
        assertThat(id.getClaimAsString("name")).isEqualTo(user.displayName());
        assertThat(tokens.body()).contains("refresh_token");

        assertThat(get(authorization(verifier)).headers().firstValue("Location").orElseThrow())
                .as("nobody stays logged in here")
                .endsWith("/login");
        assertThat(endLogin(idToken).statusCode()).isLessThan(400);
    }

    /** As a service does it, without the browser. */
    private HttpResponse<String> endLogin(String idToken) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address("/connect/logout"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "id_token_hint="
                                                + idToken
                                                + "&client_id="
                                                + IdentitySettings.WEB_CLIENT))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private URI authorization(String verifier) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return address(
                "/oauth2/authorize?response_type=code&client_id=caitien-web&scope=openid%20profile"
                        + "&state=s&code_challenge_method=S256&code_challenge="
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
                        + "&redirect_uri="
                        + encode(CALLBACK));
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        String client = IdentitySettings.WEB_CLIENT + ":" + SECRET;
        HttpRequest request =
                HttpRequest.newBuilder(address("/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        client.getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=authorization_code&code="
                                                + code
                                                + "&code_verifier="
                                                + verifier
                                                + "&redirect_uri="
                                                + encode(CALLBACK)))
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(address(path));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.5").build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String csrfOf(HttpResponse<String> page) {
        return group("name=\"_csrf\" value=\"([^\"]+)\"", page.body());
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static URI address(String path) {
        return URI.create(settings.issuer() + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
