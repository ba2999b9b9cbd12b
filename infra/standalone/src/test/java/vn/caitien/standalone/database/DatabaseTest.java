package vn.caitien.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
    static final String SUPERUSER = "superuser";
    static final RolePasswords PASSWORDS =
            new RolePasswords("owner's", "commands", "projectors", "webs");

    @TempDir static Path shared;

    private static Database database;

    @BeforeAll
    static void startOne() {
        database = start(shared.resolve("postgresql"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "caitien_owner, owner's",
        "caitien_command, commands",
        "caitien_projector, projectors",
        "caitien_web, webs"
    })
    void keepsWhatItConfirmsForEveryRole(String role, String password) throws Exception {
        try (Connection connection = connect(database, role, password)) {
            for (String setting : Database.DURABILITY) {
                assertThat(ask(connection, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(
                            ask(
                                    connection,
                                    "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname ="
                                            + " current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void refusesAServerThatForgets() throws Exception {
        try (Connection connection = connect(database, "caitien_command", "commands")) {
            Database.refuseForgetfulServer(connection);
            ask(connection, "SELECT set_config('synchronous_commit', 'off', false)");

            assertThatThrownBy(() -> Database.refuseForgetfulServer(connection))
                    .hasMessageContaining("synchronous_commit=off");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> connect(database, "caitien_web", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> connect(database, "postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void letsOnlyTheOwnerCreate() throws Exception {
        try (Connection owner = connect(database, "caitien_owner", "owner's");
                Connection command = connect(database, "caitien_command", "commands")) {
            run(owner, "CREATE SCHEMA made_by_owner");

            assertThatThrownBy(() -> run(command, "CREATE SCHEMA made_by_command"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(command, "CREATE TABLE public.anything (a int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void takesOverFromAKilledProcessAndFindsEverything(@TempDir Path place) throws Exception {
        Path directory = place.resolve("postgresql");
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledProcess.class.getName(),
                                directory.toString())
                        .redirectError(Redirect.DISCARD)
                        .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.lines().filter(KilledProcess.CONFIRMED::equals).findFirst())
                    .isPresent();
            process.destroyForcibly().waitFor();
        }
        assertThat(Postmaster.runningOn(directory)).isPresent();

        try (Database next = start(directory);
                Connection owner = connect(next, "caitien_owner", PASSWORDS.owner())) {
            assertThat(next.tookOver()).isTrue();
            assertThat(ask(owner, "SELECT what FROM kept.fact")).isEqualTo("confirmed");
        }
    }

    private static Database start(Path directory) {
        return Database.start(directory, SUPERUSER, PASSWORDS);
    }

    private static Connection connect(Database database, String role, String password)
            throws SQLException {
        return DriverManager.getConnection(database.url(), role, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
