package vn.caitien.query.platform;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Green only while the views have taken in every fact of the store, whichever instance did it; the
 * last few seconds may be missing.
 */
@Component("readModelHealthIndicator")
class ReadModelHealth extends AbstractHealthIndicator {
    private final ReadModelProcessor processor;
    private final ProjectionLag lag;

    ReadModelHealth(ReadModelProcessor processor, ProjectionLag lag) {
        super("the views cannot be compared with the store");
        this.processor = processor;
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(lag.isShort() ? Status.UP : Status.DOWN)
                .withDetail("segments", processor.status().size())
                .withDetail("factsBehind", lag.factsBehind());
    }
}
