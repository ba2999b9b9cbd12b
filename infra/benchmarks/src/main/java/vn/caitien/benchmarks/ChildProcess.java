package vn.caitien.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A service in a JVM of its own. */
final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private ChildProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ChildProcess start(Class<?> application, int port, List<String> options, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx384m",
                        "-Dbenchmarks.log=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        application.getName()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        return new ChildProcess(
                builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start(),
                port);
    }

    /** Waits until the service says that it is ready. */
    ChildProcess ready() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answersReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("a service does not get ready on port " + port);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return this;
    }

    private boolean answersReady() throws IOException {
        try {
            return new Door(port).send("GET", "/actuator/health/readiness", Map.of(), null).status()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        stop(process);
    }

    /** Asks the process to end, and makes it if it does not. */
    static void stop(Process process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException deaf) {
            process.destroyForcibly().onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
