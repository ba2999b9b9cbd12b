package vn.caitien.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running embedded PostgreSQL with the product's database and roles in it. */
public final class Database implements AutoCloseable {
    static final List<String> DURABILITY =
            List.of("fsync", "full_page_writes", "synchronous_commit");

    private static final String NAME = "caitien";
    private static final Duration STOP = Duration.ofSeconds(60);

    /**
     * Enough for the pools of two instances of each service beside a few visitors; small, since it
     * runs beside them.
     */
    private static final Map<String, String> SIZE =
            Map.of(
                    "max_connections", "120",
                    "shared_buffers", "64MB",
                    "work_mem", "8MB",
                    "maintenance_work_mem", "32MB",
                    "max_wal_size", "512MB",
                    "max_parallel_workers_per_gather", "0",
                    "jit", "off",
                    "io_method", "sync");

    private final EmbeddedPostgres server;
    private final Path directory;
    private final boolean tookOver;

    private Database(EmbeddedPostgres server, Path directory, boolean tookOver) {
        this.server = server;
        this.directory = directory;
        this.tookOver = tookOver;
    }

    /**
     * Starts the server on its directory, creating it at the first start.
     *
     * @throws IllegalStateException if the server would not keep what it has confirmed
     */
    public static Database start(Path directory, String superuserPassword, RolePasswords roles) {
        Optional<Postmaster> orphan = Postmaster.runningOn(directory);
        orphan.ifPresent(postmaster -> postmaster.stop(STOP));
        new StalePidFile(directory, STOP).clear();
        try {
            Cluster cluster = new Cluster(directory, superuserPassword);
            cluster.setAsideIfUnfinished();
            Database database = new Database(cluster.start(SIZE), directory, orphan.isPresent());
            try {
                database.prepare(roles);
                cluster.markFinished();
                return database;
            } catch (SQLException | IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be prepared", e);
        }
    }

    private void prepare(RolePasswords roles) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            refuseForgetfulServer(connection);
            createDatabase(connection);
        }
        try (Connection connection = server.getDatabase("postgres", NAME).getConnection()) {
            new RolesScript(roles).runOn(connection);
        }
    }

    /**
     * The embedded server comes with these switched off; trust what it says, not what was asked.
     */
    static void refuseForgetfulServer(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : DURABILITY) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    if (!"on".equals(row.getString(1))) {
                        throw new IllegalStateException(
                                "PostgreSQL runs with %s=%s and could lose what it has confirmed"
                                        .formatted(setting, row.getString(1)));
                    }
                }
            }
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet row =
                    statement.executeQuery(
                            "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                exists = row.next();
            }
            if (!exists) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME);
    }

    public int port() {
        return server.getPort();
    }

    /** Whether a server left behind by a killed process had to be stopped first. */
    public boolean tookOver() {
        return tookOver;
    }

    @Override
    public void close() {
        Optional<Postmaster> postmaster = Postmaster.runningOn(directory);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // The library waits five seconds only; a large last checkpoint takes longer.
            postmaster.filter(Postmaster::isRunning).ifPresent(running -> running.stop(STOP));
        }
    }
}
