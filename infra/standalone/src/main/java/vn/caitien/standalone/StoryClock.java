package vn.caitien.standalone;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be placed in the past while the demo years are told, and then runs normally. */
final class StoryClock extends Clock {
    private final ZoneId zone;
    private final AtomicReference<Clock> current;

    private StoryClock(ZoneId zone, AtomicReference<Clock> current) {
        this.zone = zone;
        this.current = current;
    }

    /** A clock that shows the real time until it is told otherwise. */
    static StoryClock atRealTime() {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        return new StoryClock(zone, new AtomicReference<>(Clock.system(zone)));
    }

    /** Stands still at the given moment. */
    void placeAt(Instant moment) {
        current.set(Clock.fixed(moment, zone));
    }

    /** Goes back to the time of the machine. */
    void returnToRealTime() {
        current.set(Clock.system(zone));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(other, current);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(current.get()).instant();
    }
}
