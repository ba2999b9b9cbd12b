package vn.caitien.command;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** Who may give which role to whom, and how long a role lets somebody act. */
@CommandServiceTest
class RoleRulesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String COMPLETION = "{\"month\":\"2023-11\",\"result\":\"Đã ban hành.\"}";

    private final Http http;
    private TestSchool school;
    private int nextNumber = 10;

    RoleRulesTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    @Test
    void staffDoNotVerify() {
        String action = signedAction();
        school.teacher().post(action + "/completion", COMPLETION).done();
        school.teacher()
                .post(action + "/completion/verification", "{}")
                .refused(ProblemCode.FORBIDDEN);
    }

    @Test
    void nobodyVerifiesWhatTheyReportedThemselves() {
        String action = signedAction();
        school.principal().post(action + "/completion", COMPLETION).done();
        school.principal()
                .post(action + "/completion/verification", "{}")
                .refused(ProblemCode.COMPLETION_BY_REPORTER);
        school.monitor().post(action + "/completion/verification", "{}").done();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLATFORM_ADMINISTRATOR", "AUTHORITY_OFFICER"})
    void aPrincipalGrantsNothingAboveTheSchool(Role role) {
        school.principal()
                .post(school.path("/roles"), TestSchool.grant("s", role))
                .refused(ProblemCode.ROLE_NOT_GRANTABLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLATFORM_ADMINISTRATOR", "AUTHORITY_OFFICER"})
    void nobodyAboveTheSchoolsMakesHimselfPrincipal(Role role) {
        String own = TestSchool.grant(school.subject(role), Role.PRINCIPAL);
        school.as(role).post(school.path("/roles"), own).refused(ProblemCode.ROLE_FOR_ONESELF);
        String others = TestSchool.grant("other", Role.PRINCIPAL);
        school.as(role).post(school.path("/roles"), others).done();
    }

    @Test
    void aNameIsNoSubject() {
        school.principal()
                .post(school.path("/roles"), TestSchool.grant("Lò Thị Hoa", Role.STAFF))
                .refused(ProblemCode.INVALID_FIELDS);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLATFORM_ADMINISTRATOR", "AUTHORITY_OFFICER", "PRINCIPAL"})
    void onlyThePrincipalGrantsTheRolesWithinTheSchool(Role role) {
        String grant = TestSchool.grant("s", role);
        school.as(Role.AUTHORITY_OFFICER)
                .post(school.path("/roles"), grant)
                .refused(ProblemCode.ROLE_NOT_GRANTABLE);
        school.as(Role.PLATFORM_ADMINISTRATOR)
                .post(school.path("/roles"), grant)
                .refused(ProblemCode.ROLE_NOT_GRANTABLE);
        school.secretary().post(school.path("/roles"), grant).refused(ProblemCode.FORBIDDEN);
        school.principal().post(school.path("/roles"), grant).done();
    }

    @Test
    void anOfficerNamesAPrincipalButNoOfficer() {
        Http officer = school.as(Role.AUTHORITY_OFFICER);
        officer.post(school.path("/roles"), TestSchool.grant("s", Role.PRINCIPAL)).done();
        officer.post(
                        "/authorities/" + school.authority() + "/roles",
                        TestSchool.grant("s", Role.AUTHORITY_OFFICER))
                .refused(ProblemCode.FORBIDDEN);
    }

    @Test
    void anAuthorityHasOfficersOnly() {
        school.as(Role.PLATFORM_ADMINISTRATOR)
                .post(
                        "/authorities/" + school.authority() + "/roles",
                        TestSchool.grant("s", Role.PRINCIPAL))
                .refused(ProblemCode.ROLE_NOT_GRANTABLE);
    }

    @Test
    void whoeverIsOfficerAndPrincipalActsInTheSchoolAsPrincipal() {
        String officer = school.subject(Role.AUTHORITY_OFFICER);
        school.principal()
                .post(school.path("/roles"), TestSchool.grant(officer, Role.PRINCIPAL))
                .done();
        http.as(officer).post(school.path("/roles"), TestSchool.grant("s", Role.STAFF)).done();
    }

    @Test
    void aRoleLetsNobodyActBeforeOrAfterItsDays() {
        grant("past", TODAY.minusDays(30), TODAY.minusDays(1));
        grant("future", TODAY.plusDays(2), TODAY.plusDays(30));
        grant("present", TODAY.minusDays(1), TODAY.plusDays(1));
        actsAs("past").refused(ProblemCode.SCHOOL_UNKNOWN);
        actsAs("future").refused(ProblemCode.SCHOOL_UNKNOWN);
        actsAs("present").done();
    }

    @Test
    void aWithdrawnRoleLetsNobodyAct() {
        String grant = grant("leaver", TODAY.minusDays(30), null);
        actsAs("leaver").done();
        school.principal()
                .delete(school.path("/roles/" + grant), "{\"reason\":\"chuyển công tác\"}")
                .done();
        actsAs("leaver").refused(ProblemCode.SCHOOL_UNKNOWN);
    }

    @Test
    void aWithdrawalDoesNotMakeARoleLastLonger() {
        String grant = grant("leaver", TODAY.minusDays(30), TODAY.minusDays(1));
        school.principal()
                .delete(
                        school.path("/roles/" + grant),
                        "{\"reason\":\"chuyển công tác\",\"effectiveOn\":\"%s\"}"
                                .formatted(TODAY.plusDays(60)))
                .done();
        actsAs("leaver").refused(ProblemCode.SCHOOL_UNKNOWN);
    }

    @Test
    void anOfficerOfAnAuthorityAboveReachesTheSchoolsBelow() {
        String above = "above-" + school.id();
        String below = "below-" + school.id();
        Http administrator = school.as(Role.PLATFORM_ADMINISTRATOR);
        administrator
                .post("/authorities", "{\"id\":\"%s\",\"name\":\"Sở\"}".formatted(above))
                .done();
        administrator
                .post(
                        "/authorities",
                        "{\"id\":\"%s\",\"name\":\"Phòng\",\"parent\":\"%s\"}"
                                .formatted(below, above))
                .done();
        String officer = "officer-" + above;
        administrator
                .post(
                        "/authorities/" + above + "/roles",
                        TestSchool.grant(officer, Role.AUTHORITY_OFFICER))
                .done();
        String registration =
                "{\"id\":\"%s\",\"name\":\"Trường\",\"bands\":[\"thcs\"],\"authority\":\"%s\"}";
        http.as(officer)
                .post("/schools", registration.formatted("new-" + school.id(), below))
                .done();
        school.as(Role.AUTHORITY_OFFICER)
                .post("/schools", registration.formatted("other-" + school.id(), below))
                .refused(ProblemCode.AUTHORITY_UNKNOWN);
    }

    private String signedAction() {
        String plan = school.draftPlan("2023-2024");
        String action = school.planAction(plan);
        school.sign(plan);
        return action;
    }

    private String grant(String subject, LocalDate from, LocalDate to) {
        String body =
                "{\"subject\":\"%s\",\"role\":\"staff\",\"from\":\"%s\",\"to\":%s}"
                        .formatted(
                                subject + school.id(), from, to == null ? null : "\"" + to + "\"");
        return school.principal().post(school.path("/roles"), body).done().id();
    }

    /** Registers a document of a code of its own. */
    private Answer actsAs(String subject) {
        String code = "H1-1.1-" + nextNumber++;
        return http.as(subject + school.id())
                .post(
                        school.path("/evidence"),
                        "{\"code\":\"%s\",\"document\":{\"title\":\"Sổ\"}}".formatted(code));
    }
}
