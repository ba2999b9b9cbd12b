package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** What a stored fact says of itself, and that a refusal stores nothing at all. */
@CommandServiceTest
class StoredFactsTest {

    private static final String PLAN = "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";

    private final Http http;
    private TestSchool school;

    StoredFactsTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    @Test
    void areNamedByTheCatalogueAndNotByAClass() {
        school.draftPlan("2023-2024");
        assertThat(Store.lastFact(school.id()))
                .returns("improvement.plan-drafted", Store.Row::fact)
                .returns("1", Store.Row::revision)
                .returns("improvement-plan/" + school.id() + "/2023-2024", Store.Row::stream)
                .returns(0L, Store.Row::sequence);
        assertThat(Store.facts(school.id()))
                .extracting(Store.Row::payload)
                .noneMatch(payload -> payload.contains("vn.caitien") || payload.contains("@class"));
    }

    @Test
    void sayWhoActedInWhichRoleForWhichTenantByWhichCommand() {
        UUID key = UUID.randomUUID();
        school.secretary().withKey(key).post(school.path("/plans"), PLAN).done();
        Store.Row fact = Store.lastFact(school.id());
        assertThat(fact.tenant()).isEqualTo(school.id());
        Map<String, Object> making = JsonPath.read(fact.metadata(), "$");
        assertThat(making)
                .containsEntry("actor", school.subject(Role.COUNCIL_SECRETARY))
                .containsEntry("role", "council-secretary")
                .containsEntry("tenant", school.id())
                .containsEntry("command", key.toString())
                .containsKeys("correlationId", "traceId")
                .doesNotContainKeys("claim", "seenVersion");
    }

    @Test
    void nameTheCommandThatTheAnswerNames() {
        Answer drafted = school.secretary().post(school.path("/plans"), PLAN).done();
        Map<String, Object> making = JsonPath.read(Store.lastFact(school.id()).metadata(), "$");
        assertThat(making).containsEntry("command", drafted.text("command"));
    }

    @Test
    void nameNoTraceThatNobodyCollects() {
        school.secretary()
                .with("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .post(school.path("/plans"), PLAN)
                .done();
        assertThat(Store.lastFact(school.id()).metadata()).doesNotContain("traceparent");
    }

    @Test
    void carryNoDisplayName() {
        school.principal()
                .post(
                        school.path("/roles"),
                        """
                        {"subject":"subject-9","displayName":"Giáo viên mới","role":"staff","from":"2024-01-01"}\
                        """)
                .done();
        assertThat(Store.lastFact(school.id()).payload())
                .contains("subject-9")
                .doesNotContain("Giáo viên mới");
    }

    @Test
    void areNotStoredByARefusalNorIsAnythingElse() {
        UUID key = UUID.randomUUID();
        Map<String, Long> before = Store.rows();
        school.secretary()
                .withKey(key)
                .post(school.path("/plans"), PLAN.replace("tt18-2018", "tt99-1999"))
                .refused(ProblemCode.FRAMEWORK_UNKNOWN);
        school.secretary()
                .withKey(key)
                .post(school.path("/plans/2023-2024/submission"), "")
                .refused(ProblemCode.PLAN_UNKNOWN);
        school.teacher()
                .withKey(key)
                .post(school.path("/plans"), PLAN)
                .refused(ProblemCode.FORBIDDEN);
        school.principal()
                .withKey(key)
                .post(
                        school.path("/roles"),
                        """
                        {"subject":"s","displayName":"Ai đó","role":"staff","from":"2024-01-01","to":"2023-01-01"}\
                        """)
                .refused(ProblemCode.ROLE_PERIOD_INVALID);
        assertThat(Store.rows()).isEqualTo(before);

        school.secretary().withKey(key).post(school.path("/plans"), PLAN).done();
        assertThat(Store.rows())
                .containsEntry("domain_event", before.get("domain_event") + 1)
                .containsEntry("command_receipt", before.get("command_receipt") + 1)
                .containsEntry("standing", before.get("standing") + 1);
    }
}
