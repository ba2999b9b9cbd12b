package vn.caitien.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.caitien.standalone.service.RunningService;

/** Row j: how long a plan takes to become a file, one at a time and many at once. */
final class PaperRows {
    private static final List<String> FORMATS = List.of("docx", "pdf", "xlsx");
    private static final int WARM_UP = 20;
    private static final int FILES = 40;
    private static final int AT_ONCE = 50;
    private static final double AIM = 1_000;

    private final Ground ground;
    private final Scale scale;
    private final Table table;

    PaperRows(Ground ground, Scale scale, Table table) {
        this.ground = ground;
        this.scale = scale;
        this.table = table;
    }

    void measure(RunningService query)
            throws IOException, InterruptedException, ExecutionException {
        for (String format : FORMATS) {
            oneByOne(query.port(), format);
            Progress.say("files: " + format);
        }
        allAtOnce(query.port());
    }

    private void oneByOne(int port, String format) throws IOException {
        Door door = new Door(port);
        List<Double> times = new ArrayList<>();
        long bytes = 0;
        for (int i = -WARM_UP; i < FILES; i++) {
            long begin = System.nanoTime();
            bytes = file(door, format, i + WARM_UP);
            if (i >= 0) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Numbers numbers = Numbers.of(times);
        table.row(
                "j",
                "plan of %d actions as %s (%s kB)"
                        .formatted(InventedSchool.ACTIONS, format, Numbers.whole(bytes / 1000.0)),
                "p50 %s ms, p99 %s ms"
                        .formatted(
                                Numbers.fine(numbers.median()),
                                Numbers.fine(numbers.percentile(99))),
                FILES + " files",
                "p50 ≤ 1,000 ms",
                numbers.median() <= AIM);
    }

    /** Whoever waits for a desk must be answered in the end as well. */
    private void allAtOnce(int port) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Long>> wishes = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int turn = i;
                wishes.add(() -> file(new Door(port), FORMATS.get(turn % FORMATS.size()), turn));
            }
            for (Future<Long> answered : people.invokeAll(wishes)) {
                answered.get();
            }
        }
        table.row(
                "j",
                AT_ONCE + " files at once, until the last is there",
                Numbers.fine((System.nanoTime() - begin) / 1e9) + " s",
                "1");
    }

    private long file(Door door, String format, int turn) throws IOException {
        String school = InventedSchool.id(turn % scale.schools());
        String path =
                "/api/v1/schools/%s/plans/%s/document.%s"
                        .formatted(school, InventedSchool.LAST_YEAR, format);
        return door.send("GET", path, ground.http().asPrincipal(school), null).good().body().length;
    }
}
