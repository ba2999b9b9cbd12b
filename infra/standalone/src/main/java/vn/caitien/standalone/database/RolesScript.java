package vn.caitien.standalone.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** {@code roles.sql}, the same file that psql runs elsewhere, with its variables filled in. */
final class RolesScript {
    private final String sql;

    RolesScript(RolePasswords passwords) {
        this.sql =
                read().replace(":'owner_password'", literal(passwords.owner()))
                        .replace(":'command_password'", literal(passwords.command()))
                        .replace(":'projector_password'", literal(passwords.projector()))
                        .replace(":'web_password'", literal(passwords.web()));
    }

    void runOn(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String read() {
        try (InputStream file = RolesScript.class.getResourceAsStream("/roles.sql")) {
            return new String(
                    Objects.requireNonNull(file, "roles.sql").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
