package vn.caitien.query.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Exchanges the live and the rebuilt tables in one transaction, as soon as no reader stands in the
 * way.
 */
record Switch(JdbcClient jdbc) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

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
        } catch (PessimisticLockingFailureException | QueryTimeoutException held) {
            return false;
        }
    }
}
