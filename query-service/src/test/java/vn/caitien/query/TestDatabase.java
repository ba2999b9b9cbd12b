package vn.caitien.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the product's roles and the event store's own schema; one server, a database per test class. */
public final class TestDatabase {
    private static final String PASSWORD = "test";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestDatabase create() {
        String name = "query_" + NUMBER.incrementAndGet();
        try (Connection postgres = SERVER.getPostgresDatabase().getConnection();
                Statement statement = postgres.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        TestDatabase database = new TestDatabase(name);
        try (Connection superuser = SERVER.getDatabase("postgres", name).getConnection();
                Statement statement = superuser.createStatement()) {
            String roles = Files.readString(Path.of("../infra/postgres/roles.sql"));
            statement.execute(roles.replaceAll(":'\\w+_password'", "'" + PASSWORD + "'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Flyway.configure()
                .dataSource(database.url(), "caitien_owner", PASSWORD)
                .locations("filesystem:../command-service/src/main/resources/db/eventstore")
                .schemas("eventstore")
                .load()
                .migrate();
        return database;
    }

    public String url() {
        return SERVER.getJdbcUrl("postgres", name).replaceAll("\\?.*", "");
    }

    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }

    /** What the service is told about this database. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.config.name", "query-service",
                "spring.datasource.url", url(),
                "spring.datasource.username", "caitien_projector",
                "spring.datasource.password", PASSWORD,
                "caitien.web-datasource.username", "caitien_web",
                "caitien.web-datasource.password", PASSWORD,
                "spring.flyway.url", url(),
                "spring.flyway.user", "caitien_owner",
                "spring.flyway.password", PASSWORD,
                "server.port", "0");
    }
}
