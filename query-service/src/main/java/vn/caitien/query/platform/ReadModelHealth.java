package vn.caitien.query.platform;

import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Green only when every segment of the processor runs and has caught up with the store. */
@Component("readModelHealthIndicator")
class ReadModelHealth implements HealthIndicator {
    private final ReadModelProcessor processor;
    private final ProjectionProperties properties;
    private final ProjectionLag lag;

    ReadModelHealth(
            ReadModelProcessor processor, ProjectionProperties properties, ProjectionLag lag) {
        this.processor = processor;
        this.properties = properties;
        this.lag = lag;
    }

    @Override
    public Health health() {
        Map<Integer, EventTrackerStatus> status = processor.status();
        Health.Builder health =
                status.size() < properties.segments()
                                || status.values().stream()
                                        .anyMatch(s -> s.isErrorState() || !s.isCaughtUp())
                        ? Health.down()
                        : Health.up();
        return health.withDetail("segments", status.size())
                .withDetail("factsBehind", lag.factsBehind())
                .build();
    }
}
