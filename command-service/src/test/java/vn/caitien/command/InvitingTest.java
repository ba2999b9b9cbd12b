package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.command.membership.UnsteadyAccounts;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.testing.NameScan;

/** Inviting by e-mail, at an identity provider and a post that are not always there. */
@CommandServiceTest
class InvitingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern WAITING =
            Pattern.compile("caitien_dead_letters\\{processor=\"automations\"} (\\S+)");

    private static UnsteadyAccounts accounts;
    private static OtherInstance instance;

    private final Http withoutProvider;
    private TestSchool school;
    private String email;
    private String name;

    InvitingTest(@LocalServerPort int port) {
        this.withoutProvider = Http.at(port);
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
    void aSchoolHasAPrincipal() {
        accounts.comeBack();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        school = TestSchool.register(instance.http());
        email = "moi@" + school.id() + ".edu.vn";
        name = "Lường Văn Mới " + school.id();
    }

    @Test
    void leadsToOneAccountAndOneRole() {
        String invitation = invite(email, Role.STAFF).done().id();
        awaitRole(invitation);
        String subject = accounts.subjectOf(email).orElseThrow();
        assertThat(accounts.isMember(subject, school.id())).isTrue();
        assertThat(accounts.lettersTo(email)).isEqualTo(1);
        assertThat(Store.facts(school.id()))
                .filteredOn(fact -> fact.stream().endsWith(invitation))
                .extracting(Store.Row::fact)
                .containsExactly(
                        "permission.member-invited",
                        "permission.member-joined",
                        "permission.role-granted");
        assertThat(Store.lastFact(school.id()).metadata())
                .contains("\"" + school.subject(Role.PRINCIPAL) + "\"", "\"principal\"");
        assertThat(ask("select name from eventstore.people(array['" + subject + "'])"))
                .isEqualTo(name);
    }

    @Test
    void isNotLostWhileTheProviderIsAway() throws SQLException {
        accounts.goAway();
        int made = accounts.made();
        String invitation =
                invite(email.toUpperCase(java.util.Locale.ROOT), Role.STAFF).done().id();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        isNowhereInClear(invitation);
        accounts.comeBack();
        awaitRole(invitation);
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(accounts.made()).isEqualTo(made + 1);
        assertThat(grants(invitation)).isEqualTo(1);
        isNowhereInClear(invitation);
    }

    @Test
    void waitsForTheLetterAndGrantsOnceItHasLeft() {
        accounts.losePost();
        String invitation = invite(email, Role.STAFF).done().id();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        int made = accounts.made();
        assertThat(accounts.subjectOf(email)).isPresent();
        assertThat(grants(invitation)).isZero();
        accounts.comeBack();
        awaitRole(invitation);
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(accounts.made()).isEqualTo(made);
        assertThat(accounts.lettersTo(email)).isEqualTo(1);
        assertThat(grants(invitation)).isEqualTo(1);
    }

    @Test
    void letsInWhoeverHasAnAccountAtOnceAndSaysSoWhenThePostTakesLetters() {
        String subject = "known-" + school.id();
        accounts.hasAccount(email, subject);
        accounts.losePost();
        awaitRole(invite(email, Role.COUNCIL_MEMBER).done().id());
        assertThat(accounts.isMember(subject, school.id())).isTrue();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        assertThat(accounts.lettersTo(email)).isZero();
        accounts.comeBack();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(accounts.lettersTo(email)).isEqualTo(1);
    }

    @Test
    void makesNothingOnceItIsWithdrawn() {
        accounts.goAway();
        UUID key = UUID.randomUUID();
        Http principal = principal().withKey(key);
        String path = school.path("/invitations");
        String invitation = principal.post(path, invitation(email, Role.STAFF)).done().id();
        await().atMost(PATIENCE).until(() -> waiting() > 0);
        assertThat(keys(invitation)).isEqualTo("1");
        principal().delete(path + "/" + invitation, "").done();
        assertThat(keys(invitation)).isEqualTo("0");
        assertThat(fingerprint(key)).isEmpty();
        principal().delete(path + "/" + invitation, "").refused(ProblemCode.INVITATION_WITHDRAWN);
        accounts.comeBack();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(accounts.subjectOf(email)).isEmpty();
        assertThat(grants(invitation)).isZero();
    }

    @Test
    void isForgottenOnceItIsAnsweredAndSoIsTheRequestWithThePerson() {
        UUID key = UUID.randomUUID();
        String invitation =
                principal()
                        .withKey(key)
                        .post(school.path("/invitations"), invitation(email, Role.STAFF))
                        .done()
                        .id();
        await().atMost(PATIENCE).until(() -> keys(invitation).equals("0"));
        principal()
                .delete(school.path("/invitations/" + invitation), "")
                .refused(ProblemCode.INVITATION_ANSWERED);
        // The same request again is still the same request, until its person is erased.
        principal()
                .withKey(key)
                .post(school.path("/invitations"), invitation(email, Role.STAFF))
                .done();
        assertThat(fingerprint(key)).isNotEmpty();
        principal()
                .delete(school.path("/roles/" + invitation), "{\"reason\":\"nghỉ việc\"}")
                .done();
        instance.http()
                .as(Http.ADMINISTRATOR)
                .post(
                        "/people/" + accounts.subjectOf(email).orElseThrow() + "/erasure",
                        "{\"reason\":\"theo yêu cầu\"}")
                .done();
        assertThat(fingerprint(key)).isEmpty();
    }

    @Test
    void isRefusedWhereNobodyCanMakeAnAccount() {
        withoutProvider
                .as(school.subject(Role.PRINCIPAL))
                .post(school.path("/invitations"), invitation(email, Role.STAFF))
                .refused(ProblemCode.INVITING_UNAVAILABLE);
    }

    @Test
    void isForThoseWhoMayGrantTheRole() {
        inviteAs(Role.COUNCIL_SECRETARY, Role.STAFF).refused(ProblemCode.FORBIDDEN);
        inviteAs(Role.AUTHORITY_OFFICER, Role.STAFF).refused(ProblemCode.ROLE_NOT_GRANTABLE);
        inviteAs(Role.PRINCIPAL, Role.AUTHORITY_OFFICER).refused(ProblemCode.ROLE_NOT_GRANTABLE);
        TestSchool other = TestSchool.register(instance.http());
        accounts.goAway();
        String invitation = invite(email, Role.STAFF).done().id();
        other.principal()
                .delete(other.path("/invitations/" + invitation), "")
                .refused(ProblemCode.INVITATION_UNKNOWN);
        school.secretary()
                .delete(school.path("/invitations/" + invitation), "")
                .refused(ProblemCode.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "giaovien",
                "giaovien@truong",
                "a b@truong.vn",
                "a@truong.vn,b@x.vn",
                "o'b@truong.vn"
            })
    void isRefusedWithoutAnAddress(String address) {
        assertThat(invite(address, Role.STAFF).refused(ProblemCode.INVALID_FIELDS).body())
                .contains("\"email\"", "Trường “email”");
    }

    @Test
    void saysWhatAnAddressLooksLike() {
        assertThat(invite("giaovien@truong", Role.STAFF).body())
                .contains("không phải là địa chỉ thư điện tử");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caitien_command", "caitien_projector", "caitien_web"})
    void noServiceReadsInviteesOrKeysPastTheFunctions(String role) {
        for (String table : new String[] {"invitee", "invitee_key"}) {
            assertThatThrownBy(
                            () -> {
                                try (Connection connection = StoreOfTheRun.DATABASE.connect(role)) {
                                    connection
                                            .createStatement()
                                            .executeQuery("select * from eventstore." + table);
                                }
                            })
                    .hasMessageContaining("permission denied");
        }
    }

    private void isNowhereInClear(String invitation) throws SQLException {
        try (Connection superuser = StoreOfTheRun.DATABASE.connectAsSuperuser()) {
            assertThat(NameScan.tablesWith(name, superuser)).isEmpty();
            assertThat(NameScan.tablesWith(email, superuser)).isEmpty();
            assertThat(NameScan.tablesWith(invitation, superuser))
                    .contains("eventstore.domain_event");
        }
    }

    private Http principal() {
        return instance.http().as(school.subject(Role.PRINCIPAL));
    }

    private Answer invite(String address, Role role) {
        return principal().post(school.path("/invitations"), invitation(address, role));
    }

    private Answer inviteAs(Role inviter, Role role) {
        return school.as(inviter).post(school.path("/invitations"), invitation(email, role));
    }

    private String invitation(String address, Role role) {
        return "{\"email\":\"%s\",\"displayName\":\"%s\",\"role\":\"%s\",\"from\":\"2020-01-01\"}"
                .formatted(address, name, role.code());
    }

    private void awaitRole(String invitation) {
        await().atMost(PATIENCE).until(() -> grants(invitation) > 0);
        await().atMost(PATIENCE).until(() -> keys(invitation).equals("0"));
    }

    private long grants(String invitation) {
        return Store.facts(school.id()).stream()
                .filter(fact -> fact.stream().equals("role-grant/" + invitation))
                .count();
    }

    private static String keys(String invitation) {
        return ask(
                "select count(*) from eventstore.invitee_key where invitation = '"
                        + invitation
                        + "'");
    }

    private static String fingerprint(UUID key) {
        return ask(
                "select encode(fingerprint, 'hex') from eventstore.command_receipt where command_id"
                        + " = '"
                        + key
                        + "'");
    }

    private static String ask(String query) {
        try (Connection connection = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double waiting() {
        var line = WAITING.matcher(instance.http().get("/actuator/prometheus").done().body());
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }
}
