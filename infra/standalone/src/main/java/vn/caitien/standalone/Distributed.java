package vn.caitien.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import vn.caitien.standalone.service.RunningService;
import vn.caitien.standalone.service.ServiceJvm;
import vn.caitien.standalone.service.ServiceProcess;

/**
 * The product as it runs on several machines, on this one: two instances of each service in
 * processes of their own, one address in front of them.
 */
public final class Distributed {
    private static final int INSTANCES = 2;

    /** Names the class path of services that come from another build than all the rest. */
    private static final String SERVICES = "CAITIEN_SERVICES_CLASSPATH";

    private final Foundation foundation;
    private final List<ServiceProcess> commands = new ArrayList<>();
    private final List<ServiceProcess> queries = new ArrayList<>();

    private Distributed(Foundation foundation) {
        this.foundation = foundation;
    }

    public static void main(String[] arguments) {
        Launcher.launch(arguments, foundation -> new Distributed(foundation).start());
    }

    private void start() {
        if (foundation.demoIsMissing()) {
            tellDemo();
        }
        Parts parts = foundation.parts();
        // All start at the same time; only the first line that waits takes long.
        for (int number = 1; number <= INSTANCES; number++) {
            String name = "command-service-" + number;
            commands.add(parts.keep(() -> command(name)));
        }
        for (int number = 1; number <= INSTANCES; number++) {
            String name = "query-service-" + number;
            queries.add(parts.keep(() -> query(name)));
        }
        parts.progress().step("command-services", () -> ready(commands), Distributed::describe);
        parts.progress().step("query-services", () -> ready(queries), Distributed::describe);
        Options options = foundation.options();
        parts.start(
                "proxy",
                () ->
                        Proxy.start(
                                foundation.folder().proxy(),
                                options.webPort(),
                                options.apiPort(),
                                ports(commands),
                                ports(queries)),
                started -> "http://localhost:" + options.webPort());
    }

    /** By a command-service in this process, which can be told another time than now. */
    private void tellDemo() {
        StoryClock clock = StoryClock.atRealTime();
        try (RunningService teller =
                RunningService.command(foundation.settings().command(0), clock)) {
            foundation.tellDemo(teller.port(), clock);
        }
    }

    private ServiceProcess command(String name) {
        return ServiceProcess.command(foundation.settings(), freePort(), jvm(name));
    }

    private ServiceProcess query(String name) {
        return ServiceProcess.query(foundation.settings(), freePort(), jvm(name));
    }

    private ServiceJvm jvm(String name) {
        return ServiceJvm.small(
                System.getenv().getOrDefault(SERVICES, System.getProperty("java.class.path")),
                foundation.folder().log(name),
                foundation.folder().console());
    }

    private static List<ServiceProcess> ready(List<ServiceProcess> services) {
        services.forEach(ServiceProcess::ready);
        return services;
    }

    private static String describe(List<ServiceProcess> services) {
        return "two processes, ports "
                + String.join(" and ", ports(services).stream().map(String::valueOf).toList());
    }

    private static List<Integer> ports(List<ServiceProcess> services) {
        return services.stream().map(ServiceProcess::port).toList();
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
