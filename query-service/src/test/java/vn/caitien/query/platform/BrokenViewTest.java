package vn.caitien.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.TestService;

class BrokenViewTest {

    @Test
    void turnsUnhealthyWhenAFactCannotBeTakenIn() throws SQLException {
        QueryDatabase database = QueryDatabase.create();
        try (TestService service = TestService.start(database, Clock.systemDefaultZone())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> readiness(service) == 200);
            try (Connection command = database.connect("caitien_command")) {
                command.createStatement()
                        .execute(
                                """
                                insert into eventstore.domain_event (tenant, event_id, aggregate_id,
                                  sequence_number, aggregate_type, recorded_at, fact, revision, payload, metadata)
                                values (set_config('caitien.tenant', 'truong', true), 'x', 'school/truong', 0, 'School', now(),
                                  'school.from-a-later-edition', '1', '{}', '{"tenant": "truong"}')
                                """);
            }

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> readiness(service) == 503);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(
                            () ->
                                    service.get("/actuator/prometheus", "")
                                            .body()
                                            .lines()
                                            .anyMatch(
                                                    line ->
                                                            line.startsWith(
                                                                            "caitien_projection_errors_total")
                                                                    && !line.endsWith(" 0.0")));
        }
    }

    private static int readiness(TestService service) {
        return service.get("/actuator/health/readiness", "").statusCode();
    }
}
