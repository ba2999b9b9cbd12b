package vn.caitien.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;
import vn.caitien.standalone.database.Database;
import vn.caitien.standalone.demo.DemoStory;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;
import vn.caitien.standalone.identity.EmbeddedIdentity;
import vn.caitien.standalone.identity.Identity;
import vn.caitien.standalone.identity.IdentitySettings;
import vn.caitien.standalone.identity.KeycloakLaunch;
import vn.caitien.standalone.identity.KeycloakServer;
import vn.caitien.standalone.identity.SigningKey;
import vn.caitien.standalone.service.OwnDefaults;
import vn.caitien.standalone.service.Readiness;
import vn.caitien.standalone.service.ServiceSettings;

/** What the services stand on, however they run: the data folder, PostgreSQL and an identity. */
record Foundation(
        Options options,
        DataFolder folder,
        Identity identity,
        DemoUsers users,
        ServiceSettings settings,
        Parts parts) {

    /**
     * Only this machine reaches the services: whoever tries them by a script goes at full speed.
     */
    private static final Map<String, String> LIMITS =
            Map.of(
                    "caitien.limits.user-requests", "120000",
                    "caitien.limits.tenant-requests", "120000",
                    "caitien.limits.address-requests", "120000",
                    "caitien.limits.user-volume", "1GB",
                    "caitien.limits.tenant-volume", "1GB",
                    "caitien.limits.address-volume", "1GB");

    /**
     * Starts all of it.
     *
     * @throws StartRefused if the product cannot start as asked
     */
    static Foundation lay(Options options, Parts parts) {
        parts.progress().line("Cải Tiến – data in " + options.data());
        sendLogsToFile(options.log());
        DataFolder folder = parts.keep(() -> DataFolder.take(options.data()));
        refuseTakenPorts(options);
        Secrets secrets = Secrets.readOrCreate(folder.secrets());
        System.setProperty("ot.epg.working-dir", folder.databaseBinaries().toString());
        // Neither needs the other, and the server's first start leaves a processor idle.
        HeadStart<Database> server =
                parts.keep(
                        () ->
                                HeadStart.of(
                                        () ->
                                                Database.start(
                                                        folder.database(),
                                                        secrets.superuser(),
                                                        secrets.roles()),
                                        Database::close));
        DemoUsers users = DemoUsers.load();
        Identity identity =
                parts.start(
                        "identity",
                        () ->
                                options.keycloak()
                                        ? keycloak(options, folder, secrets, users)
                                        : embedded(options, folder, secrets, users),
                        Identity::issuer);
        Database database =
                parts.progress().step("PostgreSQL 18", server::part, Foundation::describe);
        ServiceSettings settings =
                new ServiceSettings(
                        database.url(),
                        secrets.roles(),
                        identity.issuer(),
                        secrets.webClient(),
                        PrivateFile.readOrCreate(folder.sessionKey(), Secrets::drawOne),
                        identity.commandSettings(),
                        "http://localhost:" + options.apiPort(),
                        "http://localhost:" + options.webPort(),
                        List.of(users.named("quantri").map(DemoUser::subject).orElseThrow()),
                        OwnDefaults.unlessNamed(LIMITS, System.getenv()));
        return new Foundation(options, folder, identity, users, settings, parts);
    }

    private static Identity embedded(
            Options options, DataFolder folder, Secrets secrets, DemoUsers users) {
        return EmbeddedIdentity.start(
                new IdentitySettings(
                        options.identityPort(),
                        "http://localhost:" + options.webPort(),
                        secrets.webClient(),
                        PrivateFile.readOrCreate(folder.signingKey(), SigningKey::draw)),
                users);
    }

    private static Identity keycloak(
            Options options, DataFolder folder, Secrets secrets, DemoUsers users) {
        String distribution = System.getProperty("caitien.keycloak.distribution");
        if (distribution == null || Files.notExists(Path.of(distribution))) {
            throw new StartRefused(
                    "Keycloak's distribution is not there; the start scripts fetch it with"
                            + " --keycloak.");
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

    /** Whether the demo's story is wanted and not in the store yet. */
    boolean demoIsMissing() {
        return options.demo() && Files.notExists(folder.demoTold());
    }

    /**
     * Tells the demo's story to a command-service that goes by the given clock. This is best done
     * before the views start: they then read the whole story at once.
     */
    void tellDemo(int port, StoryClock clock) {
        parts.progress()
                .step(
                        "demo data",
                        () -> tell(DemoStory.of(users), port, clock),
                        story -> "%d steps from 2020 to 2026".formatted(story.length()));
    }

    private DemoStory tell(DemoStory story, int port, StoryClock clock) {
        try {
            story.tell(
                    "http://localhost:" + port,
                    user -> identity.tokenOf(users.named(user).orElseThrow()),
                    clock::placeAt);
        } catch (RuntimeException e) {
            throw parts.stopping() ? new StartRefused("Stopped before everything was up.") : e;
        } finally {
            clock.returnToRealTime();
        }
        PrivateFile.readOrCreate(folder.demoTold(), () -> Instant.now() + "\n");
        return story;
    }

    /** Waits until commands are taken and seen at the product's two addresses, and says so. */
    void welcome() {
        Readiness readiness = new Readiness(Duration.ofMinutes(2));
        parts.progress()
                .step(
                        "ready",
                        () -> {
                            readiness.await(options.apiPort());
                            readiness.await(options.webPort());
                            return this;
                        },
                        product -> "commands are taken and seen");
        new Welcome(options, users, identity).show(parts.progress());
    }

    private static String describe(Database database) {
        return "port %d, durable%s"
                .formatted(database.port(), database.tookOver() ? ", after an unfinished run" : "");
    }

    /** The console belongs to the progress lines; all parts of this process share one log file. */
    private static void sendLogsToFile(Path log) {
        String configuration = "classpath:logback-standalone.xml";
        Map.of(
                        "caitien.log",
                        log.toString(),
                        "logging.config",
                        configuration,
                        "spring.main.banner-mode",
                        "off",
                        // Nothing here calls out to the internet.
                        "axoniq.update-checker.disabled",
                        "true")
                .forEach(System::setProperty);
        // PostgreSQL starts, and logs, before the first Spring context sets the log up.
        LoggingSystem logging = LoggingSystem.get(Foundation.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(
                new LoggingInitializationContext(new StandardEnvironment()), configuration, null);
    }

    private static void refuseTakenPorts(Options options) {
        Map.of(
                        "--web-port", options.webPort(),
                        "--api-port", options.apiPort(),
                        "--identity-port", options.identityPort())
                .forEach(Foundation::refuseIfTaken);
    }

    private static void refuseIfTaken(String option, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new StartRefused(
                    "Port %d is in use; choose another one with %s.".formatted(port, option));
        }
    }
}
