package vn.caitien.standalone;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells the person at the console how far the start has come: one line per part. */
final class Progress {
    private final PrintStream out;
    private final boolean rewritesLines;

    Progress(PrintStream out, boolean rewritesLines) {
        this.out = out;
        this.rewritesLines = rewritesLines;
    }

    /** UTF-8 whatever the locale says, since the lines contain Vietnamese names. */
    static Progress onConsole() {
        Console console = System.console();
        return new Progress(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                console != null && console.isTerminal());
    }

    /** Does the work of one part and reports its name, what came of it and how long it took. */
    <T> T step(String part, Supplier<T> work, Function<T, String> outcome) {
        long start = System.nanoTime();
        if (rewritesLines) {
            out.print("  … " + part);
            out.flush();
        }
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            line((rewritesLines ? "\r" : "") + "  ✘ " + part);
            throw failure;
        }
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        line(
                String.format(
                        Locale.ROOT,
                        "%s  ✔ %-16s %-46s %5.1f s",
                        rewritesLines ? "\r" : "",
                        part,
                        outcome.apply(result),
                        seconds));
        return result;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }
}
