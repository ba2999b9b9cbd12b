package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** The database keeps the command side to the tenant that its transaction has named. */
@CommandServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantOfATransactionTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** A row of every table with a tenant; {@code %s} stands for the tenant. */
    private static final Map<String, String> ROWS =
            Map.of(
                    "plan_import",
                    """
                    (tenant, id, sha256, file_name, uploaded_by, uploaded_at, reading, draft)
                    values ('%s', gen_random_uuid(), '', 'x', 'x', now(), '{}', '{}')
                    """,
                    "domain_event",
                    """
                    (tenant, event_id, aggregate_id, sequence_number, aggregate_type, recorded_at, fact, payload, metadata)
                    values ('%s', gen_random_uuid(), gen_random_uuid(), 0, 'School', now(), 'x', '', '')
                    """,
                    "school_register",
                    "(school, bands) values ('%s', '{}')",
                    "authority_register",
                    "(authority) values (replace('%s', 'authority/', ''))",
                    "role_grant",
                    """
                    (tenant, grant_id, subject, role, valid_from)
                    values ('%s', gen_random_uuid(), 'x', 'STAFF', now())
                    """,
                    "standing",
                    "(tenant, aggregate_id, status) values ('%s', gen_random_uuid(), 'open')",
                    "action_register",
                    "(tenant, action, school_year, position) values ('%s', gen_random_uuid(),"
                            + " '2000-2001', 1)",
                    "row_place",
                    "(tenant, school_year, place) values ('%s', '1900-1901', 1)",
                    "command_receipt",
                    "(command_id, tenant, subject, fingerprint) values (gen_random_uuid(), '%s',"
                            + " 'x', '')");

    private static final List<String> TABLES = ROWS.keySet().stream().sorted().toList();

    private final Http http;
    private final DataSource pool;
    private TestSchool own;
    private TestSchool foreign;

    TenantOfATransactionTest(@LocalServerPort int port, @Autowired DataSource pool) {
        this.http = Http.at(port);
        this.pool = pool;
    }

    @BeforeAll
    void twoSchoolsWork() {
        own = atWork();
        foreign = atWork();
    }

    private TestSchool atWork() {
        TestSchool school = TestSchool.register(http);
        school.planAction(school.draftPlan("2023-2024"));
        school.secretary().withKey(UUID.randomUUID()).post(school.path("/plans"), year()).done();
        school.secretary()
                .upload(school.path("/imports"), "ke-hoach.txt", PlanFile.saying("Thử."))
                .done();
        return school;
    }

    private static String year() {
        return "{\"schoolYear\":\"2024-2025\",\"framework\":\"tt18-2018\"}";
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void isTheOnlyOneWrittenTo(String table) throws SQLException {
        String tenant = tenantIn(table, "new-" + UUID.randomUUID());
        String insert = "insert into eventstore." + table + " " + ROWS.get(table).formatted(tenant);
        refuses("caitien_command", null, insert);
        refuses("caitien_command", own.id(), insert);
        try (Connection command = as("caitien_command", tenant)) {
            assertThat(command.createStatement().executeUpdate(insert)).isEqualTo(1);
            command.rollback();
        }
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void isTheOnlyOneSeen(String table) throws SQLException {
        String column =
                switch (table) {
                    case "school_register" -> "school";
                    case "authority_register" -> "'authority/' || authority";
                    default -> "tenant";
                };
        String query = "select distinct %s from eventstore.%s order by 1".formatted(column, table);
        String tenant = tenantIn(table, own.id());
        assertThat(answers("caitien_owner", null, query))
                .contains(tenant, tenantIn(table, foreign.id()));
        if (table.equals("authority_register")) {
            return; // The tree of authorities is public.
        }
        boolean lawIsSeen = table.equals("domain_event") || table.equals("standing");
        List<String> everybodys = lawIsSeen ? List.of("platform") : List.of();
        assertThat(answers("caitien_command", null, query)).isEqualTo(everybodys);
        assertThat(answers("caitien_command", tenant, query))
                .filteredOn(seen -> !everybodys.contains(seen))
                .containsExactly(tenant);
    }

    @Test
    void meansEveryTableThatHasOne() throws SQLException {
        assertThat(
                        answers(
                                "caitien_owner",
                                null,
                                """
                                select c.relname from pg_class c
                                where c.relnamespace = 'eventstore'::regnamespace and c.relkind in ('r', 'p')
                                  and c.relrowsecurity and c.relname <> 'snapshot' order by 1
                                """))
                .isEqualTo(TABLES);
        // Positions in the stream, facts that wait for the automations.
        assertThat(
                        answers(
                                "caitien_command",
                                null,
                                """
                                select c.relname from pg_class c
                                where c.relnamespace = 'eventstore'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                                  and not c.relrowsecurity
                                  and has_table_privilege(c.oid, 'select, insert, update, delete, truncate')
                                order by 1
                                """))
                .containsExactly("dead_letter", "token_entry");
        assertThat(
                        answers(
                                "caitien_owner",
                                null,
                                """
                                select tablename || ' ' || policyname from pg_policies
                                where schemaname = 'eventstore' and 'caitien_command' = any (roles)
                                  and 'true' in (coalesce(qual, ''), coalesce(with_check, ''))
                                """))
                .containsExactly("authority_register public_bodies");
    }

    @Test
    void letsSomebodysRolesElsewhereBeSeenByThePermissionCheckOnly() throws SQLException {
        String officer = own.subject(vn.caitien.kernel.permission.Role.AUTHORITY_OFFICER);
        try (Connection command = as("caitien_command", foreign.id())) {
            String roles =
                    "select tenant from eventstore.role_grant where tenant <> '%s'"
                            .formatted(foreign.id());
            assertThat(answers(command, roles)).isEmpty();
            command.createStatement()
                    .execute("select set_config('caitien.subject', '" + officer + "', true)");
            assertThat(answers(command, roles)).containsExactly("authority/" + own.authority());
            assertThat(
                            command.createStatement()
                                    .executeUpdate(
                                            "update eventstore.role_grant set valid_to = null"
                                                    + " where subject = '"
                                                    + officer
                                                    + "'"))
                    .isZero();
        }
    }

    @Test
    void isLeftOnlyByWhoeverAsksForTheWholeStream() throws SQLException {
        try (Connection command = as("caitien_command", null)) {
            command.createStatement().execute("select set_config('caitien.stream', 'whole', true)");
            assertThat(answers(command, "select distinct tenant from eventstore.domain_event"))
                    .contains(own.id(), foreign.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"caitien_projector", "caitien_web"})
    void isOfNoUseToARoleThatOnlyReads(String role) throws SQLException {
        for (String table : TABLES) {
            String tenant = tenantIn(table, own.id());
            String row = ROWS.get(table).formatted(tenant);
            refuses(role, tenant, "insert into eventstore." + table + " " + row);
            refuses(role, tenant, "delete from eventstore." + table);
            refuses(role, tenant, "truncate eventstore." + table);
        }
        refuses(role, own.id(), "update eventstore.standing set status = 'x'");
        refuses(role, own.id(), "insert into eventstore.person values ('x', 'x')");
    }

    @Test
    void keepsThePapersOfOthersFromThePages() throws SQLException {
        String query = "select distinct tenant from eventstore.plan_import";
        try (Connection web = StoreOfTheRun.DATABASE.connect("caitien_web")) {
            assertThat(answers(web, query)).isEmpty();
            web.createStatement().execute("set caitien.tenants = '" + own.id() + "'");
            assertThat(answers(web, query)).containsExactly(own.id());
        }
        refuses("caitien_projector", own.id(), query);
    }

    @Test
    void keepsItsStreamsWhateverAnotherWritesUnderTheirNames() throws SQLException {
        foreign.draftPlan("2025-2026");
        String plan = "improvement-plan/%s/2025-2026";
        try (Connection stranger = as("caitien_command", foreign.id())) {
            for (int place : List.of(0, 1)) {
                stranger.createStatement()
                        .execute(
                                """
                                insert into eventstore.domain_event (tenant, event_id, aggregate_id, sequence_number,
                                    aggregate_type, recorded_at, fact, revision, payload, metadata)
                                select tenant, gen_random_uuid(), '%s', %d, aggregate_type, recorded_at, fact, revision,
                                    payload, metadata
                                from eventstore.domain_event where aggregate_id = '%s' and sequence_number = 0
                                """
                                        .formatted(
                                                plan.formatted(own.id()),
                                                place,
                                                plan.formatted(foreign.id())));
            }
            stranger.commit();
        }
        own.sign(own.draftPlan("2025-2026"));
        assertThat(Store.facts(own.id()))
                .filteredOn(fact -> fact.stream().equals(plan.formatted(own.id())))
                .hasSize(3);
    }

    @Test
    void isForgottenWithTheTransactionHoweverItEnds() throws SQLException {
        own.secretary()
                .withKey(UUID.randomUUID())
                .post(own.path("/plans"), year())
                .refused(ProblemCode.ALREADY_EXISTS);
        own.secretary().post(own.path("/plans"), year()).refused(ProblemCode.ALREADY_EXISTS);
        List<String> left = new ArrayList<>();
        List<Connection> all = new ArrayList<>();
        try {
            // Every connection of the pool: the two above are among them.
            for (int i = 0; i < 16; i++) {
                Connection connection = pool.getConnection();
                all.add(connection);
                left.addAll(answers(connection, "select current_setting('caitien.tenant', true)"));
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        // Null where it was never named, empty where it was and is no more.
        assertThat(left).contains("").allMatch(tenant -> tenant == null || tenant.isEmpty());
    }

    /** The tenant of a school in a table, which for authorities is the school's authority. */
    private static String tenantIn(String table, String school) {
        return table.equals("authority_register") ? "authority/authority-" + school : school;
    }

    private static Connection as(String role, String tenant) throws SQLException {
        Connection connection = StoreOfTheRun.DATABASE.connect(role);
        connection.setAutoCommit(false);
        if (tenant != null) {
            connection
                    .createStatement()
                    .execute("select set_config('caitien.tenant', '" + tenant + "', true)");
        }
        return connection;
    }

    private static void refuses(String role, String tenant, String statement) throws SQLException {
        try (Connection connection = as(role, tenant)) {
            assertThatExceptionOfType(SQLException.class)
                    .as("%s for %s: %s", role, tenant, statement)
                    .isThrownBy(() -> connection.createStatement().execute(statement))
                    .satisfies(
                            refusal ->
                                    assertThat(refusal.getSQLState())
                                            .isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    private static List<String> answers(String role, String tenant, String query)
            throws SQLException {
        try (Connection connection = as(role, tenant)) {
            return answers(connection, query);
        }
    }

    private static List<String> answers(Connection connection, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (ResultSet row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }
}
