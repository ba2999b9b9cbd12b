package vn.caitien.query.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
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
 * New facts as they come, looked for every few milliseconds. Axon's own stream cannot tell a pooled
 * processor that something has come, which then sleeps half a second whenever it has nothing to do.
 */
final class FactStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FactStream.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final int READ_AHEAD = 2_000;

    private final EventStorageEngine engine;
    private final BlockingQueue<TrackedEventMessage<?>> waiting =
            new LinkedBlockingQueue<>(READ_AHEAD);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable TrackingToken position;
    private volatile Runnable whenAvailable = () -> {};

    FactStream(EventStorageEngine engine, @Nullable TrackingToken from) {
        this.engine = engine;
        this.position = from;
        Thread.ofVirtual().name("facts").start(this::read);
    }

    private void read() {
        try {
            Duration pause = Duration.ZERO;
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = readToTheEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private Duration readToTheEnd() throws InterruptedException {
        boolean found = false;
        try (var facts = engine.readEvents(position, true)) {
            var iterator = facts.iterator();
            while (open() && iterator.hasNext()) {
                TrackedEventMessage<?> fact = iterator.next();
                while (open() && !waiting.offer(fact, 10, TimeUnit.MILLISECONDS)) {
                    whenAvailable.run();
                }
                position = fact.trackingToken();
                found = true;
            }
        } catch (RuntimeException e) {
            if (open()) {
                LOG.error("facts cannot be read; trying again", e);
            }
            return AFTER_A_FAILURE;
        }
        if (found) {
            whenAvailable.run();
            return Duration.ZERO;
        }
        return BETWEEN_LOOKS;
    }

    private boolean open() {
        return closed.getCount() > 0;
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

    // Never by interrupt: the reader may be talking to the database, whose connection would break.
    @Override
    public void close() {
        closed.countDown();
        try {
            ended.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
