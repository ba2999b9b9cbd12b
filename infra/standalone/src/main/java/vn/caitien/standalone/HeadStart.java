package vn.caitien.standalone;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part that starts beside others that need nothing of it, and is stopped as they are. */
final class HeadStart<T> implements AutoCloseable {
    private final CompletableFuture<T> part;
    private final Consumer<T> stop;

    private HeadStart(CompletableFuture<T> part, Consumer<T> stop) {
        this.part = part;
        this.stop = stop;
    }

    /** Begins at once, on a thread of its own. */
    static <T> HeadStart<T> of(Supplier<T> start, Consumer<T> stop) {
        return new HeadStart<>(
                CompletableFuture.supplyAsync(start, task -> Thread.ofPlatform().start(task)),
                stop);
    }

    /**
     * Waits until the part has started.
     *
     * @throws RuntimeException the one with which it did not start
     */
    T part() {
        try {
            return part.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** A part that never started has nothing to stop. */
    @Override
    public void close() {
        if (part.handle((started, failure) -> failure == null).join()) {
            stop.accept(part.join());
        }
    }
}
