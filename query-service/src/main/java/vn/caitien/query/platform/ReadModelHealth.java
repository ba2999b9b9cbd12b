package vn.caitien.query.platform;

import java.util.Map;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Green only when every segment of the processor runs and has caught up with the store. */
@Component("readModelHealthIndicator")
class ReadModelHealth extends AbstractHealthIndicator {
    private final ReadModelProcessor processor;
    private final ProjectionProperties properties;
    private final ProjectionLag lag;

    ReadModelHealth(
            ReadModelProcessor processor, ProjectionProperties properties, ProjectionLag lag) {
        super("the views cannot be compared with the store");
        this.processor = processor;
        this.properties = properties;
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<Integer, EventTrackerStatus> status = processor.status();
        boolean whole =
                status.size() >= properties.segments()
                        && status.values().stream()
                                .noneMatch(s -> s.isErrorState() || !s.isCaughtUp());
        health.status(whole ? Status.UP : Status.DOWN)
                .withDetail("segments", status.size())
                .withDetail("factsBehind", lag.factsBehind());
    }
}
