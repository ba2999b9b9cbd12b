package vn.caitien.query.websession;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock, put forward by as much as a test says. */
final class MovableClock extends Clock {
    private final Clock machine = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Back to the machine's time. */
    void reset() {
        ahead.set(Duration.ZERO);
    }

    void forward(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead.get());
    }
}
