package vn.caitien.query.websession;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** The stored sessions, as long as their limits let them live. */
final class LimitedSessions<S extends Session> implements SessionRepository<LimitedSession<S>> {
    private final SessionRepository<S> stored;
    private final SessionSettings settings;
    private final Clock clock;

    LimitedSessions(SessionRepository<S> stored, SessionSettings settings, Clock clock) {
        this.stored = stored;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public LimitedSession<S> createSession() {
        return limited(stored.createSession());
    }

    @Override
    public void save(LimitedSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable LimitedSession<S> findById(String id) {
        S found = stored.findById(id);
        if (found == null) {
            return null;
        }
        LimitedSession<S> session = limited(found);
        if (session.isExpired()) {
            stored.deleteById(id);
            return null;
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    private LimitedSession<S> limited(S session) {
        return new LimitedSession<>(session, settings, clock);
    }
}
