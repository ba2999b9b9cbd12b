package vn.caitien.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The {@code postmaster.pid} of a server that is gone.
 *
 * <p>PostgreSQL looks only whether some process has the number in that file. A dying server that
 * nobody has buried yet, or another program with the same number after a reboot, would keep it from
 * ever starting again.
 */
final class StalePidFile {
    private final Path directory;
    private final Duration patience;

    StalePidFile(Path directory, Duration patience) {
        this.directory = directory;
        this.patience = patience;
    }

    /**
     * Removes the file once nothing can be working on the directory any more.
     *
     * @throws IllegalStateException if processes of the old server stay
     */
    void clear() {
        Path file = Postmaster.pidFile(directory);
        if (Files.notExists(file)) {
            return;
        }
        List<ProcessHandle> left = workersLeft();
        left.forEach(worker -> Postmaster.endsWithin(worker, patience));
        if (left.stream().anyMatch(ProcessHandle::isAlive)) {
            throw new IllegalStateException(
                    "Processes of an earlier PostgreSQL still work on " + directory);
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file, e);
        }
    }

    /** A killed server's workers notice its death within moments; each works in the directory. */
    private List<ProcessHandle> workersLeft() {
        return ProcessHandle.allProcesses()
                .filter(Postmaster::isPostgres)
                .filter(this::worksHere)
                .toList();
    }

    private boolean worksHere(ProcessHandle process) {
        Path link = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSymbolicLink(link)
                    && Files.readSymbolicLink(link).equals(directory.toRealPath());
        } catch (IOException goneMeanwhileOrNotOurs) {
            return false;
        }
    }
}
