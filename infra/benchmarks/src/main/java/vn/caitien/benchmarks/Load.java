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
    /** What counts as faster. */
    private static final double GAIN = 1.05;

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
     * Works until it gets no faster any more: two stretches in a row without a new best. The
     * compiler shares the processors with what it compiles and may need minutes for a long path.
     */
    void warmUp(Scale scale) throws InterruptedException, ExecutionException {
        double best = 0;
        int since = 0;
        for (int i = 0; i < scale.warmUps() && since < 2; i++) {
            double rate = perSecond(scale.warmUp());
            since = rate > GAIN * best ? 0 : since + 1;
            best = Math.max(best, rate);
        }
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
