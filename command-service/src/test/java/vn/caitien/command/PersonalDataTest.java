package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.testing.NameScan;

/** Who may correct, take and erase a person's data, and where the name is kept meanwhile. */
@CommandServiceTest
class PersonalDataTest {

    private static final String NAME = "Lò Thị Khánh Ngân";
    private static final String OTHER_NAME = "Lò Thị Ngân";
    private static final String REASON = "{\"reason\":\"theo yêu cầu của người đó\"}";

    private final Http http;
    private TestSchool school;
    private String subject;
    private String grant;

    PersonalDataTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aTeacherOfASchoolHasAName() {
        school = TestSchool.register(http);
        subject = "ngan-" + school.id();
        grant = granted(school);
    }

    @Test
    void aNameIsFoundInNoTableAndIsReadAllTheSame() throws SQLException {
        try (Connection superuser = StoreOfTheRun.DATABASE.connectAsSuperuser()) {
            assertThat(NameScan.tablesWith(NAME, superuser)).isEmpty();
            assertThat(NameScan.tablesWith(subject, superuser))
                    .contains("eventstore.person", "eventstore.domain_event");
        }
        assertThat(nameOf(subject)).isEqualTo(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caitien_command", "caitien_projector", "caitien_web"})
    void noServiceReadsNamesOrKeysPastTheFunctions(String role) {
        for (String table : new String[] {"person", "person_key"}) {
            assertThatThrownBy(() -> ask(role, "select * from eventstore." + table))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void everybodyCorrectsTheirOwnName() {
        http.as(subject).put("/me/name", name(OTHER_NAME)).done();
        assertThat(nameOf(subject)).isEqualTo(OTHER_NAME);
        assertThat(Store.lastFact("person/" + subject))
                .returns("person.name-corrected", Store.Row::fact)
                .satisfies(fact -> assertThat(fact.payload()).doesNotContain("Ngân"));
    }

    @Test
    void aPrincipalCorrectsTheNameOfSomebodyOfThisSchoolOnly() {
        school.principal().put(nameOfGrant(), name(OTHER_NAME)).done();
        assertThat(nameOf(subject)).isEqualTo(OTHER_NAME);
        assertThat(Store.lastFact(school.id()).fact()).isEqualTo("person.name-corrected");

        granted(TestSchool.register(http));
        school.principal()
                .put(nameOfGrant(), name(NAME))
                .refused(ProblemCode.PERSON_ACTS_ELSEWHERE);
        http.as(Http.ADMINISTRATOR).put(nameOfGrant(), name(NAME)).done();
        assertThat(nameOf(subject)).isEqualTo(NAME);
    }

    @Test
    void nobodyElseCorrectsIt() {
        school.secretary().put(nameOfGrant(), name(OTHER_NAME)).refused(ProblemCode.FORBIDDEN);
        TestSchool other = TestSchool.register(http);
        other.principal().put(nameOfGrant(), name(OTHER_NAME)).refused(ProblemCode.SCHOOL_UNKNOWN);
        other.principal()
                .put(other.path("/roles/" + grant + "/name"), name(OTHER_NAME))
                .refused(ProblemCode.GRANT_UNKNOWN);
        assertThat(nameOf(subject)).isEqualTo(NAME);
    }

    @Test
    void aReasonDoesNotSayTheName() {
        for (String said : new String[] {NAME, OTHER_NAME}) {
            school.principal()
                    .put(
                            nameOfGrant(),
                            "{\"name\":\"%s\",\"reason\":\"không phải %s\"}"
                                    .formatted(OTHER_NAME, said))
                    .refused(ProblemCode.REASON_NAMES_PERSON);
        }
        school.principal()
                .delete(
                        school.path("/roles/" + grant),
                        "{\"reason\":\"%s nghỉ việc\"}".formatted(NAME))
                .refused(ProblemCode.REASON_NAMES_PERSON);
        withdraw();
        erase("{\"reason\":\"" + NAME.toUpperCase(Locale.ROOT) + " xin xoá\"}")
                .refused(ProblemCode.REASON_NAMES_PERSON);
    }

    @Test
    void aCopyIsRecordedWhereOnlyItsOwnerReads() {
        Answer export = http.as(subject).post("/me/exports", "").done();
        assertThat(Store.lastFact("person/" + subject))
                .returns("person.data-exported", Store.Row::fact)
                .satisfies(fact -> assertThat(fact.payload()).contains(export.id()));
    }

    @Test
    void nobodyWithARoleIsErased() {
        erase(REASON).refused(ProblemCode.PERSON_HOLDS_ROLES);
        http.as(Http.ADMINISTRATOR)
                .post("/people/" + Http.ADMINISTRATOR + "/erasure", REASON)
                .refused(ProblemCode.PERSON_HOLDS_ROLES);
        withdraw();
        erase("{\"reason\":\" \"}").refused(ProblemCode.REASON_REQUIRED);
        erase(REASON).done();
    }

    @Test
    void nobodyHeardOfIsErased() {
        http.as(Http.ADMINISTRATOR)
                .post("/people/khong-ai-ca/erasure", REASON)
                .refused(ProblemCode.PERSON_UNKNOWN);
    }

    @Test
    void whoWasErasedHasNoNameAndGetsNone() throws SQLException {
        http.as(subject).put("/me/name", name(OTHER_NAME)).done();
        withdraw();
        UUID key = UUID.randomUUID();
        Http administrator = http.as(Http.ADMINISTRATOR).withKey(key);
        String erasure = "/people/" + subject + "/erasure";
        Answer erased = administrator.post(erasure, REASON).done();

        assertThat(nameOf(subject)).isNull();
        assertThat(ask("caitien_owner", "select subject from eventstore.person_key"))
                .doesNotContain(subject);
        assertThat(Store.lastFact("platform").payload()).contains(subject).doesNotContain("Ngân");
        assertThat(administrator.post(erasure, REASON).done().body()).isEqualTo(erased.body());

        erase(REASON).refused(ProblemCode.PERSON_ERASED);
        http.as(subject).put("/me/name", name(NAME)).refused(ProblemCode.PERSON_ERASED);
        school.principal().put(nameOfGrant(), name(NAME)).refused(ProblemCode.PERSON_ERASED);
        school.principal()
                .post(school.path("/roles"), grant(subject))
                .refused(ProblemCode.PERSON_ERASED);
        ask("caitien_command", naming(subject));
        assertThat(nameOf(subject)).isNull();
    }

    @Test
    void noFingerprintIsLeftThatWouldConfirmAGuess() throws SQLException {
        UUID correction = UUID.randomUUID();
        http.as(subject).withKey(correction).put("/me/name", name(OTHER_NAME)).done();
        UUID export = UUID.randomUUID();
        http.as(subject).withKey(export).post("/me/exports", "").done();
        withdraw();
        for (UUID saidTheName : List.of(UUID.fromString(grant), correction)) {
            assertThat(fingerprint(saidTheName)).isNotEmpty();
        }
        erase(REASON).done();
        for (UUID saidTheName : List.of(UUID.fromString(grant), correction)) {
            assertThat(fingerprint(saidTheName)).isEmpty();
        }
        assertThat(fingerprint(export)).isNotEmpty();
    }

    private static String fingerprint(UUID key) throws SQLException {
        return ask(
                "caitien_owner",
                "select encode(fingerprint, 'hex') from eventstore.command_receipt where command_id"
                        + " = '"
                        + key
                        + "'");
    }

    private Answer erase(String reason) {
        return http.as(Http.ADMINISTRATOR).post("/people/" + subject + "/erasure", reason);
    }

    private void withdraw() {
        school.principal()
                .delete(school.path("/roles/" + grant), "{\"reason\":\"nghỉ việc\"}")
                .done();
    }

    private String granted(TestSchool where) {
        return where.principal()
                .withKey(UUID.randomUUID())
                .post(where.path("/roles"), grant(subject))
                .done()
                .id();
    }

    private static String grant(String subject) {
        return "{\"subject\":\"%s\",\"displayName\":\"%s\",\"role\":\"staff\",\"from\":\"2020-01-01\"}"
                .formatted(subject, NAME);
    }

    private String nameOfGrant() {
        return school.path("/roles/" + grant + "/name");
    }

    private static String name(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static String naming(String subject) {
        return "select eventstore.name_person('%s', '%s', null, true)".formatted(subject, NAME);
    }

    private static @Nullable String nameOf(String subject) {
        try {
            String name =
                    ask(
                            "caitien_command",
                            "select coalesce(name, '') from eventstore.people(array['"
                                    + subject
                                    + "'])");
            return name.isEmpty() ? null : name;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of what the database answers, one line per row. */
    private static String ask(String role, String query) throws SQLException {
        try (Connection connection = StoreOfTheRun.DATABASE.connect(role);
                var answer = connection.createStatement().executeQuery(query)) {
            StringBuilder lines = new StringBuilder();
            while (answer.next()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(answer.getString(1));
            }
            return lines.toString();
        }
    }
}
