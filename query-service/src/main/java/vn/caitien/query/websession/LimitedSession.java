package vn.caitien.query.websession;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that ends when it is idle and when it is old, and that notes its use once a minute
 * instead of at every request.
 */
final class LimitedSession<S extends Session> implements Session {
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final S stored;
    private final SessionSettings settings;
    private final Clock clock;

    LimitedSession(S stored, SessionSettings settings, Clock clock) {
        this.stored = stored;
        this.settings = settings;
        this.clock = clock;
    }

    S stored() {
        return stored;
    }

    @Override
    public boolean isExpired() {
        Instant idleEnd = stored.getLastAccessedTime().plus(stored.getMaxInactiveInterval());
        Instant end = stored.getCreationTime().plus(settings.longest());
        Instant now = clock.instant();
        return !now.isBefore(idleEnd) || !now.isBefore(end);
    }

    /** The moment is taken from this service's clock. */
    @Override
    public void setLastAccessedTime(Instant byTheMachine) {
        Instant now = clock.instant();
        if (!now.isBefore(stored.getLastAccessedTime().plus(BETWEEN_NOTES))) {
            stored.setLastAccessedTime(now);
        }
    }

    /** The id changes when somebody logs in; only from then on is the session worth keeping. */
    @Override
    public String changeSessionId() {
        stored.setMaxInactiveInterval(settings.idle());
        return stored.changeSessionId();
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }
}
