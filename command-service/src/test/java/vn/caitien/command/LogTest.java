package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.logging.LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.testing.Issuer;

/** What the log says, in JSON, of commands, refusals and failures; and what it never says. */
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final String NAME = "Nguyễn Thị Kín Tiếng";
    private static final String REASON = "vì lý do gia đình";
    private static final TypeReference<Map<String, Object>> JSON = new TypeReference<>() {};
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static OtherInstance instance;

    private TestSchool school;
    private String token;

    @BeforeAll
    static void anInstanceThatWritesJson() {
        // Else the log would go on as the first context of the run wanted it.
        LoggingSystem.get(LogTest.class.getClassLoader()).cleanUp();
        instance = OtherInstance.start("--logging.structured.format.console=ecs");
    }

    @AfterAll
    static void theInstanceStops() {
        instance.close();
        System.clearProperty(CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(instance.http());
        token = Issuer.TRUSTED.tokenFor(school.subject(Role.PRINCIPAL));
    }

    @Test
    void namesTraceTenantAndCommandOfACommand(CapturedOutput output) {
        UUID key = UUID.randomUUID();
        granted(principal().withKey(key)).done();

        assertThat(line(output, "GrantRole: ok"))
                .containsEntry("command", key.toString())
                .containsEntry("tenant", school.id())
                .containsEntry("trace.id", TRACE)
                .containsKey("span.id")
                .hasEntrySatisfying(
                        "service",
                        service -> assertThat(service).asString().contains("command-service"));
        saysNothingPersonal(output);
    }

    @Test
    void namesTheCodeOfARefusal(CapturedOutput output) {
        UUID key = UUID.randomUUID();
        String grant = granted(principal()).done().id();
        Http principal = principal().withKey(key);
        withdrawn(principal, grant).done();
        withdrawn(principal().withKey(UUID.randomUUID()), grant)
                .refused(ProblemCode.NOTHING_CHANGES);
        granted(instance.http().withToken(token + "x")).refused(ProblemCode.UNAUTHENTICATED);

        assertThat(line(output, "WithdrawRole: ok")).containsEntry("command", key.toString());
        assertThat(line(output, "refused: nothing-changes"))
                .containsEntry("tenant", school.id())
                .containsEntry("trace.id", TRACE);
        assertThat(line(output, "refused: unauthenticated")).doesNotContainKey("tenant");
        saysNothingPersonal(output);
    }

    @Test
    void saysOfAFailureWhereItCameFromButNotWhatSomebodyWrote(CapturedOutput output)
            throws SQLException {
        UUID key = UUID.randomUUID();
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner")) {
            owner.createStatement()
                    .execute(
                            """
                            create function pg_temp.refuse() returns trigger language plpgsql as
                            $$ begin raise exception 'no room for %s'; end $$
                            """
                                    .formatted(NAME));
            owner.createStatement()
                    .execute(
                            """
                            create trigger no_room before insert on eventstore.person for each row
                            when (new.subject = 'nobody-%s') execute function pg_temp.refuse()
                            """
                                    .formatted(school.id()));
            granted(principal().withKey(key), "nobody-" + school.id())
                    .refused(ProblemCode.UNEXPECTED);
        }

        assertThat(line(output, "unexpected failure"))
                .containsEntry("tenant", school.id())
                .containsEntry("command", key.toString())
                .containsEntry("trace.id", TRACE)
                .hasEntrySatisfying(
                        "error",
                        error ->
                                assertThat(error)
                                        .asString()
                                        .contains(
                                                "org.postgresql.util.PSQLException P0001",
                                                "permission.People"));
        saysNothingPersonal(output);
    }

    private Http principal() {
        return instance.http()
                .withToken(token)
                .with("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00");
    }

    private Answer granted(Http somebody) {
        return granted(somebody, "subject-" + UUID.randomUUID());
    }

    private Answer granted(Http somebody, String subject) {
        return somebody.post(
                school.path("/roles"),
                """
                {"subject":"%s","displayName":"%s","role":"staff","from":"2024-01-01"}\
                """
                        .formatted(subject, NAME));
    }

    private Answer withdrawn(Http somebody, String grant) {
        return somebody.delete(
                school.path("/roles/" + grant), "{\"reason\":\"%s\"}".formatted(REASON));
    }

    private void saysNothingPersonal(CapturedOutput output) {
        // What the database writes into a log of its own is not the service's.
        assertThat(output.getAll().lines().filter(line -> !line.contains("EmbeddedPostgres")))
                .isNotEmpty()
                .noneMatch(
                        line ->
                                Stream.of(
                                                NAME,
                                                REASON,
                                                token,
                                                token.substring(token.lastIndexOf('.')))
                                        .anyMatch(line::contains));
    }

    /** The last line with this message. */
    private static Map<String, Object> line(CapturedOutput output, String message) {
        List<Map<String, Object>> lines =
                output.getAll()
                        .lines()
                        .filter(line -> line.startsWith("{"))
                        .map(line -> JsonMapper.shared().readValue(line, JSON))
                        .filter(line -> message.equals(line.get("message")))
                        .toList();
        assertThat(lines).as(output.getAll()).isNotEmpty();
        return lines.getLast();
    }
}
