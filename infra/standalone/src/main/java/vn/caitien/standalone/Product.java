package vn.caitien.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;
import vn.caitien.standalone.database.Database;
import vn.caitien.standalone.demo.DemoStory;
import vn.caitien.standalone.identity.DemoUsers;
import vn.caitien.standalone.identity.EmbeddedIdentity;
import vn.caitien.standalone.identity.Identity;
import vn.caitien.standalone.identity.IdentitySettings;
import vn.caitien.standalone.identity.KeycloakLaunch;
import vn.caitien.standalone.identity.KeycloakServer;
import vn.caitien.standalone.identity.SigningKey;

/** The parts of the product in their order: started first to last, stopped last to first. */
final class Product implements AutoCloseable {
    private final Options options;
    private final Progress progress;
    private final StoryClock clock = StoryClock.atRealTime();
    private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

    /** Held while a part starts, so that Ctrl-C waits for it and then stops it as well. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile boolean stopping;

    Product(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    Path log() {
        return options.data().resolve("caitien.log");
    }

    /**
     * Starts every part and says so.
     *
     * @throws StartRefused if the product cannot start as asked
     */
    void start() {
        progress.line("Cải Tiến – data in " + options.data());
        sendLogsToFile();
        DataFolder folder = keep(() -> DataFolder.take(options.data()));
        refuseTakenPorts();
        Secrets secrets = Secrets.readOrCreate(folder.secrets());
        System.setProperty("ot.epg.working-dir", folder.databaseBinaries().toString());
        Database database =
                part(
                        "PostgreSQL 18",
                        () ->
                                Database.start(
                                        folder.database(), secrets.superuser(), secrets.roles()),
                        this::describe);
        DemoUsers users = DemoUsers.load();
        Identity identity =
                part(
                        "identity",
                        () ->
                                options.keycloak()
                                        ? keycloak(folder, secrets, users)
                                        : embedded(folder, secrets, users),
                        Identity::issuer);
        ServiceSettings settings =
                new ServiceSettings(options, database.url(), secrets, identity, users);
        part(
                "command-service",
                () -> RunningService.command(settings, clock),
                started -> "http://localhost:" + options.apiPort());
        if (options.demo() && Files.notExists(folder.demoTold())) {
            tellDemo(folder, identity, users);
        }
        part(
                "query-service",
                () -> RunningService.query(settings),
                started -> "http://localhost:" + options.webPort());
        progress.step("ready", this::awaitReadiness, product -> "commands are taken and seen");
        new Welcome(options, users, identity).show(progress);
    }

    private Identity embedded(DataFolder folder, Secrets secrets, DemoUsers users) {
        return EmbeddedIdentity.start(
                new IdentitySettings(
                        options.identityPort(),
                        "http://localhost:" + options.webPort(),
                        secrets.webClient(),
                        PrivateFile.readOrCreate(folder.signingKey(), SigningKey::draw)),
                users);
    }

    private Identity keycloak(DataFolder folder, Secrets secrets, DemoUsers users) {
        String distribution = System.getProperty("caitien.keycloak.distribution");
        if (distribution == null || Files.notExists(Path.of(distribution))) {
            throw new StartRefused(
                    "Keycloak's distribution is not there; start with infra/start --keycloak, which"
                            + " fetches it.");
        }
        return KeycloakServer.start(
                new KeycloakLaunch(
                        Path.of(distribution),
                        folder.keycloak(),
                        options.identityPort(),
                        "http://localhost:" + options.webPort(),
                        secrets.webClient(),
                        PrivateFile.readOrCreate(folder.keycloakSecret(), Secrets::drawOne)),
                users);
    }

    /** Before the views start: they then read the whole story at once. */
    private void tellDemo(DataFolder folder, Identity identity, DemoUsers users) {
        progress.step(
                "demo data",
                () -> {
                    DemoStory story = DemoStory.of(users);
                    String commandService = "http://localhost:" + options.apiPort();
                    try {
                        story.tell(
                                commandService,
                                user -> identity.tokenOf(users.named(user).orElseThrow()),
                                clock::placeAt);
                    } catch (RuntimeException e) {
                        throw stopping ? new StartRefused("Stopped before everything was up.") : e;
                    } finally {
                        clock.returnToRealTime();
                    }
                    PrivateFile.readOrCreate(folder.demoTold(), () -> Instant.now() + "\n");
                    return story;
                },
                story -> "%d steps from 2020 to 2026".formatted(story.length()));
    }

    private Product awaitReadiness() {
        Readiness readiness = new Readiness(Duration.ofMinutes(2));
        readiness.await(options.apiPort());
        readiness.await(options.webPort());
        return this;
    }

    private String describe(Database database) {
        return "port %d, durable%s"
                .formatted(database.port(), database.tookOver() ? ", after an unfinished run" : "");
    }

    /** The console belongs to the progress lines; all parts share one log file. */
    private void sendLogsToFile() {
        String configuration = "classpath:logback-standalone.xml";
        Map.of(
                        "caitien.log",
                        log().toString(),
                        "logging.config",
                        configuration,
                        "spring.main.banner-mode",
                        "off",
                        // Nothing here calls out to the internet.
                        "axoniq.update-checker.disabled",
                        "true")
                .forEach(System::setProperty);
        // PostgreSQL starts, and logs, before the first Spring context sets the log up.
        LoggingSystem logging = LoggingSystem.get(Product.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(
                new LoggingInitializationContext(new StandardEnvironment()), configuration, null);
    }

    private void refuseTakenPorts() {
        Map.of(
                        "--web-port", options.webPort(),
                        "--api-port", options.apiPort(),
                        "--identity-port", options.identityPort())
                .forEach(Product::refuseIfTaken);
    }

    private static void refuseIfTaken(String option, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port %d is in use; choose another one with %s.".formatted(port, option));
        }
    }

    private <T extends AutoCloseable> T part(
            String name, Supplier<T> start, Function<T, String> outcome) {
        return progress.step(name, () -> keep(start), outcome);
    }

    private <T extends AutoCloseable> T keep(Supplier<T> start) {
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
                progress.line("Stopped; everything is kept in " + options.data());
            }
        } finally {
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
        Logger logger = LoggerFactory.getLogger(Product.class);
        try {
            part.close();
        } catch (Exception e) {
            logger.error("{} did not stop in good order", part, e);
            progress.line("  ✘ " + part.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
