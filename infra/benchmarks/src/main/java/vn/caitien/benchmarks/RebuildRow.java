package vn.caitien.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.query.platform.Rebuild;
import vn.caitien.query.platform.RebuildReport;
import vn.caitien.standalone.service.RunningService;

/** Row e: all views made anew from all facts, beside a connection that only reads those facts. */
final class RebuildRow {
    private static final double AIM = 20_000;
    private static final int FETCH = 1_000;
    private static final String FACTS =
            """
            select event_id, tenant, aggregate_id, sequence_number, recorded_at, fact, revision,
                   payload, metadata, global_index
            from eventstore.domain_event order by global_index
            """;

    private final Ground ground;
    private final Scale scale;
    private final Table table;
    private final List<Double> rebuilt = new ArrayList<>();
    private final List<Double> folded = new ArrayList<>();
    private final List<Double> streamed = new ArrayList<>();

    RebuildRow(Ground ground, Scale scale, Table table) {
        this.ground = ground;
        this.scale = scale;
        this.table = table;
    }

    void measure(RunningService query) throws SQLException {
        Rebuild rebuild = query.bean(Rebuild.class);
        long facts = 0;
        for (int i = 0; i < scale.rebuilds(); i++) {
            long begin = System.nanoTime();
            facts = stream();
            long between = System.nanoTime();
            RebuildReport report = rebuild.run();
            long end = System.nanoTime();
            if (report.facts() != facts || !report.differing().isEmpty()) {
                throw new IllegalStateException(
                        "%d facts were read, %d folded, and these views differ: %s"
                                .formatted(facts, report.facts(), report.differing()));
            }
            streamed.add(facts / seconds(begin, between));
            rebuilt.add(facts / seconds(between, end));
            folded.add(report.factsPerSecond());
            Progress.say("rebuild: " + (i + 1) + " of " + scale.rebuilds());
        }
        Numbers whole = Numbers.of(rebuilt);
        table.row(
                "e",
                "rebuild of all projections, %s facts, checked and switched in"
                        .formatted(Numbers.whole(facts)),
                Numbers.whole(whole.median()) + " facts/s",
                whole.range(),
                "≥ 20,000/s",
                whole.median() >= AIM);
        Numbers folding = Numbers.of(folded);
        table.row(
                "e",
                "… of it folding and writing alone",
                Numbers.whole(folding.median()) + " facts/s",
                folding.range());
        Numbers bare = Numbers.of(streamed);
        table.row(
                "e",
                "bare streaming SELECT of the same rows",
                Numbers.whole(bare.median()) + " rows/s",
                bare.range());
    }

    private static double seconds(long begin, long end) {
        return (end - begin) / 1e9;
    }

    private long stream() throws SQLException {
        try (Connection connection = ground.site().superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCH);
            long rows = 0;
            long bytes = 0;
            try (ResultSet row = statement.executeQuery(FACTS)) {
                while (row.next()) {
                    bytes += row.getBytes("payload").length + row.getBytes("metadata").length;
                    rows++;
                }
            }
            if (bytes == 0) {
                throw new IllegalStateException("the facts are empty");
            }
            return rows;
        }
    }
}
