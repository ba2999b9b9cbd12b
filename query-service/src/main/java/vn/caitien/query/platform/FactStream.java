package vn.caitien.query.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * New facts as they come, looked for every few milliseconds. Axon's own stream cannot tell a pooled processor that
 * something has come, which then sleeps half a second whenever it has nothing to do.
 */
final class FactStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FactStream.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final int READ_AHEAD = 2_000;

    private final EventStorageEngine engine;
    private final BlockingQueue<TrackedEventMessage<?>> waiting =
            new LinkedBlockingQueue<>(READ_AHEAD);
    private final Thread reader;
    private @Nullable TrackingToken position;
    private volatile Runnable whenAvailable = () -> {};
    private volatile boolean closed;

    FactStream(EventStorageEngine engine, @Nullable TrackingToken from) {
        this.engine = engine;
        this.position = from;
        this.reader = Thread.ofVirtual().name("facts").start(this::read);
    }

    private void read() {
        while (!closed) {
            try {
                boolean found = readToTheEnd();
                TimeUnit.MILLISECONDS.sleep(found ? 0 : BETWEEN_LOOKS.toMillis());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (closed) {
                    return;
                }
                LOG.error("facts cannot be read; trying again", e);
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(AFTER_A_FAILURE.toMillis());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private boolean readToTheEnd() throws InterruptedException {
        boolean found = false;
        try (var facts = engine.readEvents(position, true)) {
            var iterator = facts.iterator();
            while (!closed && iterator.hasNext()) {
                TrackedEventMessage<?> fact = iterator.next();
                if (!waiting.offer(fact)) {
                    whenAvailable.run();
                    waiting.put(fact);
                }
                position = fact.trackingToken();
                found = true;
            }
        }
        if (found) {
            whenAvailable.run();
        }
        return found;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(waiting.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (waiting.isEmpty()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return waiting.take();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        whenAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        reader.interrupt();
    }
}
