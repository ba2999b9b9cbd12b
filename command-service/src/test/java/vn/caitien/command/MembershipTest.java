package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.command.membership.UnsteadyAccounts;
import vn.caitien.kernel.permission.Role;

/** What follows from roles at an identity provider that is not always there. */
@CommandServiceTest
class MembershipTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern WAITING =
            Pattern.compile("caitien_dead_letters\\{processor=\"automations\"} (\\S+)");

    private static UnsteadyAccounts accounts;
    private static OtherInstance instance;

    private final Http http;
    private TestSchool school;

    MembershipTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeAll
    static void anInstanceWithAutomationsStarts() {
        accounts = new UnsteadyAccounts();
        instance = OtherInstance.start(accounts);
    }

    @AfterAll
    static void theInstanceStops() {
        instance.close();
    }

    @BeforeEach
    void aSchoolGrantsItsRoles() {
        accounts.comeBack();
        school = TestSchool.register(http);
    }

    @Test
    void everySchoolAndAuthorityHasAnOrganisationOfItsName() {
        String authority = "authority/" + school.authority();
        await().atMost(PATIENCE).until(() -> accounts.nameOf(authority).isPresent());
        await().atMost(PATIENCE).until(() -> accounts.nameOf(school.id()).isPresent());
        assertThat(accounts.nameOf(authority)).contains("Sở GDĐT");
        assertThat(accounts.nameOf(school.id())).contains("Trường THCS");
    }

    @Test
    void anOrganisationIsRenamedWithItsSchoolAsSoonAsTheProviderAnswers() {
        awaitMember(Role.EXTERNAL_EVALUATOR, true);
        accounts.goAway();
        school.principal()
                .put(
                        school.path("/profile"),
                        """
                        {"name":"Trường TH và THCS","bands":["thcs"],"reason":"sáp nhập"}\
                        """)
                .done();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        assertThat(accounts.nameOf(school.id())).contains("Trường THCS");
        accounts.comeBack();
        await().atMost(PATIENCE)
                .until(
                        () ->
                                accounts.nameOf(school.id())
                                        .filter("Trường TH và THCS"::equals)
                                        .isPresent());
        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    @Test
    void whoeverIsGrantedARoleJoins() {
        awaitMember(Role.PRINCIPAL, true);
        awaitMember(Role.EXTERNAL_EVALUATOR, true);
        assertThat(accounts.isMember("somebody-else", school.id())).isFalse();
    }

    @Test
    void leavesWithTheLastRoleOnly() {
        String subject = school.subject(Role.STAFF);
        String second =
                school.principal()
                        .post(school.path("/roles"), TestSchool.grant(subject, Role.COUNCIL_MEMBER))
                        .done()
                        .id();
        String third =
                school.principal()
                        .post(
                                school.path("/roles"),
                                TestSchool.grant("guest-" + school.id(), Role.STAFF))
                        .done()
                        .id();
        awaitMember(Role.STAFF, true);
        await().atMost(PATIENCE)
                .until(() -> accounts.isMember("guest-" + school.id(), school.id()));
        withdraw(second);
        withdraw(third);
        await().atMost(PATIENCE)
                .until(() -> !accounts.isMember("guest-" + school.id(), school.id()));
        assertThat(accounts.isMember(subject, school.id())).isTrue();
    }

    @Test
    void nobodyIsForgottenWhileTheProviderIsAway() {
        awaitMember(Role.EXTERNAL_EVALUATOR, true);
        accounts.goAway();
        String late = "late-" + school.id();
        school.principal().post(school.path("/roles"), TestSchool.grant(late, Role.STAFF)).done();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        assertThat(accounts.isMember(late, school.id())).isFalse();
        accounts.comeBack();
        await().atMost(PATIENCE).until(() -> accounts.isMember(late, school.id()));
        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    @Test
    void theAccountOfWhoeverIsErasedIsClosedAsSoonAsTheProviderAnswers() {
        String gone = "gone-" + school.id();
        String grant =
                school.principal()
                        .post(school.path("/roles"), TestSchool.grant(gone, Role.STAFF))
                        .done()
                        .id();
        withdraw(grant);
        accounts.goAway();
        http.as(Http.ADMINISTRATOR)
                .post("/people/" + gone + "/erasure", "{\"reason\":\"theo yêu cầu\"}")
                .done();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        assertThat(accounts.isClosed(gone)).isFalse();
        accounts.comeBack();
        await().atMost(PATIENCE).until(() -> accounts.isClosed(gone));
        await().atMost(PATIENCE).until(() -> waiting() == 0);
    }

    private void withdraw(String grant) {
        school.principal()
                .delete(school.path("/roles/" + grant), "{\"reason\":\"chuyển trường\"}")
                .done();
    }

    private void awaitMember(Role role, boolean member) {
        await().atMost(PATIENCE)
                .until(() -> accounts.isMember(school.subject(role), school.id()) == member);
    }

    private static double waiting() {
        var line = WAITING.matcher(instance.http().get("/actuator/prometheus").done().body());
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
