package vn.caitien.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.caitien.standalone.service.ServiceProcess;

/**
 * nginx in front of the instances: one address for everything, and one at which the pages find a
 * command-service.
 */
final class Proxy implements AutoCloseable {
    private final Process nginx;

    private Proxy(Process nginx) {
        this.nginx = nginx;
    }

    /**
     * @param folder keeps its configuration and its logs
     * @throws StartRefused if there is no nginx
     */
    static Proxy start(
            Path folder, int webPort, int apiPort, List<Integer> commands, List<Integer> queries) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("routes.conf"), read("routes.conf"));
            Files.writeString(
                    folder.resolve("nginx.conf"),
                    read("distributed.conf")
                            .replace("${user}", System.getProperty("user.name"))
                            .replace("${web_port}", Integer.toString(webPort))
                            .replace("${api_port}", Integer.toString(apiPort))
                            .replace("${command_services}", servers(commands))
                            .replace("${query_services}", servers(queries)));
            return new Proxy(run(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("the proxy cannot be set up", e);
        }
    }

    private static Process run(Path folder) {
        try {
            return new ProcessBuilder(
                            "nginx",
                            "-p",
                            folder + "/",
                            "-c",
                            "nginx.conf",
                            "-e",
                            folder.resolve("error.log").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(
                                    folder.resolve("console.log").toFile()))
                    .start();
        } catch (IOException missing) {
            throw new StartRefused(
                    "nginx is not there; please install it (the package nginx of your system).");
        }
    }

    private static String servers(List<Integer> ports) {
        return ports.stream()
                .map("server 127.0.0.1:%d max_fails=0;"::formatted)
                .collect(Collectors.joining("\n        "));
    }

    private static String read(String file) throws IOException {
        try (InputStream resource = Proxy.class.getResourceAsStream("/proxy/" + file)) {
            return new String(
                    Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        ServiceProcess.stop(nginx);
    }
}
