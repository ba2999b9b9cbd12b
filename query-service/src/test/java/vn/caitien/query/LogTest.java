package vn.caitien.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.logging.LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log says, in JSON, of reads and facts that fail; and what it never says. */
@ExtendWith(OutputCaptureExtension.class)
class LogTest {
    private static final String NAME = "Nguyễn Thị Kín Tiếng";

    @AfterAll
    static void laterTestsWriteAsTheyDid() {
        System.clearProperty(CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
    }

    @Test
    void namesWhatFailedButNotWhatSomebodyWrote(CapturedOutput output) throws SQLException {
        // Else the log would go on as the first context of the run wanted it.
        LoggingSystem.get(LogTest.class.getClassLoader()).cleanUp();
        QueryDatabase database = QueryDatabase.create();
        String token = TestTokens.of("principal-of-kin");
        Map<String, String> settings = new HashMap<>(TestService.NO_PROVIDER);
        settings.put("logging.structured.format.console", "ecs");
        try (TestService service =
                TestService.start(database, Clock.systemDefaultZone(), settings)) {
            FactWriter facts = new FactWriter(database);
            new Story(facts).school("kin");
            service.shows(facts, "kin", "school/kin");
            appendUnreadable(database);
            try (Connection owner = database.connect("caitien_owner")) {
                owner.createStatement()
                        .execute("alter table readmodel.school rename column document to was");
            }
            assertThat(service.get("/api/v1/schools/kin?name=Kin-Tieng", token).statusCode())
                    .isEqualTo(500);

            JsonNode read = line(output, "unexpected failure");
            assertThat(read.path("tenant").asString()).isEqualTo("kin");
            assertThat(read.path("trace.id").asString()).hasSize(32);
            assertThat(read.path("error").path("stack_trace").asString())
                    .contains("org.postgresql.util.PSQLException 42703");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> output.getAll().contains("unreadable-fact"));
        }
        assertThat(output.getAll()).doesNotContain(NAME, "Kin-Tieng", token);
    }

    private static void appendUnreadable(QueryDatabase database) throws SQLException {
        try (Connection command = database.connect("caitien_command");
                var insert =
                        command.prepareStatement(
                                """
                                insert into eventstore.domain_event (tenant, event_id, aggregate_id,
                                  sequence_number, aggregate_type, recorded_at, fact, revision, payload, metadata)
                                values (set_config('caitien.tenant', 'kin', true), 'unreadable-fact', 'school/kin',
                                  99, 'School', now(),
                                  'school.profile-corrected', '1',
                                  convert_to('{"name": {"was": "' || ? || '"}}', 'UTF8'), '{"tenant": "kin"}')
                                """)) {
            insert.setString(1, NAME);
            insert.executeUpdate();
        }
    }

    private static JsonNode line(CapturedOutput output, String message) {
        List<JsonNode> lines =
                output.getAll()
                        .lines()
                        .filter(line -> line.startsWith("{"))
                        .map(JsonMapper.shared()::readTree)
                        .filter(line -> line.path("message").asString().equals(message))
                        .toList();
        assertThat(lines).as(output.getAll()).isNotEmpty();
        return lines.getLast();
    }
}
