package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was stored stays as it was stored, whoever asks the database to change it. */
@CommandServiceTest
class AppendOnlyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Http http;
    private String school;

    AppendOnlyTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolHasItsFacts() {
        school = TestSchool.register(http).id();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void nobodyChangesOrRemovesAFact(String role, String attempt) throws SQLException {
        List<Store.Row> before = Store.facts(school);
        assertThat(before).isNotEmpty();
        refuses(role, attempt.formatted(school));
        assertThat(Store.facts(school)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caitien_projector", "caitien_web"})
    void onlyTheCommandRoleAddsAFact(String role) throws SQLException {
        refuses(role, copyOf(school));
        execute("caitien_command", copyOf(school));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caitien_command", "caitien_projector", "caitien_web"})
    void noServiceRoleLiftsTheGuard(String role) throws SQLException {
        refuses(role, "alter table eventstore.domain_event disable trigger all");
        refuses(role, "drop table eventstore.domain_event");
        refuses(role, "drop function eventstore.refuse_change() cascade");
        refuses(role, "set session_replication_role = replica");
    }

    @Test
    void theWebRoleReadsOnlyTheTenantsItWasGiven() throws SQLException {
        try (Connection web = StoreOfTheRun.DATABASE.connect("caitien_web")) {
            assertThat(visible(web)).isZero();
            web.createStatement().execute("set caitien.tenants = '" + school + "'");
            assertThat(visible(web)).isEqualTo(Store.facts(school).size());
        }
    }

    private static Stream<Arguments> attempts() {
        return Stream.of("caitien_command", "caitien_projector", "caitien_web", "caitien_owner")
                .flatMap(
                        role ->
                                Stream.of(
                                                "update eventstore.domain_event set payload = 'x'"
                                                        + " where tenant = '%s'",
                                                "update eventstore.domain_event set tenant = 'x'"
                                                        + " where tenant = '%s'",
                                                "delete from eventstore.domain_event where tenant ="
                                                        + " '%s'",
                                                "truncate eventstore.domain_event",
                                                "truncate eventstore.domain_event cascade")
                                        .map(attempt -> Arguments.of(role, attempt)));
    }

    private static String copyOf(String tenant) {
        return """
        select set_config('caitien.tenant', '%1$s', true);
        insert into eventstore.domain_event (tenant, event_id, aggregate_id, sequence_number,
            aggregate_type, recorded_at, fact, revision, payload, metadata)
        values ('%1$s', gen_random_uuid(), 'copy/%1$s', 0, 'Evidence', now(), 'evidence.withdrawn', '1', '{}', '{}')
        """
                .formatted(tenant + "-copy");
    }

    private static void refuses(String role, String statement) {
        assertThatExceptionOfType(SQLException.class)
                .as("%s: %s", role, statement)
                .isThrownBy(() -> execute(role, statement))
                .satisfies(
                        refusal ->
                                assertThat(refusal.getSQLState())
                                        .isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private static void execute(String role, String statement) throws SQLException {
        try (Connection connection = StoreOfTheRun.DATABASE.connect(role);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long visible(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from eventstore.domain_event")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
