package vn.caitien.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.caitien.standalone.service.RunningService;

/**
 * How fast the live views take in what has piled up in the store, which a new query service does
 * first.
 */
final class CatchUpRow {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Ground ground;
    private final Table table;

    CatchUpRow(Ground ground, Table table) {
        this.ground = ground;
        this.table = table;
    }

    void measure(RunningService query) throws IOException, SQLException, InterruptedException {
        long facts = count("eventstore.domain_event");
        long begin = System.nanoTime();
        // Ready is the service a little earlier: the last seconds may be missing.
        while (!ready(query) || count("readmodel.audit_entry") != facts) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("the views do not catch up");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        table.row(
                "e",
                "live views catching up with an empty start",
                Numbers.whole(facts / seconds) + " facts/s",
                "1");
        Progress.say("the live views have caught up");
    }

    private static boolean ready(RunningService query) throws IOException {
        return new Door(query.port())
                        .send("GET", "/actuator/health/readiness", Map.of(), null)
                        .status()
                == 200;
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = ground.site().superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
