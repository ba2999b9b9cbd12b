package vn.caitien.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** One way of writing facts, with one writer per thread that lives through all repetitions. */
final class Load implements AutoCloseable {
    private final List<Writer> writers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(Scale.WRITERS);
    private final AtomicLong written = new AtomicLong();

    /** Does one piece of work after the other on a connection of its own. */
    @FunctionalInterface
    interface Writer extends AutoCloseable {

        void write() throws Exception;

        @Override
        default void close() throws SQLException, IOException {}
    }

    /** Makes a writer, which may open a connection. */
    @FunctionalInterface
    interface Source {
        Writer next() throws Exception;
    }

    Load(Source source) throws Exception {
        for (int i = 0; i < Scale.WRITERS; i++) {
            writers.add(source.next());
        }
    }

    /**
     * Works until enough has been done for the compiler to have seen it, on a busy machine too, but
     * not for ever.
     */
    void warmUp(Scale scale) throws InterruptedException, ExecutionException {
        long begin = written.get();
        long end = System.nanoTime() + 6 * scale.warmUp().toNanos();
        do {
            perSecond(scale.warmUp());
        } while (written.get() - begin < scale.enough() && System.nanoTime() < end);
    }

    /** Pieces of work per second of all writers together; the first failure ends everything. */
    double perSecond(Duration stretch) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + stretch.toNanos();
        List<Future<Long>> running =
                writers.stream()
                        .map(writer -> threads.submit(() -> writeUntil(writer, end)))
                        .toList();
        long done = 0;
        for (Future<Long> thread : running) {
            done += thread.get();
        }
        written.addAndGet(done);
        return done / ((System.nanoTime() - begin) / 1e9);
    }

    private static long writeUntil(Writer writer, long end) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            writer.write();
            done++;
        }
        return done;
    }

    /** Pieces of work done so far. */
    long written() {
        return written.get();
    }

    @Override
    public void close() throws SQLException, IOException {
        threads.shutdown();
        for (Writer writer : writers) {
            writer.close();
        }
    }
}
