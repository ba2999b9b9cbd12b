package vn.caitien.query.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
import java.util.function.BiPredicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second set of tables while a rebuild fills it, a few tenants at the same time. */
final class Shadow {
    private final DataSource dataSource;
    private final FactRows rows;
    private final Projections projections;
    private final int workers;
    private final Runnable whenFolded;
    private final Map<String, Long> folded = new ConcurrentHashMap<>();

    Shadow(
            DataSource dataSource,
            FactRows rows,
            Projections projections,
            int workers,
            Runnable whenFolded) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.projections = projections;
        this.workers = workers;
        this.whenFolded = whenFolded;
    }

    /** Facts folded so far, by tenant. */
    Map<String, Long> folded() {
        return folded;
    }

    /** The tenants that have facts beyond a position of the store. */
    static Set<String> tenantsBeyond(JdbcClient jdbc, long position) {
        return new HashSet<>(
                jdbc.sql(
                                "select distinct tenant from eventstore.domain_event where"
                                        + " global_index > ?")
                        .param(position)
                        .query(String.class)
                        .list());
    }

    /** Folds each of the tenants anew from those of its facts that are wanted. */
    void fold(Collection<String> tenants, BiPredicate<String, Long> wanted)
            throws ExecutionException, InterruptedException {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(tenants);
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Math.min(workers, tenants.size()); i++) {
                running.add(
                        pool.submit(
                                () -> {
                                    foldWaiting(waiting, wanted);
                                    return null;
                                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }
    }

    private void foldWaiting(Queue<String> waiting, BiPredicate<String, Long> wanted)
            throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (String next = waiting.poll(); next != null; next = waiting.poll()) {
                String tenant = next;
                TenantRebuild rebuild = new TenantRebuild(connection, rows, projections);
                if (folded.containsKey(tenant)) {
                    rebuild.forget(tenant);
                }
                folded.put(tenant, rebuild.run(tenant, position -> wanted.test(tenant, position)));
                connection.commit();
                whenFolded.run();
            }
        }
    }
}
