package vn.caitien.endtoend;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One of several processes of the same service. */
record Instance(ProcessHandle process, int port) {
    private static final String PORT = "--server.port=";

    /** The process as an instance of the service, if it is one. */
    static Optional<Instance> of(Class<?> service, ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains(service.getName())
                ? arguments.stream()
                        .filter(argument -> argument.startsWith(PORT))
                        .map(argument -> Integer.parseInt(argument.substring(PORT.length())))
                        .map(port -> new Instance(process, port))
                        .findFirst()
                : Optional.empty();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Whether it is the one that calls itself so in a table of claims. */
    boolean is(String owner) {
        return owner.startsWith(process.pid() + "@");
    }

    /** Asks it to end, and waits until it has. */
    void end() throws Exception {
        process.destroy();
        process.onExit().get(60, TimeUnit.SECONDS);
    }

    /** {@code kill -9}. */
    void kill() throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }
}
