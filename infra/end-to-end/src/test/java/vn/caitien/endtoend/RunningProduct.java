package vn.caitien.endtoend;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.standalone.database.RolePasswords;
import vn.caitien.standalone.service.ServiceSettings;

/** The product in processes of its own, on free ports and a data folder of its own. */
public final class RunningProduct implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;
    private static final String KEYCLOAK = "--keycloak";
    private static final String STANDALONE = "vn.caitien.standalone.Standalone";
    private static final String DISTRIBUTED = "vn.caitien.standalone.Distributed";

    private final Path data;
    private final int webPort;
    private final int apiPort;
    private final int identityPort;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String shape;
    private final List<String> options;
    private final Map<String, String> environment;
    private @Nullable Process process;

    private RunningProduct(
            Path data,
            List<Integer> ports,
            String shape,
            List<String> options,
            Map<String, String> environment) {
        this.shape = shape;
        this.options = options;
        this.environment = environment;
        this.data = data;
        this.webPort = ports.get(0);
        this.apiPort = ports.get(1);
        this.identityPort = ports.get(2);
    }

    /** Starts the product with its demo data; what is in the folder is kept. */
    public static RunningProduct start(Path data) {
        return start(data, STANDALONE, List.of(), Map.of());
    }

    /** The same without any school: only the people who could log in. */
    public static RunningProduct startWithoutDemo(Path data) {
        return startWithoutDemo(data, Map.of());
    }

    /** The same, its services told more by the environment. */
    public static RunningProduct startWithoutDemo(Path data, Map<String, String> environment) {
        return start(data, STANDALONE, List.of("--no-demo"), environment);
    }

    /**
     * The same with a real Keycloak for identity, which finds its mail server in the environment.
     */
    public static RunningProduct startWithKeycloak(Path data, Map<String, String> environment) {
        return start(data, STANDALONE, List.of(KEYCLOAK), environment);
    }

    /**
     * Two instances of each service and a proxy, without demo data; the services see the
     * environment.
     */
    public static RunningProduct startDistributed(Path data, Map<String, String> environment) {
        return start(data, DISTRIBUTED, List.of("--no-demo"), environment);
    }

    private static RunningProduct start(
            Path data, String shape, List<String> options, Map<String, String> environment) {
        RunningProduct product = new RunningProduct(data, freePorts(), shape, options, environment);
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop the product"));
        product.startAgain();
        return product;
    }

    private static List<Integer> freePorts() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on the ports and the data it had, and returns when it says that it is ready. */
    public void startAgain() {
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Dcaitien.keycloak.distribution="
                                + Path.of("target", "keycloak", "keycloak.zip").toAbsolutePath(),
                        shape,
                        "--web-port",
                        Integer.toString(webPort),
                        "--api-port",
                        Integer.toString(apiPort),
                        "--identity-port",
                        Integer.toString(identityPort),
                        "--data",
                        data.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("CLASSPATH", classPath());
        // Tests ask faster than people do.
        builder.environment().put("CAITIEN_LIMITS_USERREQUESTS", "1000000");
        builder.environment().put("CAITIEN_LIMITS_TENANTREQUESTS", "1000000");
        tokens.clear();
        try {
            Process started = builder.start();
            process = started;
            awaitReady(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packaged product, which brings its libraries along, or else the class path of the tests.
     */
    static String classPath() {
        // Surefire may run tests from a jar that only points to the class path.
        String ofTests =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(ofTests.split(File.pathSeparator))
                .filter(entry -> entry.endsWith("caitien-standalone.jar"))
                .findFirst()
                .orElse(ofTests);
    }

    private static void awaitReady(Process started) throws IOException {
        Thread watch =
                Thread.ofPlatform()
                        .daemon()
                        .start(
                                () -> {
                                    try {
                                        TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
                                        started.destroyForcibly();
                                    } catch (InterruptedException ready) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
        BufferedReader console = started.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ctrl-C")) {
                watch.interrupt();
                // Not a virtual thread: reading a process's output holds its carrier for ever.
                Thread.ofPlatform().daemon().start(() -> swallow(console));
                return;
            }
        }
        throw new IllegalStateException("The product did not start:\n" + said);
    }

    private static void swallow(BufferedReader console) {
        try (console) {
            console.transferTo(Writer.nullWriter());
        } catch (IOException gone) {
            // A stopped process closes its end.
        }
    }

    /** Ctrl-C. */
    public void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            await(running);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        Process running = Objects.requireNonNull(process);
        running.destroyForcibly();
        await(running);
    }

    private static void await(Process ending) {
        try {
            if (!ending.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ending.destroyForcibly();
                throw new IllegalStateException("The product does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    public String web() {
        return "http://localhost:" + webPort;
    }

    public String api() {
        return "http://localhost:" + apiPort;
    }

    public String identity() {
        return "http://localhost:" + identityPort;
    }

    /** What demo users type at a real Keycloak. */
    public Optional<String> password() {
        return options.contains(KEYCLOAK) ? Optional.of("demo-cai-tien") : Optional.empty();
    }

    /** What the command-service measures. */
    public String metrics() {
        return answer(HttpRequest.newBuilder(URI.create(api() + "/actuator/prometheus")).build());
    }

    /** A bearer token for a demo user; Keycloak's are soon over and therefore not kept. */
    public String token(String user) {
        return password()
                .map(password -> tokenFor(user, password))
                .orElseGet(() -> tokens.computeIfAbsent(user, this::tokenOfStandIn));
    }

    private String tokenOfStandIn(String user) {
        return answer(
                HttpRequest.newBuilder(URI.create(identity() + "/demo/token/" + user)).build());
    }

    /** By the client that the demo's story is told with. */
    private String tokenFor(String user, String password) {
        String form =
                Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "caitien-demo-story",
                                "client_secret",
                                text(data.resolve("keycloak-secret")),
                                "username",
                                user,
                                "password",
                                password)
                        .entrySet()
                        .stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        String answer =
                answer(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                identity()
                                                        + "/realms/caitien/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        return JsonMapper.shared().readTree(answer).path("access_token").asString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The API as this user sees it. */
    ApiUser as(String user) {
        return new ApiUser(this, http, user);
    }

    /** The instances of a service that run as processes of their own. */
    List<Instance> instancesOf(Class<?> service) {
        return Objects.requireNonNull(process)
                .children()
                .flatMap(child -> Instance.of(service, child).stream())
                .toList();
    }

    /** What the product keeps between two starts. */
    Path data() {
        return data;
    }

    /** A secret that the product drew at its first start. */
    String secret(String name) {
        try (var lines = Files.lines(data.resolve("secrets.properties"))) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another instance of a service must be told to work beside its own. */
    ServiceSettings settings() {
        return new ServiceSettings(
                databaseUrl(),
                new RolePasswords(
                        secret("caitien_owner"),
                        secret("caitien_command"),
                        secret("caitien_projector"),
                        secret("caitien_web")),
                identity(),
                secret("web_client"),
                text(data.resolve("session-key")),
                Map.of(),
                api(),
                web(),
                List.of(as("quantri").subject()),
                // Tests ask faster than people do.
                Map.of(
                        "caitien.limits.user-requests", "1000000",
                        "caitien.limits.tenant-requests", "1000000"));
    }

    /** Where its PostgreSQL answers now. */
    String databaseUrl() {
        try {
            // The fourth line of PostgreSQL's own pid file is its port.
            String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
            return "jdbc:postgresql://localhost:" + port.strip() + "/caitien";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
