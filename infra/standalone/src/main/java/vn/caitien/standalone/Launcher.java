package vn.caitien.standalone;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.caitien.standalone.Options.InvalidOption;

/** Starts the product for the person at the console and stops it again in good order. */
final class Launcher {
    private Launcher() {}

    /**
     * @param shape starts the services on the foundation that is laid for them
     */
    static void launch(String[] arguments, Consumer<Foundation> shape) {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (InvalidOption e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        Progress progress = Progress.onConsole();
        Parts parts = new Parts(progress, options.data());
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop"));
        try {
            Foundation foundation = Foundation.lay(options, parts);
            shape.accept(foundation);
            foundation.welcome();
            parts.untilClosed();
        } catch (StartRefused e) {
            progress.line(String.valueOf(e.getMessage()));
            System.exit(1);
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(Launcher.class).error("The product does not start", e);
            progress.line("The product does not start: " + firstLine(e.getMessage()));
            progress.line("Cause: " + rootOf(e));
            progress.line("Details: " + options.log());
            System.exit(1);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown reason" : message.lines().findFirst().orElse("");
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? failure : rootOf(cause);
    }
}
