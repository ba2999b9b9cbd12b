package vn.caitien.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;

class QueryServiceTest {
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final FactWriter FACTS = new FactWriter(DATABASE);
    private static final TestService SERVICE =
            TestService.start(DATABASE, Clock.systemDefaultZone());

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void showsASchoolOnceItIsRegistered() {
        FACTS.append(
                "pom-lot",
                "school/pom-lot",
                new SchoolRegistered(
                        "pom-lot", "Trường THCS Pom Lót", List.of(Band.THCS), "Điện Biên", null),
                new SchoolPlacedUnderAuthority("so-dien-bien", LocalDate.parse("2025-09-01")),
                new RoleGranted(
                        "g1",
                        "subject-principal",
                        Role.PRINCIPAL,
                        LocalDate.parse("2025-09-01"),
                        null));
        SERVICE.shows(FACTS, "pom-lot", "school/pom-lot");

        var answer = SERVICE.get("/api/v1/schools", TestTokens.of("subject-principal"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Trường THCS Pom Lót");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(SERVICE.get("/actuator/health/readiness", "").body())
                                        .contains("UP"));
    }
}
