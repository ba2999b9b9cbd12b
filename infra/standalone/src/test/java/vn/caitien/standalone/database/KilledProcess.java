package vn.caitien.standalone.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process that stores something, says so, and waits to be killed. */
final class KilledProcess {
    static final String CONFIRMED = "confirmed";

    private KilledProcess() {}

    public static void main(String[] arguments) throws Exception {
        Database database =
                Database.start(
                        Path.of(arguments[0]), DatabaseTest.SUPERUSER, DatabaseTest.PASSWORDS);
        try (Connection owner =
                        DriverManager.getConnection(
                                database.url(), "caitien_owner", DatabaseTest.PASSWORDS.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE SCHEMA kept CREATE TABLE fact (what text)");
            statement.execute("INSERT INTO kept.fact VALUES ('confirmed')");
        }
        System.out.println(CONFIRMED);
        System.in.read();
    }
}
