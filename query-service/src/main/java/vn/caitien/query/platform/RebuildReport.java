package vn.caitien.query.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came out of a rebuild.
 *
 * @param folding time from the first fact read to the last document written
 * @param paused time for which the live views took in no new facts; they were read all the while
 * @param differing tables whose rebuilt rows were not the live ones
 */
public record RebuildReport(
        int tenants,
        long facts,
        Duration folding,
        Duration paused,
        Map<String, Checksums.Checksum> live,
        Map<String, Checksums.Checksum> rebuilt,
        List<String> differing,
        boolean switchedIn) {

    /** Facts folded and written per second. */
    public double factsPerSecond() {
        return facts / Math.max(0.001, folding.toNanos() / 1e9);
    }
}
