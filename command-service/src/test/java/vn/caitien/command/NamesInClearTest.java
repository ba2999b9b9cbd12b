package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.testing.NameScan;
import vn.caitien.kernel.testing.TestDatabase;

/** Names that an earlier edition kept in clear lie under keys after the move to this one. */
class NamesInClearTest {

    private static final String NAME = "Vừ Thị Mai Dua";

    @Test
    void areSealedAndStillRead() throws SQLException {
        TestDatabase database = TestDatabase.create();
        migrations(database).target("3").load().migrate();
        try (Connection owner = database.connect("caitien_owner")) {
            owner.createStatement()
                    .execute("insert into eventstore.person values ('dua', '" + NAME + "')");
        }
        try (Connection superuser = database.connectAsSuperuser()) {
            assertThat(NameScan.tablesWith(NAME, superuser)).containsExactly("eventstore.person");

            migrations(database).load().migrate();

            assertThat(NameScan.tablesWith(NAME, superuser)).isEmpty();
        }
        try (Connection command = database.connect("caitien_command");
                var name =
                        command.createStatement()
                                .executeQuery("select name from eventstore.people(array['dua'])")) {
            assertThat(name.next()).isTrue();
            assertThat(name.getString(1)).isEqualTo(NAME);
        }
    }

    private static FluentConfiguration migrations(TestDatabase database) {
        return Flyway.configure()
                .dataSource(database.url(), "caitien_owner", TestDatabase.PASSWORD)
                .locations("classpath:db/eventstore")
                .schemas("eventstore")
                .defaultSchema("eventstore");
    }
}
