package vn.caitien.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The directory of one PostgreSQL server and how a server is started on it. */
final class Cluster {
    private final Path directory;
    private final String superuserPassword;

    Cluster(Path directory, String superuserPassword) {
        this.directory = directory;
        this.superuserPassword = superuserPassword;
    }

    /**
     * A first start that was cut off leaves a directory no server can use; nothing was in it yet.
     */
    void setAsideIfUnfinished() throws IOException {
        if (Files.exists(directory) && Files.notExists(finished())) {
            Files.move(
                    directory,
                    directory.resolveSibling(
                            "postgresql-unfinished-" + Instant.now().toEpochMilli()));
        }
    }

    void markFinished() throws IOException {
        if (Files.notExists(finished())) {
            Files.createFile(finished());
        }
    }

    private Path finished() {
        return directory.resolveSibling(directory.getFileName() + ".initialised");
    }

    EmbeddedPostgres start(Map<String, String> size) throws IOException {
        Path passwordFile =
                Files.createTempFile(
                        "initdb",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, superuserPassword);
            Path log = directory.resolveSibling("postgresql.log");
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(directory)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setConnectConfig("password", superuserPassword)
                            // The library trusts every local user; initdb takes the last of
                            // repeated options, so these lines demand a password from everybody.
                            .setLocaleConfig("auth-host", "scram-sha-256")
                            .setLocaleConfig("auth-local", "scram-sha-256")
                            .setLocaleConfig("pwfile", passwordFile.toString())
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8")
                            .setLocaleConfig("locale", "C")
                            .setOutputRedirector(Redirect.appendTo(log.toFile()))
                            .setErrorRedirector(Redirect.appendTo(log.toFile()))
                            // After a crash the server replays its log before it answers.
                            .setPGStartupWait(Duration.ofMinutes(2))
                            .setServerConfig("unix_socket_directories", "");
            size.forEach(builder::setServerConfig);
            Database.DURABILITY.forEach(setting -> builder.setServerConfig(setting, "on"));
            return builder.start();
        } finally {
            Files.delete(passwordFile);
        }
    }
}
