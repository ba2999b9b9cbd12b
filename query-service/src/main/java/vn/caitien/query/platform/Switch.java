package vn.caitien.query.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Exchanges the live and the rebuilt tables in one transaction, as soon as no reader stands in the
 * way.
 */
record Switch(JdbcClient jdbc) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /** SQLSTATEs of a lock that was not got in time, and of a deadlock. */
    private static final Set<String> HELD = Set.of("55P03", "40P01");

    void run() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!tried()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("readers hold the views without a pause");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
        }
    }

    private boolean tried() {
        try {
            jdbc.sql("select readmodel.switch_in_shadow()").query(row -> {});
            return true;
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException cause
                    && cause.getSQLState() != null
                    && HELD.contains(cause.getSQLState())) {
                return false;
            }
            throw e;
        }
    }
}
