package vn.caitien.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything between two starts; one running product per folder. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder if needed and takes it for this process.
     *
     * @throws StartRefused if another process runs on it
     */
    static DataFolder take(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel file =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                file.close();
                throw new StartRefused(
                        "The product already runs on "
                                + root
                                + "; stop it first or choose another folder with --data.");
            }
            return new DataFolder(root, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + root, e);
        }
    }

    /** The lock goes away with the process, also after a kill. */
    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    Path database() {
        return root.resolve("postgresql");
    }

    Path databaseBinaries() {
        return root.resolve("postgresql-binaries");
    }

    Path signingKey() {
        return root.resolve("identity-key.json");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    /** What Keycloak's own clients prove themselves with. */
    Path keycloakSecret() {
        return root.resolve("keycloak-secret");
    }

    /** What logins are sealed with, so that they outlive a restart. */
    Path sessionKey() {
        return root.resolve("session-key");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** There once the demo's story has been told to its end. */
    Path demoTold() {
        return root.resolve("demo-told");
    }

    /** The log of a part that runs in a process of its own. */
    Path log(String part) {
        return root.resolve(part + ".log");
    }

    /** What such parts say past their logs. */
    Path console() {
        return root.resolve("console.log");
    }

    Path proxy() {
        return root.resolve("proxy");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
