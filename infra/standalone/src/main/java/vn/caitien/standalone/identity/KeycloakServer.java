package vn.caitien.standalone.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * A Keycloak in a process of its own, with the product's realm, the demo users in it, and its data
 * in a folder.
 */
public final class KeycloakServer implements Identity {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final String REALM = "caitien";

    /** What the product adds lies here as it does in Keycloak's home. */
    private static final String OURS = "/keycloak/home/";

    private final Process process;
    private final KeycloakLaunch launch;
    private final KeycloakDemo demo;

    private KeycloakServer(Process process, KeycloakLaunch launch, KeycloakDemo demo) {
        this.process = process;
        this.launch = launch;
        this.demo = demo;
    }

    /**
     * Unpacks the distribution at the first start, starts it and puts the demo users in.
     *
     * @throws IllegalStateException if it does not start in time; its log says why
     */
    public static KeycloakServer start(KeycloakLaunch launch, DemoUsers users) {
        try {
            Path home = launch.folder().resolve("server");
            if (Files.notExists(home)) {
                unpack(launch.distribution(), launch.folder().resolve("server.new"));
                Files.move(
                        launch.folder().resolve("server.new"),
                        home,
                        StandardCopyOption.ATOMIC_MOVE);
            }
            furnish(home);
            KeycloakServer server =
                    new KeycloakServer(run(launch, home), launch, new KeycloakDemo(launch, users));
            try {
                server.awaitRealm();
                server.demo.settle();
            } catch (RuntimeException failed) {
                server.close();
                throw failed;
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be started", e);
        }
    }

    /** Puts in the product's realm, its letters, and the list of passwords that nobody may take. */
    private static void furnish(Path home) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:" + OURS + "**/*.*")) {
            String path = file.getURL().getPath();
            Path copy = home.resolve(path.substring(path.indexOf(OURS) + OURS.length()));
            Files.createDirectories(copy.getParent());
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Process run(KeycloakLaunch launch, Path home) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "sh",
                                home.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--http-host=127.0.0.1",
                                "--http-port=" + launch.port(),
                                "--hostname=" + launch.root()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.environment().putAll(launch.environment());
        return builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(
                                launch.folder().resolve("keycloak.log").toFile()))
                .start();
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(zip);
                Stream<Path> tops = Files.list(archive.getPath("/"))) {
            Path top = tops.findFirst().orElseThrow();
            try (Stream<Path> all = Files.walk(top)) {
                for (Path entry : all.toList()) {
                    Path copy = target.resolve(top.relativize(entry).toString());
                    if (Files.isDirectory(entry)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(entry, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private void awaitRealm() {
        RestClient client =
                RestClient.builder()
                        .requestFactory(new JdkClientHttpRequestFactory())
                        .baseUrl(issuer())
                        .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(client)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Keycloak does not start; see " + launch.folder().resolve("keycloak.log"));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while Keycloak started", e);
            }
        }
    }

    private static boolean answers(RestClient client) {
        try {
            return client.get()
                    .uri("/.well-known/openid-configuration")
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (ResourceAccessException | RestClientResponseException notYet) {
            return false;
        }
    }

    @Override
    public String issuer() {
        return launch.root() + "/realms/" + REALM;
    }

    @Override
    public String tokenOf(DemoUser user) {
        return demo.tokenOf(user);
    }

    @Override
    public Map<String, String> commandSettings() {
        return Map.of(
                "caitien.keycloak.server",
                launch.root(),
                "caitien.keycloak.realm",
                REALM,
                "caitien.keycloak.client-id",
                "caitien-provisioning",
                "caitien.keycloak.client-secret",
                launch.secret());
    }

    @Override
    public String hint() {
        return "The password of every demo user is "
                + KeycloakDemo.PASSWORD
                + launch.mail()
                        .map(mail -> "; letters are sent by " + mail.host())
                        .orElse(
                                "; invitations wait until CAITIEN_SMTP_HOST and CAITIEN_SMTP_FROM"
                                        + " name a mail server");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
