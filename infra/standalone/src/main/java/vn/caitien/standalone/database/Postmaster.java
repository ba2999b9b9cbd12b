package vn.caitien.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of a PostgreSQL server; above all the one that a data directory names in its {@code
 * postmaster.pid}.
 *
 * <p>PostgreSQL outlives a killed launcher. The next start must end that server first: in an
 * orderly way, and only if the process really is that server, since a process id may have been
 * given to another program after a reboot.
 */
final class Postmaster {
    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The server that still runs on the directory, if there is one. */
    static Optional<Postmaster> runningOn(Path directory) {
        return namedBy(directory)
                .filter(process -> serves(process, directory))
                .map(Postmaster::new);
    }

    /** The living process that the directory names, whatever program that is by now. */
    static Optional<ProcessHandle> namedBy(Path directory) {
        return pidIn(pidFile(directory)).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    static Path pidFile(Path directory) {
        return directory.resolve("postmaster.pid");
    }

    private static Optional<Long> pidIn(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(first -> first.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static boolean serves(ProcessHandle process, Path directory) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return isPostgres(process) && arguments.contains(directory.toString());
    }

    static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /**
     * Asks for a fast shutdown (clients are dropped, everything is written) and waits for it.
     *
     * @throws IllegalStateException if the server still runs after the given time
     */
    void stop(Duration patience) {
        try {
            // Java's own destroy() would be a smart shutdown, which waits for clients for ever.
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (!endsWithin(process, patience)) {
            throw new IllegalStateException(
                    "PostgreSQL (process %d) does not stop".formatted(process.pid()));
        }
    }

    /** Waits for a process to go away; false if it is still there. */
    static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
