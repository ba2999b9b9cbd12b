package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.testing.TestTime;

/** What somebody is told who sends too much, and that others go on. */
@CommandServiceTest
class LimitsTest {
    private static final String PLAN = "{\"schoolYear\":\"%s\",\"framework\":\"tt18-2018\"}";

    private final TestTime time = new TestTime();
    private TestSchool school;
    private TestSchool neighbour;

    @LocalServerPort private int port;

    @BeforeEach
    void twoSchoolsAreRegistered() {
        school = TestSchool.register(Http.at(port));
        neighbour = TestSchool.register(Http.at(port));
    }

    @Test
    void refusesUntilTimeHasPassedWhileOthersGoOn() {
        try (OtherInstance limited =
                OtherInstance.start(time, "--caitien.limits.user-requests=2")) {
            Http secretary = limited.http().as("council-secretary-" + school.id());
            secretary.post(school.path("/plans"), PLAN.formatted("2021-2022")).done();
            secretary.post(school.path("/plans"), PLAN.formatted("2022-2023")).done();

            Answer refused =
                    secretary
                            .post(school.path("/plans"), PLAN.formatted("2023-2024"))
                            .refused(ProblemCode.TOO_MANY_REQUESTS);

            assertThat(refused.headers().firstValue("Retry-After")).contains("30");
            assertThat(refused.body()).contains("Quá nhiều yêu cầu", "sau 30 giây");
            assertThat(
                            secretary
                                    .with("Accept-Language", "en")
                                    .post(school.path("/plans"), PLAN.formatted("2023-2024"))
                                    .body())
                    .contains("Too many requests", "in 30 seconds");
            limited.http()
                    .as("council-secretary-" + neighbour.id())
                    .post(neighbour.path("/plans"), PLAN.formatted("2023-2024"))
                    .done();
            time.pass(Duration.ofSeconds(30));
            secretary.post(school.path("/plans"), PLAN.formatted("2023-2024")).done();
            assertThat(limited.http().get("/actuator/prometheus").body())
                    .contains("caitien_refusal_total{code=\"too-many-requests\"} 2.0");
        }
    }

    @Test
    void refusesAnAddressThatTriesOneBadTokenAfterAnother() {
        try (OtherInstance limited =
                OtherInstance.start(time, "--caitien.limits.address-requests=2")) {
            Http guesser = limited.http().withToken("x.y.z");
            guesser.get(school.path("")).refused(ProblemCode.UNAUTHENTICATED);
            guesser.get(school.path("")).refused(ProblemCode.UNAUTHENTICATED);

            Answer refused = guesser.get(school.path("")).refused(ProblemCode.TOO_MANY_REQUESTS);

            assertThat(refused.headers().firstValue("Retry-After")).contains("30");
            time.pass(Duration.ofSeconds(30));
            for (int year = 2021; year < 2025; year++) {
                limited.http()
                        .as("council-secretary-" + school.id())
                        .post(school.path("/plans"), PLAN.formatted(year + "-" + (year + 1)))
                        .done();
            }
        }
    }

    @Test
    void refusesWhoeverSendsTooManyBytes() {
        try (OtherInstance limited =
                OtherInstance.start(time, "--caitien.limits.user-volume=1KB")) {
            Http secretary = limited.http().as("council-secretary-" + school.id());
            secretary
                    .post(school.path("/plans"), "{\"x\":\"%s\"}".formatted("x".repeat(2_000)))
                    .refused(ProblemCode.INVALID_FIELDS);

            secretary
                    .post(school.path("/plans"), PLAN.formatted("2023-2024"))
                    .refused(ProblemCode.TOO_MANY_REQUESTS);

            time.pass(Duration.ofMinutes(2));
            secretary.post(school.path("/plans"), PLAN.formatted("2023-2024")).done();
        }
    }
}
