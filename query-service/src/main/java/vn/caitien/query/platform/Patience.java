package vn.caitien.query.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until the views have taken something in, which they do within moments. */
public final class Patience {
    /** How long anybody waits at most. */
    public static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private Patience() {}

    /**
     * Looks again and again, at most two seconds long.
     *
     * @return whether it was seen in time
     */
    public static boolean until(BooleanSupplier seen, Duration atMost) {
        long end = System.nanoTime() + (atMost.compareTo(LONGEST) > 0 ? LONGEST : atMost).toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
