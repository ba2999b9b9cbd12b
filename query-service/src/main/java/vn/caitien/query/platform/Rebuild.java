package vn.caitien.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Makes all views anew from the facts, beside the live ones, compares the two at the same position
 * and switches the new ones in. Readers read on all the while; new facts wait for the last step
 * only.
 */
@Component
public class Rebuild {

    /** What a live batch does first: while a rebuild is compared and switched in, it waits here. */
    static final String WAIT_FOR_SWITCH = "select pg_advisory_xact_lock_shared(4820240001)";

    private static final String KEEP_BATCHES_OUT = "select pg_advisory_lock(4820240001)";
    private static final String LET_BATCHES_IN = "select pg_advisory_unlock(4820240001)";
    private static final String ONE_AT_A_TIME = "select pg_try_advisory_lock(4820240002)";
    private static final String NEXT_MAY_COME = "select pg_advisory_unlock(4820240002)";
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final DataSource dataSource;
    private final FactRows rows;
    private final Projections projections;
    private final Checksums checksums;
    private final ProjectionProperties properties;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;

    Rebuild(
            DataSource dataSource,
            FactRows rows,
            Projections projections,
            Checksums checksums,
            ProjectionProperties properties,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.projections = projections;
        this.checksums = checksums;
        this.properties = properties;
        Gauge.builder("caitien.rebuild.progress", this::progress)
                .description("share of the tenants that the running or last rebuild has folded")
                .register(meters);
    }

    /** From 0 to 1: the share of the tenants that the running or last rebuild has folded. */
    public double progress() {
        return total == 0 ? 0 : (double) done.get() / total;
    }

    /**
     * Rebuilds and switches the new views in.
     *
     * @throws IllegalStateException if another rebuild is running
     */
    public RebuildReport run() {
        return run(true);
    }

    /** Rebuilds and compares; the live views stay. */
    public RebuildReport compare() {
        return run(false);
    }

    private RebuildReport run(boolean switchIn) {
        try (Connection connection = dataSource.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!jdbc.sql(ONE_AT_A_TIME).query(Boolean.class).single()) {
                throw new IllegalStateException("another rebuild is running");
            }
            try {
                return run(connection, jdbc, switchIn);
            } finally {
                jdbc.sql(NEXT_MAY_COME).query(row -> {});
            }
        } catch (SQLException | IOException | ExecutionException e) {
            throw new IllegalStateException("the views could not be rebuilt", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rebuild was interrupted", e);
        }
    }

    private RebuildReport run(Connection connection, JdbcClient jdbc, boolean switchIn)
            throws SQLException, IOException, ExecutionException, InterruptedException {
        jdbc.sql("select readmodel.clear_shadow()").query(row -> {});
        long begin = System.nanoTime();
        Map<String, Long> folded = foldAll(tenants(jdbc).keySet());
        long foldedAt = System.nanoTime();
        for (Projection<?> projection : projections.all()) {
            jdbc.sql("analyze readmodel_shadow." + projection.table()).update();
        }
        long pausedAt = System.nanoTime();
        jdbc.sql(KEEP_BATCHES_OUT).query(row -> {});
        try {
            catchUp(connection, jdbc, folded);
            Map<String, Checksums.Checksum> live = checksums.of(jdbc, "readmodel");
            Map<String, Checksums.Checksum> rebuilt = checksums.of(jdbc, "readmodel_shadow");
            List<String> differing =
                    live.entrySet().stream()
                            .filter(view -> !view.getValue().equals(rebuilt.get(view.getKey())))
                            .map(Map.Entry::getKey)
                            .toList();
            if (!differing.isEmpty()) {
                LOG.warn("rebuilt rows differ from the live ones in {}", differing);
            }
            if (switchIn) {
                new Switch(jdbc).run();
            }
            return new RebuildReport(
                    folded.size(),
                    folded.values().stream().mapToLong(Long::longValue).sum(),
                    Duration.ofNanos(foldedAt - begin),
                    Duration.ofNanos(System.nanoTime() - pausedAt),
                    live,
                    rebuilt,
                    differing,
                    switchIn);
        } finally {
            jdbc.sql(LET_BATCHES_IN).query(row -> {});
        }
    }

    private static Map<String, Long> tenants(JdbcClient jdbc) {
        Map<String, Long> counts = new ConcurrentHashMap<>();
        jdbc.sql("select tenant, count(*) from eventstore.domain_event group by tenant")
                .query((RowCallbackHandler) row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    private Map<String, Long> foldAll(Set<String> tenants)
            throws ExecutionException, InterruptedException {
        total = tenants.size();
        done.set(0);
        Queue<String> waiting = new ConcurrentLinkedQueue<>(tenants);
        Map<String, Long> folded = new ConcurrentHashMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(properties.rebuildWorkers())) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < properties.rebuildWorkers(); i++) {
                running.add(
                        workers.submit(
                                () -> {
                                    foldWaiting(waiting, folded);
                                    return null;
                                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
        return folded;
    }

    private void foldWaiting(Queue<String> waiting, Map<String, Long> folded)
            throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (String tenant = waiting.poll(); tenant != null; tenant = waiting.poll()) {
                long facts =
                        new TenantRebuild(connection, rows, projections).run(tenant, any -> true);
                connection.commit();
                folded.put(tenant, facts);
                done.incrementAndGet();
            }
        }
    }

    // Folds those tenants again whose facts in the store are not the ones that the live views have
    // taken in.
    private void catchUp(Connection connection, JdbcClient jdbc, Map<String, Long> folded)
            throws SQLException, IOException {
        Coverage coverage = Coverage.read(jdbc);
        Set<String> again = new HashSet<>();
        tenants(jdbc)
                .forEach(
                        (tenant, facts) -> {
                            if (!facts.equals(folded.get(tenant))) {
                                again.add(tenant);
                            }
                        });
        again.addAll(
                jdbc.sql(
                                "select distinct tenant from eventstore.domain_event where"
                                        + " global_index > ?")
                        .param(coverage.complete())
                        .query(String.class)
                        .list());
        connection.setAutoCommit(false);
        for (String tenant : again) {
            TenantRebuild fold = new TenantRebuild(connection, rows, projections);
            fold.forget(tenant);
            folded.put(tenant, fold.run(tenant, position -> coverage.covers(tenant, position)));
            connection.commit();
        }
        connection.setAutoCommit(true);
    }
}
