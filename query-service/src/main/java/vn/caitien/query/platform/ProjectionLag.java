package vn.caitien.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many positions of the store the views are behind its end. */
@Component
class ProjectionLag {
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
        long head = head();
        return processor.status().values().stream()
                .mapToLong(status -> behind(head, status))
                .max()
                .orElse(head);
    }

    private long factsBehind(int segment) {
        EventTrackerStatus status = processor.status().get(segment);
        long head = head();
        return status == null ? head : behind(head, status);
    }

    private static long behind(long head, EventTrackerStatus status) {
        return Math.max(0, head - status.getCurrentPosition().orElse(0));
    }

    private long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from eventstore.domain_event")
                .query(Long.class)
                .single();
    }
}
