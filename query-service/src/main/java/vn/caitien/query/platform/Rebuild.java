package vn.caitien.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

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
    private static final String LIVE = "readmodel";
    private static final String SHADOW = "readmodel_shadow";

    /**
     * So few tenants are folded again while new facts wait; more are caught up with before that.
     */
    private static final int FEW = 10;

    private static final int ROUNDS = 5;
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
        return total == 0 ? 0 : Math.min(1, (double) done.get() / total);
    }

    /**
     * Rebuilds and switches the new views in.
     *
     * @throws Rejected {@code rebuild-running} if another one runs
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
                throw new Rejected(ProblemCode.REBUILD_RUNNING);
            }
            try {
                return run(jdbc, switchIn);
            } finally {
                jdbc.sql(NEXT_MAY_COME).query(row -> {});
            }
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("the views could not be rebuilt", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rebuild was interrupted", e);
        }
    }

    private RebuildReport run(JdbcClient jdbc, boolean switchIn)
            throws ExecutionException, InterruptedException {
        long begin = System.nanoTime();
        jdbc.sql("select readmodel.clear_shadow()").query(row -> {});
        Shadow shadow =
                new Shadow(
                        dataSource,
                        rows,
                        projections,
                        properties.rebuildWorkers(),
                        done::incrementAndGet);
        long position = foldAll(jdbc, shadow);
        jdbc.sql("select readmodel.index_shadow()").query(row -> {});
        for (Projection<?> projection : projections.all()) {
            jdbc.sql("analyze readmodel_shadow." + projection.table()).update();
        }
        long foldedAt = System.nanoTime();
        Checksums.ByTenant live = checksums.byTenant(jdbc, LIVE);
        Checksums.ByTenant rebuilt = checksums.byTenant(jdbc, SHADOW);
        long pausedAt = System.nanoTime();
        jdbc.sql(KEEP_BATCHES_OUT).query(row -> {});
        try {
            // Only now do both sides stand still: what moved since is folded and added up again.
            Coverage coverage = Coverage.read(jdbc);
            Set<String> moved = Shadow.tenantsBeyond(jdbc, position);
            shadow.fold(moved, coverage::covers);
            live.replace(moved, checksums.byTenant(jdbc, LIVE, moved));
            rebuilt.replace(moved, checksums.byTenant(jdbc, SHADOW, moved));
            List<String> differing = differing(live.totals(), rebuilt.totals());
            if (switchIn) {
                new Switch(jdbc).run();
            }
            return new RebuildReport(
                    shadow.folded().size(),
                    shadow.folded().values().stream().mapToLong(Long::longValue).sum(),
                    Duration.ofNanos(foldedAt - begin),
                    Duration.ofNanos(System.nanoTime() - pausedAt),
                    live.totals(),
                    rebuilt.totals(),
                    differing,
                    switchIn);
        } finally {
            jdbc.sql(LET_BATCHES_IN).query(row -> {});
        }
    }

    /**
     * Folds everything, then again what moved meanwhile, until little moves.
     *
     * @return a position up to which all facts are in the views and in the shadow
     */
    private long foldAll(JdbcClient jdbc, Shadow shadow)
            throws ExecutionException, InterruptedException {
        long position = Coverage.read(jdbc).complete();
        Set<String> tenants = Shadow.tenantsBeyond(jdbc, 0);
        total = tenants.size();
        done.set(0);
        shadow.fold(tenants, (tenant, any) -> true);
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> moved = Shadow.tenantsBeyond(jdbc, position);
            if (moved.size() <= FEW) {
                break;
            }
            long next = Coverage.read(jdbc).complete();
            shadow.fold(moved, (tenant, any) -> true);
            position = next;
        }
        return position;
    }

    private static List<String> differing(
            Map<String, Checksums.Checksum> live, Map<String, Checksums.Checksum> rebuilt) {
        List<String> differing =
                live.entrySet().stream()
                        .filter(view -> !view.getValue().equals(rebuilt.get(view.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!differing.isEmpty()) {
            LOG.warn("rebuilt rows differ from the live ones in {}", differing);
        }
        return differing;
    }
}
