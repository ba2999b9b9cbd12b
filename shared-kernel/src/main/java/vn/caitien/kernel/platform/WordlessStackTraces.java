package vn.caitien.kernel.platform;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Prints where an exception comes from and of what kind it is, but not its message, which may
 * repeat what somebody wrote.
 */
final class WordlessStackTraces implements StackTracePrinter {

    private final StackTracePrinter frames =
            StandardStackTracePrinter.rootFirst().withFormatter(WordlessStackTraces::kind);

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        frames.printStackTrace(failure, out);
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return switch (failure) {
            case Rejected rejected -> name + " " + rejected.code().code();
            case SQLException sql -> name + " " + sql.getSQLState();
            default -> name;
        };
    }
}
