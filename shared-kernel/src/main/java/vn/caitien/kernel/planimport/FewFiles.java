package vn.caitien.kernel.planimport;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Keeps the number of files that an instance has in its memory at the same time small; others wait
 * for their turn.
 */
public final class FewFiles {
    private static final int AT_A_TIME = 2;

    /** Seconds after which it is worth asking again. */
    private static final long RETRY_AFTER = 10;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Duration patience;

    /** Files that wait longer than this for their turn are refused. */
    public FewFiles(Duration patience) {
        this.patience = patience;
    }

    /** Does the work on a file in its turn; refused as {@code too-many-requests} if none comes. */
    public <T> T inTurn(Supplier<T> work) {
        if (!hasTurn()) {
            throw new Rejected(ProblemCode.TOO_MANY_REQUESTS, Map.of("seconds", RETRY_AFTER));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasTurn() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
