package vn.caitien.standalone;

import vn.caitien.standalone.service.RunningService;

/** The whole product in one process, each service in a Spring context of its own. */
public final class Standalone {
    private Standalone() {}

    public static void main(String[] arguments) {
        Launcher.launch(arguments, Standalone::start);
    }

    private static void start(Foundation foundation) {
        Options options = foundation.options();
        StoryClock clock = StoryClock.atRealTime();
        foundation
                .parts()
                .start(
                        "command-service",
                        () ->
                                RunningService.command(
                                        foundation.settings().command(options.apiPort()), clock),
                        started -> "http://localhost:" + options.apiPort());
        if (foundation.demoIsMissing()) {
            foundation.tellDemo(options.apiPort(), clock);
        }
        foundation
                .parts()
                .start(
                        "query-service",
                        () -> RunningService.query(foundation.settings().query(options.webPort())),
                        started -> "http://localhost:" + options.webPort());
    }
}
