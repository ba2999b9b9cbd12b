package vn.caitien.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.standalone.service.ServiceJvm;
import vn.caitien.standalone.service.ServiceProcess;

/**
 * Row g: how long after the answer to a command its fact is in the views, the two services being
 * two processes that know of each other only by the database.
 */
final class VisibilityRow {
    private static final int PER_SECOND = 20;
    private static final int OBSERVERS = 8;
    private static final double AIM = 250;
    private static final Duration LOST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    /**
     * The views and the mark of a command that they have taken in are written in one transaction.
     */
    private static final String APPLIED =
            "select version from readmodel.applied_command where tenant = ? and command = ?";

    private final Ground ground;
    private final Scale scale;
    private final Table table;

    VisibilityRow(Ground ground, Scale scale, Table table) {
        this.ground = ground;
        this.scale = scale;
        this.table = table;
    }

    /** Sends on one connection, looks on another. */
    private record Observer(Door door, Connection connection, PreparedStatement applied) {}

    void measure(Path folder) throws Exception {
        int commandPort = Site.freePort();
        int queryPort = Site.freePort();
        Deeds deeds = scale.deedsOfVisibility();
        BlockingQueue<Observer> observers = new LinkedBlockingQueue<>();
        try (ServiceProcess command =
                        ServiceProcess.command(
                                ground.settings(),
                                commandPort,
                                jvm(folder, "command-service.log"));
                ServiceProcess query =
                        ServiceProcess.query(
                                ground.settings(), queryPort, jvm(folder, "query-service.log"))) {
            command.ready();
            query.ready();
            for (int i = 0; i < OBSERVERS; i++) {
                Connection connection = ground.site().as("caitien_projector");
                observers.add(
                        new Observer(
                                new Door(command.port()),
                                connection,
                                connection.prepareStatement(APPLIED)));
            }
            observe(deeds, observers, WARM_UP);
            print(Numbers.of(observe(deeds, observers, scale.watched())));
            for (Observer observer : observers) {
                observer.connection().close();
            }
        }
    }

    private static ServiceJvm jvm(Path folder, String log) {
        return ServiceJvm.of(
                List.of("-Xmx384m", "-Dbenchmarks.log=" + folder.resolve(log)),
                folder.resolve("services.log"));
    }

    private List<Double> observe(Deeds deeds, BlockingQueue<Observer> observers, Duration stretch)
            throws InterruptedException, ExecutionException {
        List<Future<Double>> delays = new ArrayList<>();
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(OBSERVERS)) {
            long commands = stretch.toSeconds() * PER_SECOND;
            for (int i = 0; i < commands; i++) {
                delays.add(
                        threads.schedule(
                                () -> observe(deeds, observers),
                                i * 1000L / PER_SECOND,
                                TimeUnit.MILLISECONDS));
            }
            List<Double> found = new ArrayList<>();
            for (Future<Double> delay : delays) {
                found.add(delay.get());
            }
            return found;
        }
    }

    private double observe(Deeds deeds, BlockingQueue<Observer> observers)
            throws InterruptedException, IOException, SQLException {
        Observer observer = observers.take();
        try {
            Deed deed = deeds.next();
            Door.Answer answer = ground.http().send(observer.door(), deed).good();
            long acknowledged = System.nanoTime();
            Receipt receipt = JsonMapper.shared().readValue(answer.body(), Receipt.class);
            while (!visible(observer, deed.school(), receipt)) {
                if (System.nanoTime() - acknowledged > LOST.toNanos()) {
                    throw new IllegalStateException("a fact does not become visible: " + receipt);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            return (System.nanoTime() - acknowledged) / 1e6;
        } finally {
            observers.put(observer);
        }
    }

    private static boolean visible(Observer observer, String school, Receipt receipt)
            throws SQLException {
        PreparedStatement applied = observer.applied();
        applied.setString(1, school);
        applied.setString(2, receipt.command().toString());
        try (ResultSet row = applied.executeQuery()) {
            return row.next() && row.getLong(1) >= receipt.version();
        }
    }

    private void print(Numbers delays) {
        table.row(
                "g",
                "from acknowledged to visible, two processes, %d commands/s".formatted(PER_SECOND),
                "p50 %s ms, p99 %s ms"
                        .formatted(
                                Numbers.fine(delays.median()), Numbers.fine(delays.percentile(99))),
                "%d commands, at most %s ms"
                        .formatted(delays.sorted().length, Numbers.fine(delays.most())),
                "p99 ≤ 250 ms",
                delays.percentile(99) <= AIM);
    }
}
