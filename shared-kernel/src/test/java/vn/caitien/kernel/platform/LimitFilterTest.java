package vn.caitien.kernel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import vn.caitien.kernel.testing.TestTime;

class LimitFilterTest {
    private static final LimitSettings SETTINGS =
            new LimitSettings(
                    6,
                    10,
                    3,
                    DataSize.ofBytes(1000),
                    DataSize.ofBytes(1500),
                    DataSize.ofBytes(1000),
                    4,
                    2,
                    1,
                    Duration.ZERO,
                    Duration.ZERO);

    private final TestTime time = new TestTime();
    private final LimitFilter filter =
            new LimitFilter(
                    new RequestLimits(SETTINGS, time),
                    LimitFilter.API,
                    (request, response, seconds) -> response.setStatus(429));

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    /** One request, and what the service says to those that are let in. */
    private MockHttpServletResponse send(MockHttpServletRequest request, FilterChain service) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, service);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    private static FilterChain answering(int status) {
        return (request, response) -> ((MockHttpServletResponse) response).setStatus(status);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest about(String school) {
        return get("/api/v1/schools/" + school + "/plans");
    }

    private static void as(String person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }

    private int ask(String person, String school) {
        as(person);
        return send(about(school), answering(200)).getStatus();
    }

    private void use(int times, String person, String school) {
        for (int i = 0; i < times; i++) {
            assertThat(ask(person, school)).as("request %s of %s", i, person).isEqualTo(200);
        }
    }

    @Test
    void saysWhenToComeAgainToWhoeverAsksTooOften() {
        use(6, "lan", "day");

        MockHttpServletResponse refused = send(about("day"), answering(200));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        time.pass(Duration.ofSeconds(9));
        assertThat(ask("lan", "day")).isEqualTo(429);
        time.pass(Duration.ofSeconds(1));
        assertThat(ask("lan", "day")).isEqualTo(200);
        assertThat(ask("lan", "day")).isEqualTo(429);
    }

    @Test
    void letsOthersOfTheSchoolGoOnUntilTheSchoolItselfHasAskedTooOften() {
        use(6, "lan", "day");
        assertThat(ask("lan", "day")).isEqualTo(429);
        use(4, "minh", "day");

        assertThat(ask("hoa", "day")).isEqualTo(429);
        assertThat(ask("hoa", "kia")).isEqualTo(200);
        assertThat(ask("minh", "kia")).isEqualTo(200);
        time.pass(Duration.ofMinutes(1));
        assertThat(ask("hoa", "day")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void takesNothingFromASchoolForStrangers(int status) {
        for (String stranger : List.of("a", "b", "c")) {
            as(stranger);
            for (int i = 0; i < 6; i++) {
                assertThat(send(about("day"), answering(status)).getStatus()).isEqualTo(status);
            }
        }

        use(6, "lan", "day");
        use(4, "minh", "day");
    }

    @Test
    void knowsASchoolInEverySpellingOfItsAddress() {
        use(6, "lan", "day");
        use(3, "minh", "day");
        as("hoa");
        assertThat(send(get("/api/v1/schools/d%61y/plans"), answering(200)).getStatus())
                .isEqualTo(200);

        assertThat(ask("hoa", "day")).isEqualTo(429);
    }

    @Test
    void countsThoseItDoesNotKnowByTheirAddress() {
        for (int i = 0; i < 3; i++) {
            assertThat(from("192.0.2.7")).isEqualTo(200);
        }

        assertThat(from("192.0.2.7")).isEqualTo(429);
        assertThat(from("192.0.2.8")).isEqualTo(200);
        assertThat(ask("lan", "day")).as("somebody known at any address").isEqualTo(200);
    }

    @Test
    void countsANetworkOfVersionSixAsOneAddress() {
        for (int i = 0; i < 3; i++) {
            assertThat(from("2001:db8:0:1::" + i)).isEqualTo(200);
        }

        assertThat(from("2001:db8:0:1:ffff::1")).isEqualTo(429);
        assertThat(from("2001:db8:0:2::1")).isEqualTo(200);
    }

    private int from(String address) {
        SecurityContextHolder.clearContext();
        MockHttpServletRequest request = get("/api/v1/frameworks");
        request.setRemoteAddr(address);
        // What a caller says of himself does not count.
        request.addHeader("X-Forwarded-For", "198.51.100." + request.hashCode() % 250);
        return send(request, answering(200)).getStatus();
    }

    @Test
    void countsBytesAndLetsADebtBePaid() {
        assertThat(bring("lan", "day", 1200)).isEqualTo(200);

        assertThat(bring("lan", "day", 1)).isEqualTo(429);
        assertThat(bring("minh", "day", 400)).isEqualTo(200);
        assertThat(bring("hoa", "day", 1)).as("the school has brought 1600").isEqualTo(429);
        assertThat(bring("hoa", "kia", 1)).isEqualTo(200);
        time.pass(Duration.ofMinutes(1));
        assertThat(bring("lan", "day", 1)).isEqualTo(200);
    }

    /** Without a stated length, as it comes: the filter behind counts what is read. */
    private int bring(String person, String school, int bytes) {
        as(person);
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", "/api/v1/schools/" + school + "/plans");
        request.setContent(new byte[bytes]);
        return send(
                        request,
                        (limited, response) ->
                                new BodyLimit(10_000)
                                        .doFilter(
                                                limited,
                                                response,
                                                (body, answer) ->
                                                        body.getInputStream().readAllBytes()))
                .getStatus();
    }

    @Test
    void letsOneSchoolSendOnlySoManyFilesInAnHour() {
        for (String person : List.of("lan", "minh", "hoa", "thu")) {
            assertThat(upload(person, "day", 201)).isEqualTo(201);
        }

        assertThat(upload("lan", "day", 201)).isEqualTo(429);
        assertThat(ask("lan", "day")).as("whatever is no file").isEqualTo(200);
        assertThat(upload("lan", "kia", 201)).isEqualTo(201);
        time.pass(Duration.ofMinutes(14));
        assertThat(upload("minh", "day", 201)).isEqualTo(429);
        time.pass(Duration.ofMinutes(1));
        assertThat(upload("minh", "day", 201)).isEqualTo(201);
    }

    @Test
    void takesNoFileFromASchoolForStrangers() {
        for (int i = 0; i < 5; i++) {
            assertThat(upload("stranger", "day", 404)).isEqualTo(404);
        }

        assertThat(upload("lan", "day", 201)).isEqualTo(201);
    }

    private int upload(String person, String school, int status) {
        as(person);
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", "/api/v1/schools/" + school + "/imports");
        request.setContentType("multipart/form-data; boundary=x");
        return send(request, answering(status)).getStatus();
    }

    @Test
    void letsOneSchoolHaveOnlySoManyRequestsAtTheSameTime() throws Exception {
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(() -> linger("lan", inside, done));
            Future<Integer> second = threads.submit(() -> linger("minh", inside, done));
            inside.await();

            assertThat(ask("hoa", "day")).as("both places are taken").isEqualTo(429);
            assertThat(ask("hoa", "kia")).isEqualTo(200);
            assertThat(bring("hoa", "day", 1))
                    .as("a change does not wait for reads")
                    .isEqualTo(200);
            done.countDown();
            assertThat(first.get()).isEqualTo(200);
            assertThat(second.get()).isEqualTo(200);
        }
        assertThat(ask("hoa", "day")).isEqualTo(200);
    }

    private int linger(String person, CountDownLatch inside, CountDownLatch done) {
        as(person);
        return send(
                        about("day"),
                        (request, response) -> {
                            inside.countDown();
                            try {
                                done.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                .getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/assets/caitien.css"})
    void countsNothingThatIsFree(String path) {
        for (int i = 0; i < 20; i++) {
            assertThat(send(get(path), answering(200)).getStatus()).isEqualTo(200);
        }
    }
}
