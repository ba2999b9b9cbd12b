package vn.caitien.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the views are behind the store. All instances say the same: of the segments that another
 * one works on the stored tokens tell, which may be two seconds old.
 */
@Component
class ProjectionLag {

    /** Longer than the segments of a killed instance wait for another one. */
    private static final Duration TOLERATED = Duration.ofSeconds(10);

    private static final String LONG_MISSING =
            """
            select exists (
              select from (
                select recorded_at from eventstore.domain_event
                where global_index > ? order by global_index limit 1) missing
              where recorded_at < now() - interval '%d seconds')
            """
                    .formatted(TOLERATED.toSeconds());

    private final ReadModelProcessor processor;
    private final JdbcClient jdbc;

    ProjectionLag(
            ReadModelProcessor processor,
            ProjectionProperties properties,
            JdbcClient jdbc,
            MeterRegistry meters) {
        this.processor = processor;
        this.jdbc = jdbc;
        for (int segment = 0; segment < properties.segments(); segment++) {
            int measured = segment;
            Gauge.builder("caitien.projection.lag", () -> factsBehind(measured))
                    .description("facts of the store that the views have not taken in")
                    .tag("processor", ReadModelProcessor.NAME)
                    .tag("segment", Integer.toString(segment))
                    .register(meters);
        }
    }

    /** The lag of the segment that is furthest behind. */
    long factsBehind() {
        return behind(slowest(positions()));
    }

    /** Whether no fact is missing but such as were recorded in the last few seconds. */
    boolean isShort() {
        Map<Integer, Long> positions = positions();
        return !positions.isEmpty()
                && !jdbc.sql(LONG_MISSING).param(slowest(positions)).query(Boolean.class).single();
    }

    private long factsBehind(int segment) {
        return behind(positions().getOrDefault(segment, 0L));
    }

    private Map<Integer, Long> positions() {
        Map<Integer, Long> positions = new HashMap<>(Coverage.read(jdbc).positions());
        processor
                .status()
                .forEach(
                        (segment, status) ->
                                positions.merge(
                                        segment, status.getCurrentPosition().orElse(0), Math::max));
        return positions;
    }

    private static long slowest(Map<Integer, Long> positions) {
        return positions.isEmpty() ? 0 : Collections.min(positions.values());
    }

    private long behind(long position) {
        return Math.max(0, head() - position);
    }

    private long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from eventstore.domain_event")
                .query(Long.class)
                .single();
    }
}
