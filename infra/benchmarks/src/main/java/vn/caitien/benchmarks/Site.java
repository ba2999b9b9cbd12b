package vn.caitien.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.caitien.standalone.database.Database;
import vn.caitien.standalone.database.RolePasswords;

/** A durable PostgreSQL of its own, started as the standalone starts it, on an empty folder. */
final class Site implements AutoCloseable {
    private static final String PASSWORD = UUID.randomUUID().toString();
    static final RolePasswords ROLES = new RolePasswords(PASSWORD, PASSWORD, PASSWORD, PASSWORD);
    private static final List<String> SHOWN =
            List.of("server_version", "fsync", "full_page_writes", "synchronous_commit");

    private final Database database;

    private Site(Database database) {
        this.database = database;
    }

    static Site open(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        System.setProperty("ot.epg.working-dir", folder.resolve("binaries").toString());
        return new Site(Database.start(folder.resolve("postgresql"), PASSWORD, ROLES));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    String url() {
        return database.url();
    }

    Connection superuser() throws SQLException {
        return superuser(database.url());
    }

    private static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", PASSWORD);
    }

    /** Connections of one of the product's roles. */
    Connection as(String role) throws SQLException {
        return DriverManager.getConnection(database.url(), role, PASSWORD);
    }

    /**
     * An empty database beside the product's, with a pool of as many connections as there are
     * writers.
     */
    HikariDataSource another(String name) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().substring(0, database.url().lastIndexOf('/') + 1) + name);
        config.setUsername("postgres");
        config.setPassword(PASSWORD);
        config.setMaximumPoolSize(Scale.WRITERS);
        return new HikariDataSource(config);
    }

    /** What the server itself says of its version and its durability. */
    String settings() throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            for (String name : SHOWN) {
                try (ResultSet row = statement.executeQuery("show " + name)) {
                    row.next();
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(name)
                            .append(' ')
                            .append(row.getString(1));
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        database.close();
    }
}
