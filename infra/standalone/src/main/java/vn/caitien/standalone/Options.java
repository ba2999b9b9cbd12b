package vn.caitien.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What the person who starts the product may choose; the last of repeated options counts. */
record Options(
        int webPort, int apiPort, int identityPort, Path data, boolean demo, boolean keycloak) {

    static final String USAGE =
            """
            Options:
              --web-port N       pages and reads (8080)
              --api-port N       writes (8081)
              --identity-port N  identity (9000)
              --keycloak         a real Keycloak for identity, its users with passwords
              --data DIR         where everything is kept (data)
              --no-demo          start without the demo schools\
            """;

    private static final Options DEFAULTS =
            new Options(8080, 8081, 9000, Path.of("data"), true, false);

    Options {
        if (webPort == apiPort || webPort == identityPort || apiPort == identityPort) {
            throw new InvalidOption("The three ports must differ.");
        }
    }

    /**
     * @throws InvalidOption if an option is unknown, incomplete or out of range
     */
    static Options parse(List<String> arguments) {
        int webPort = DEFAULTS.webPort;
        int apiPort = DEFAULTS.apiPort;
        int identityPort = DEFAULTS.identityPort;
        Path data = DEFAULTS.data;
        boolean demo = DEFAULTS.demo;
        boolean keycloak = DEFAULTS.keycloak;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--web-port" -> webPort = port(option, rest);
                case "--api-port" -> apiPort = port(option, rest);
                case "--identity-port" -> identityPort = port(option, rest);
                case "--data" -> data = Path.of(value(option, rest));
                case "--no-demo" -> demo = false;
                case "--keycloak" -> keycloak = true;
                default -> throw new InvalidOption("There is no option " + option + ".");
            }
        }
        return new Options(
                webPort, apiPort, identityPort, data.toAbsolutePath().normalize(), demo, keycloak);
    }

    /** The log of the process that is started. */
    Path log() {
        return data.resolve("caitien.log");
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new InvalidOption(option + " needs a value.");
        }
        return rest.next();
    }

    private static int port(String option, Iterator<String> rest) {
        String text = value(option, rest);
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new InvalidOption(option + " needs a number from 1 to 65535, not " + text + ".");
    }

    /** An option that cannot be used; the message is meant for the person who typed it. */
    static final class InvalidOption extends RuntimeException {
        InvalidOption(String message) {
            super(message);
        }
    }
}
