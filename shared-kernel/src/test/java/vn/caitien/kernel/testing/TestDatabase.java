package vn.caitien.kernel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests, with the product's roles and durable commits: in a container where a
 * Docker engine answers, else embedded. One server serves a whole test run; every caller gets a
 * database of its own.
 */
public final class TestDatabase {

    /** The password of all roles in tests, drawn anew for every run. */
    public static final String PASSWORD = UUID.randomUUID().toString();

    private record Server(String kind, String host, int port, String superuser, String password) {}

    private static final AtomicReference<Server> SERVER = new AtomicReference<>();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new, empty database with the four roles of the product. */
    public static TestDatabase create() {
        TestDatabase database =
                new TestDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
        Server server = server();
        try (Connection connection =
                DriverManager.getConnection(
                        url("postgres"), server.superuser(), server.password())) {
            connection.createStatement().execute("create database " + database.name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (Connection connection =
                DriverManager.getConnection(
                        database.url(), server.superuser(), server.password())) {
            connection.createStatement().execute(roles());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    public String url() {
        return url(name);
    }

    /** A connection as one of the product's roles, e.g. {@code caitien_command}. */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }

    /** A connection that sees everything. */
    public Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), server().superuser(), server().password());
    }

    private static String url(String database) {
        Server server = server();
        return "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database;
    }

    private static String roles() {
        Path script = Path.of("..", "infra", "postgres", "roles.sql");
        try {
            return Files.readString(
                            Files.exists(script)
                                    ? script
                                    : Path.of("..", "..", "infra", "postgres", "roles.sql"))
                    .replaceAll(":'\\w+_password'", "'" + PASSWORD + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Server server() {
        Server running = SERVER.get();
        if (running == null) {
            running = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
            SERVER.set(running);
            System.out.println("PostgreSQL for tests: " + running.kind());
        }
        return running;
    }

    @SuppressWarnings("resource") // stopped by Testcontainers when the run ends
    private static Server container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new Server(
                "container",
                container.getHost(),
                container.getMappedPort(5432),
                container.getUsername(),
                container.getPassword());
    }

    private static Server embedded() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            Map.of(
                            "fsync",
                            "on",
                            "full_page_writes",
                            "on",
                            "synchronous_commit",
                            "on",
                            "max_connections",
                            "150")
                    .forEach(builder::setServerConfig);
            return new Server(
                    "embedded", "localhost", builder.start().getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
