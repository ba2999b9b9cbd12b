package vn.caitien.standalone;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of the product that run, in their order: started first to last, stopped last to first.
 */
final class Parts implements AutoCloseable {
    private final Progress progress;
    private final Path data;
    private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

    /** Held while a part starts, so that Ctrl-C waits for it and then stops it as well. */
    private final ReentrantLock turn = new ReentrantLock();

    private final CountDownLatch closed = new CountDownLatch(1);

    private volatile boolean stopping;

    Parts(Progress progress, Path data) {
        this.progress = progress;
        this.data = data;
    }

    /**
     * Starts a part, keeps it, and says what came of it.
     *
     * @throws StartRefused if the product is being stopped
     */
    <T extends AutoCloseable> T start(String name, Supplier<T> start, Function<T, String> outcome) {
        return progress.step(name, () -> keep(start), outcome);
    }

    /**
     * Starts a part and keeps it, without a word.
     *
     * @throws StartRefused if the product is being stopped
     */
    <T extends AutoCloseable> T keep(Supplier<T> start) {
        turn.lock();
        try {
            if (stopping) {
                throw new StartRefused("Stopped before everything was up.");
            }
            T part = start.get();
            running.push(part);
            return part;
        } finally {
            turn.unlock();
        }
    }

    /** Where the person at the console reads what happens. */
    Progress progress() {
        return progress;
    }

    boolean stopping() {
        return stopping;
    }

    /**
     * Waits until everything was stopped: parts in other processes would not keep this one alive.
     */
    void untilClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops what runs; a part that is just starting gets some time to finish first. */
    @Override
    public void close() {
        boolean myTurn = waitForTurn();
        try {
            stopping = true;
            boolean worthSaying = running.size() > 1;
            if (worthSaying) {
                progress.line("Stopping …");
            }
            while (!running.isEmpty()) {
                stop(running.pop());
            }
            if (worthSaying) {
                progress.line("Stopped; everything is kept in " + data);
            }
        } finally {
            closed.countDown();
            if (myTurn) {
                turn.unlock();
            }
        }
    }

    private boolean waitForTurn() {
        try {
            return turn.tryLock(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * One part that stops badly must not keep the others, least of all PostgreSQL, from stopping.
     */
    private void stop(AutoCloseable part) {
        Logger logger = LoggerFactory.getLogger(Parts.class);
        try {
            part.close();
        } catch (Exception e) {
            logger.error("{} did not stop in good order", part, e);
            progress.line("  ✘ " + part.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
