package vn.caitien.standalone.service;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time that limits go by: it passes as the story's clock goes forward, days between two steps
 * while the demo years are told, so that the telling is no flood; a clock that is put back takes
 * nothing away.
 */
final class StoryTime implements TimeMeter {
    private final Clock clock;
    private Instant seen;
    private long passed;

    StoryTime(Clock clock) {
        this.clock = clock;
        this.seen = clock.instant();
    }

    @Override
    public synchronized long currentTimeNanos() {
        Instant now = clock.instant();
        passed += Math.max(0, Duration.between(seen, now).toNanos());
        seen = now;
        return passed;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
