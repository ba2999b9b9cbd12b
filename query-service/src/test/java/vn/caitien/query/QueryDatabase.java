package vn.caitien.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import vn.caitien.kernel.testing.TestDatabase;

/** A database with the event store as the command service makes it, and none of the views yet. */
public record QueryDatabase(TestDatabase database) {
    private static final String SESSION_KEY = "a-key-for-tests-that-opens-nothing-else";

    public static QueryDatabase create() {
        TestDatabase database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.url(), "caitien_owner", TestDatabase.PASSWORD)
                .locations("filesystem:../command-service/src/main/resources/db/eventstore")
                .schemas("eventstore")
                .load()
                .migrate();
        return new QueryDatabase(database);
    }

    public Connection connect(String role) throws SQLException {
        return database.connect(role);
    }

    /** What the service is told about this database. */
    Map<String, String> settings() {
        String url = database.url();
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                "caitien_projector",
                "spring.datasource.password",
                TestDatabase.PASSWORD,
                "caitien.web-datasource.username",
                "caitien_web",
                "caitien.web-datasource.password",
                TestDatabase.PASSWORD,
                "caitien.session.key",
                SESSION_KEY,
                "spring.flyway.url",
                url,
                "spring.flyway.user",
                "caitien_owner",
                "spring.flyway.password",
                TestDatabase.PASSWORD);
    }
}
