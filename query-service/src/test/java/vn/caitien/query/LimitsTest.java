package vn.caitien.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.testing.TestTime;

/** What somebody is told who asks too often, by API and on a page. */
class LimitsTest {
    private static final QueryDatabase DATABASE = QueryDatabase.create();

    private TestService service;

    @BeforeEach
    void start() {
        Map<String, String> settings = new HashMap<>(TestService.NO_PROVIDER);
        settings.put("caitien.limits.user-requests", "3");
        settings.put("caitien.limits.address-requests", "3");
        service = TestService.start(DATABASE, Clock.systemDefaultZone(), settings);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void refusesByApiUntilTimeHasPassedAndCountsIt() {
        String lan = TestTokens.of("lan");
        for (int i = 0; i < 3; i++) {
            assertThat(service.get("/api/v1/schools", lan).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = service.get("/api/v1/schools", lan);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("20");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("\"code\":\"too-many-requests\"", "Quá nhiều yêu cầu", "sau 20 giây");
        assertThat(service.get("/api/v1/schools", TestTokens.of("minh")).statusCode())
                .isEqualTo(200);
        assertThat(service.get("/actuator/prometheus", "").body())
                .contains("caitien_refusal_total{code=\"too-many-requests\"} 1.0");
        service.bean(TestTime.class).pass(Duration.ofSeconds(20));
        assertThat(service.get("/api/v1/schools", lan).statusCode()).isEqualTo(200);
    }

    @Test
    void showsAPageThatSaysToWait() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(open("vi").statusCode()).isEqualTo(302);
        }

        HttpResponse<String> refused = open("vi");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("20");
        assertThat(refused.body())
                .contains("<html lang=\"vi\">", "quá nhiều yêu cầu", "hãy đợi ít giây");
        assertThat(open("en").body()).contains("too many requests", "wait a few seconds");
        HttpResponse<String> program = service.get("/oauth2/authorization/caitien", "");
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.body())
                .contains("\"code\":\"too-many-requests\"", "sau 20 giây")
                .doesNotContain("{seconds}");
        service.bean(TestTime.class).pass(Duration.ofSeconds(20));
        assertThat(open("vi").statusCode()).isEqualTo(302);
    }

    @Test
    void takesFilesOnOnePageOnly() throws Exception {
        assertThat(upload("/truong/x/ke-hoach", 1).statusCode()).isEqualTo(415);
        assertThat(upload("/api/v1/views/rebuild", 1).statusCode()).isEqualTo(415);
        assertThat(upload("/truong/x/ke-hoach/nhap", 1).statusCode())
                .as("a form without its token")
                .isEqualTo(403);
    }

    /** A file of so many bytes, sent by nobody in particular. */
    private HttpResponse<String> upload(String path, int bytes) throws Exception {
        String head =
                "--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"a.txt\"\r\n\r\n";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.address() + path))
                                .header("Accept", "text/html")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(
                                        BodyPublishers.ofString(
                                                head + "a".repeat(bytes) + "\r\n--x--\r\n"))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void takesSoMuchThatThePageCanSayThatItIsTooLarge() throws Exception {
        assertThat(upload("/truong/x/ke-hoach/nhap", 60_000_000).statusCode())
                .as("a form without its token")
                .isEqualTo(403);
        assertThat(upload("/truong/x/ke-hoach/nhap", 65 << 20).statusCode()).isEqualTo(413);
    }

    /** The beginning of a login, which is kept as a session. */
    private HttpResponse<String> open(String language) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                service.address()
                                                        + "/oauth2/authorization/caitien"))
                                .header("Accept", "text/html")
                                .header("Cookie", "CAITIEN_LANGUAGE=" + language)
                                .build(),
                        BodyHandlers.ofString());
    }
}
