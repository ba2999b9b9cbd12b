package vn.caitien.kernel.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.util.unit.DataSize;

/**
 * What one caller or one school has left: requests, bytes and files, which come back, and places.
 */
final class Allowance {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * Requests that always come through at once, for a page with its parts. Beyond them nobody gets
     * more at once than two seconds bring: what a minute brings would fill the processors.
     */
    private static final long FEW = 30;

    private static final long PARTS_OF_A_MINUTE = 30;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Bucket requests;
    private final Bucket bytes;
    private final Bucket uploads;
    private final Semaphore reads;
    private final Semaphore writes;

    Allowance(long requests, DataSize volume, LimitSettings settings, TimeMeter time) {
        long atOnce = Math.min(requests, Math.max(FEW, requests / PARTS_OF_A_MINUTE));
        this.requests = bucket(atOnce, requests, MINUTE, time);
        this.bytes = bucket(volume.toBytes(), volume.toBytes(), MINUTE, time);
        this.uploads = bucket(settings.uploads(), settings.uploads(), HOUR, time);
        this.reads = new Semaphore(settings.reads(), true);
        this.writes = new Semaphore(settings.writes(), true);
    }

    private static Bucket bucket(long atOnce, long all, Duration comesBackIn, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(all, comesBackIn))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one request, or says how long to wait. */
    Optional<Duration> take() {
        // How much a request brings is known only when it has been read; a debt is paid first.
        if (bytes.getAvailableTokens() <= 0) {
            return Optional.of(
                    Duration.ofNanos(bytes.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
        }
        return takeOne(requests);
    }

    /** How long to wait for the next request; empty if it may come now. */
    Optional<Duration> toWait() {
        Duration wait =
                Duration.ofNanos(requests.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    /** Takes one file, or says how long to wait. */
    Optional<Duration> takeUpload() {
        return takeOne(uploads);
    }

    private static Optional<Duration> takeOne(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The request, which may have been a file, had nothing to do with this one after all. */
    void giveBack(boolean upload) {
        requests.addTokens(1);
        if (upload) {
            uploads.addTokens(1);
        }
    }

    /** Notes what a request brought; the balance may become a debt. */
    void brought(long volume) {
        if (volume > 0) {
            bytes.consumeIgnoringRateLimits(volume);
        }
    }

    /** The places for requests that change nothing, or for those that do. */
    Semaphore places(boolean reading) {
        return reading ? reads : writes;
    }
}
