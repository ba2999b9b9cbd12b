package vn.caitien.standalone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.caitien.standalone.Options.InvalidOption;

/** Starts the whole product in one process and stops it again in good order. */
public final class Standalone {
    private Standalone() {}

    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (InvalidOption e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        Progress progress = Progress.onConsole();
        Product product = new Product(options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop"));
        try {
            product.start();
        } catch (StartRefused e) {
            progress.line(String.valueOf(e.getMessage()));
            System.exit(1);
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(Standalone.class).error("The product does not start", e);
            progress.line("The product does not start: " + firstLine(e.getMessage()));
            progress.line("Cause: " + rootOf(e));
            progress.line("Details: " + product.log());
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
