package vn.caitien.standalone.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.command.CommandService;
import vn.caitien.query.QueryService;

/** One of the two services in a JVM of its own. */
public final class ServiceProcess implements AutoCloseable {
    /** A machine that starts several at once may be slow; what has ended is noticed at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a command-service; {@link #ready()} waits for it. */
    public static ServiceProcess command(ServiceSettings settings, int port, ServiceJvm jvm) {
        return start(CommandService.class, settings.command(port), port, jvm);
    }

    /** Starts a query-service; {@link #ready()} waits for it. */
    public static ServiceProcess query(ServiceSettings settings, int port, ServiceJvm jvm) {
        return start(QueryService.class, settings.query(port), port, jvm);
    }

    private static ServiceProcess start(
            Class<?> application, Map<String, String> settings, int port, ServiceJvm jvm) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm.options());
        command.add(application.getName());
        command.add("--server.port=" + port);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(jvm.console().toFile()));
        builder.environment().put("CLASSPATH", jvm.classPath());
        // Everybody on the machine may read a command line, but not an environment.
        builder.environment()
                .put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
        try {
            return new ServiceProcess(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(application.getSimpleName() + " does not start", e);
        }
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @throws IllegalStateException if it ends instead, or takes too long
     */
    public ServiceProcess ready() {
        new Readiness(PATIENCE).await(port, process::isAlive);
        return this;
    }

    public int port() {
        return port;
    }

    /** Asks the process to end, and makes it if it does not. */
    @Override
    public void close() {
        stop(process);
    }

    /** Asks any process to end, and makes it if it does not. */
    public static void stop(Process process) {
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
