package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.caitien.standalone.service.ServiceJvm;
import vn.caitien.standalone.service.ServiceProcess;

/**
 * Row i: how long the requests of many schools take while all is quiet, and while one other school
 * sends as many as it can; turn by turn, with the limits that a service has by default.
 */
final class FairnessRows {
    private static final int PER_SECOND = 20;
    private static final int WATCHERS = 8;
    private static final int TURNS = 3;
    private static final double AIM = 2;
    private static final int TOO_MANY = 429;

    private final Ground ground;
    private final Scale scale;
    private final Table table;

    /** The last school floods; nothing else is ever asked of it. */
    private final String flooding;

    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    FairnessRows(Ground ground, Scale scale, Table table) {
        this.ground = ground;
        this.scale = scale;
        this.table = table;
        this.flooding = InventedSchool.id(scale.schools() - 1);
    }

    /** One request; answers its status. */
    @FunctionalInterface
    private interface Sender {
        Door.Answer send(Door door) throws IOException;
    }

    void measure(Path folder) throws Exception {
        AtomicInteger turn = new AtomicInteger();
        int unwatched = scale.unwatched();
        try (ServiceProcess query =
                ServiceProcess.query(
                        ground.settings(Map.of()),
                        Site.freePort(),
                        jvm(folder, "query-limited.log"))) {
            query.ready();
            compare(
                    "sheets of others",
                    query.port(),
                    door -> sheet(door, InventedSchool.id(turn.getAndIncrement() % unwatched)),
                    door -> sheet(door, watched(turn.getAndIncrement())),
                    door -> sheet(door, flooding));
        }
        Deeds warmUp = scale.deedsOfWarmUp();
        Deeds deeds = scale.deedsOfFairness();
        Deeds flood = new Deeds(scale.schools() - 1, 1);
        try (ServiceProcess command =
                ServiceProcess.command(
                        ground.settings(Map.of()),
                        Site.freePort(),
                        jvm(folder, "command-limited.log"))) {
            command.ready();
            compare(
                    "commands of others",
                    command.port(),
                    door -> ground.http().send(door, warmUp.next()),
                    door -> ground.http().send(door, deeds.next()),
                    door -> ground.http().send(door, flood.next()));
        }
    }

    private static ServiceJvm jvm(Path folder, String log) {
        return ServiceJvm.of(
                List.of("-Xmx384m", "-Dbenchmarks.log=" + folder.resolve(log)),
                folder.resolve("services.log"));
    }

    private String watched(int turn) {
        int first = scale.unwatched();
        return InventedSchool.id(first + turn % (scale.schools() - 1 - first));
    }

    private Door.Answer sheet(Door door, String school) throws IOException {
        return door.send(
                "GET",
                "/api/v1/schools/%s/self-assessments/%s"
                        .formatted(school, InventedSchool.LAST_YEAR),
                ground.http().asPrincipal(school),
                null);
    }

    private void compare(String what, int port, Sender warmUp, Sender watcher, Sender flood)
            throws Exception {
        answered.set(0);
        refused.set(0);
        List<Double> quiet = new ArrayList<>();
        List<Double> flooded = new ArrayList<>();
        warmUp(port, warmUp);
        Duration stretch = scale.watched().dividedBy(TURNS);
        for (int i = 0; i < TURNS; i++) {
            quiet.addAll(watch(port, watcher, stretch));
            flooded.addAll(during(port, flood, () -> watch(port, watcher, stretch)));
            Progress.say("fairness: " + what + ", turn " + (i + 1) + " of " + TURNS);
        }
        print(what, Numbers.of(quiet), Numbers.of(flooded));
    }

    /** As fast as the limits let it; a refusal and a deed that changes nothing warm up too. */
    private void warmUp(int port, Sender sender) throws Exception {
        try (Load load =
                new Load(
                        () -> {
                            Door door = new Door(port);
                            return () -> sender.send(door);
                        })) {
            load.warmUp(scale);
        }
    }

    /** Milliseconds of each request, sent at a steady pace whether or not the others are back. */
    private static List<Double> watch(int port, Sender watcher, Duration stretch)
            throws InterruptedException, ExecutionException {
        List<Future<Double>> times = new ArrayList<>();
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(WATCHERS)) {
            for (int i = 0; i < stretch.toSeconds() * PER_SECOND; i++) {
                times.add(
                        threads.schedule(
                                () -> timed(port, watcher),
                                i * 1000L / PER_SECOND,
                                TimeUnit.MILLISECONDS));
            }
            List<Double> found = new ArrayList<>();
            for (Future<Double> time : times) {
                found.add(time.get());
            }
            return found;
        }
    }

    private static double timed(int port, Sender watcher) throws IOException {
        long begin = System.nanoTime();
        watcher.send(new Door(port)).good();
        return (System.nanoTime() - begin) / 1e6;
    }

    /** What is watched while every connection of the flood sends as soon as it has an answer. */
    private <T> T during(int port, Sender flood, Callable<T> watched)
            throws InterruptedException, ExecutionException {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(Scale.WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Scale.WRITERS; i++) {
                running.add(threads.submit(() -> flood(port, flood, over)));
            }
            try {
                return watched.call();
            } catch (InterruptedException | ExecutionException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                over.set(true);
                for (Future<?> one : running) {
                    one.get();
                }
            }
        }
    }

    private Void flood(int port, Sender flood, AtomicBoolean over) throws IOException {
        Door door = new Door(port);
        while (!over.get()) {
            Door.Answer answer = flood.send(door);
            if (answer.status() == TOO_MANY) {
                refused.incrementAndGet();
            } else if (answer.status() >= 500) {
                answer.good();
            } else {
                // A deed that follows a refused one may change nothing; that is an answer too.
                answered.incrementAndGet();
            }
        }
        return null;
    }

    private void print(String what, Numbers quiet, Numbers flooded) {
        double ratio = flooded.percentile(99) / quiet.percentile(99);
        row(what + ", all quiet", quiet, "%d requests".formatted(quiet.sorted().length));
        row(
                what + ", one school floods",
                flooded,
                "%s of the flood answered, %s refused"
                        .formatted(Numbers.whole(answered.get()), Numbers.whole(refused.get())));
        table.row(
                "i",
                "… p99 beside quiet",
                Numbers.fine(ratio) + " ×",
                Integer.toString(TURNS),
                "≤ 2 ×",
                ratio <= AIM);
    }

    private void row(String what, Numbers numbers, String runs) {
        table.row(
                "i",
                what,
                "p50 %s ms, p99 %s ms"
                        .formatted(
                                Numbers.fine(numbers.median()),
                                Numbers.fine(numbers.percentile(99))),
                runs);
    }
}
