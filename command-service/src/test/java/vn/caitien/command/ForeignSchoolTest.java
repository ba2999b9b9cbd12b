package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** Nobody sees that another school exists, nor reaches into it from their own. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignSchoolTest {

    private final Http http;
    private TestSchool own;
    private TestSchool foreign;
    private String foreignAction;
    private String foreignGrant;

    ForeignSchoolTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    void twoSchoolsWorkSideBySide() {
        own = TestSchool.register(http);
        foreign = TestSchool.register(http);
        own.sign(own.draftPlan("2023-2024"));
        String plan = foreign.draftPlan("2023-2024");
        foreignAction = foreign.planAction(plan);
        foreign.sign(plan);
        foreign.secretary()
                .post(
                        foreign.path("/evidence"),
                        "{\"code\":\"H1-1.1-01\",\"document\":{\"title\":\"Chiến lược\"}}")
                .done();
        foreignGrant =
                foreign.principal()
                        .post(foreign.path("/roles"), TestSchool.grant("someone", Role.STAFF))
                        .done()
                        .id();
    }

    @ParameterizedTest
    @MethodSource
    void isNotReachedFromOnesOwn(Refusal refusal) {
        refusal.check(own.principal());
    }

    private Stream<Refusal> isNotReachedFromOnesOwn() {
        String action = foreignAction.substring(foreignAction.lastIndexOf('/') + 1);
        String reason = "{\"reason\":\"thử\"}";
        return Stream.of(
                new Refusal(
                        "a foreign school",
                        "POST",
                        foreign.path("/plans/2023-2024/amendment"),
                        reason,
                        ProblemCode.SCHOOL_UNKNOWN),
                new Refusal(
                        "a foreign action",
                        "POST",
                        foreignAction + "/cancellation",
                        reason,
                        ProblemCode.SCHOOL_UNKNOWN),
                new Refusal(
                        "a foreign action under the own school",
                        "POST",
                        own.path("/actions/" + action + "/cancellation"),
                        reason,
                        ProblemCode.ACTION_UNKNOWN),
                new Refusal(
                        "a foreign document under the own school",
                        "POST",
                        own.path("/evidence/H1-1.1-01/withdrawal"),
                        reason,
                        ProblemCode.EVIDENCE_UNKNOWN),
                new Refusal(
                        "a foreign grant under the own school",
                        "DELETE",
                        own.path("/roles/" + foreignGrant),
                        reason,
                        ProblemCode.GRANT_UNKNOWN),
                new Refusal(
                        "a foreign authority",
                        "POST",
                        "/schools",
                        """
                        {"id":"mot-truong","name":"Trường","bands":["thcs"],"authority":"%s"}\
                        """
                                .formatted(foreign.authority()),
                        ProblemCode.AUTHORITY_UNKNOWN));
    }

    @Test
    void isReachedByItsOwn() {
        foreign.teacher()
                .post(
                        foreignAction + "/progress",
                        "{\"month\":\"2023-10\",\"state\":\"on-track\",\"note\":\"Đã họp.\"}")
                .done();
    }

    @Test
    void looksExactlyLikeOneThatDoesNotExist() {
        Answer existing = own.principal().post(foreign.path("/plans/2023-2024/submission"), "");
        Answer imaginary = own.principal().post("/schools/khong-co/plans/2023-2024/submission", "");
        assertThat(existing.status()).isEqualTo(imaginary.status());
        assertThat(existing.body().replace(foreign.id(), "khong-co")).isEqualTo(imaginary.body());
        assertThat(existing.headers().map().keySet()).isEqualTo(imaginary.headers().map().keySet());
    }

    @Test
    void keepsItsStreamsApartEvenUnderTheSameKey() {
        Map<String, Long> before = Store.rows();
        UUID key = UUID.randomUUID();
        String row = "{\"wording\":{\"criteria\":[\"1.1\"],\"measures\":\"Rà soát.\"}}";
        String plan = foreign.draftPlan("2025-2026");
        foreign.secretary().withKey(key).post(plan + "/actions", row).done();
        String ownPlan = own.draftPlan("2025-2026");
        own.secretary()
                .withKey(key)
                .post(ownPlan + "/actions", row)
                .refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(Store.rows().get("action_register"))
                .isEqualTo(before.get("action_register") + 1);
    }
}
