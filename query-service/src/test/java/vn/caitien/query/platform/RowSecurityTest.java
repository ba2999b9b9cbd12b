package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;

class RowSecurityTest {
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final FactWriter FACTS = new FactWriter(DATABASE);
    private static TestService service;

    @BeforeAll
    static void twoSchools() {
        service = TestService.start(DATABASE, Clock.systemDefaultZone());
        Story story = new Story(FACTS).authorities().framework("tt18-2018");
        for (String school : List.of("day", "kia")) {
            story.school(school).assessment(school).plan(school).external(school);
            service.shows(FACTS, school, "external-evaluation/" + school + "/2015-2016_2019-2020");
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Supervising bodies and editions of the law, which everybody may see. */
    private static final List<String> PUBLIC =
            List.of("readmodel.authority", "readmodel.framework");

    @Test
    void showsTheWebRoleOnlyTheTenantsOfItsTransaction() throws SQLException {
        for (String table : tenantTables()) {
            assertThat(tenants(table, "")).as("%s without a tenant", table).isEmpty();
            assertThat(tenants(table, "day")).as("%s", table).containsExactly("day");
            assertThat(tenants(table, "day,kia")).as("%s", table).contains("day", "kia");
        }
    }

    @Test
    void doesSoAfterARebuildToo() throws SQLException {
        service.bean(Rebuild.class).run();

        for (String table : tenantTables()) {
            assertThat(tenants(table, "")).as("%s without a tenant", table).isEmpty();
            assertThat(tenants(table, "day")).as("%s", table).containsExactly("day");
        }
    }

    @Test
    void protectsEveryTableThatTheWebRoleCanReach() throws SQLException {
        List<String> open = new ArrayList<>();
        try (Connection web = DATABASE.connect("caitien_web");
                ResultSet row =
                        web.createStatement()
                                .executeQuery(
                                        """
                                        select n.nspname || '.' || c.relname
                                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                        where c.relkind in ('r', 'p', 'v', 'm')
                                          and n.nspname in ('readmodel', 'readmodel_shadow', 'readmodel_spare',
                                                            'eventstore')
                                          and has_schema_privilege(n.oid, 'usage')
                                          and has_table_privilege(c.oid, 'select')
                                          and not c.relrowsecurity
                                        """)) {
            while (row.next()) {
                open.add(row.getString(1));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void tellsTheWebRoleOfPeopleInTheTenantsOfItsTransactionOnly() throws SQLException {
        FACTS.name("subject-of-day", "Giáo viên của Day")
                .append(
                        "day",
                        "role-grant/grant-of-day",
                        new RoleGranted(
                                "grant-of-day",
                                "subject-of-day",
                                Role.STAFF,
                                LocalDate.parse("2020-09-01"),
                                LocalDate.parse("2021-08-31")))
                .keepsInvitee("asked-into-day", "moi@truong.vn", "Giáo viên được mời")
                .append(
                        "day",
                        "invitation/asked-into-day",
                        new MemberInvited(
                                "asked-into-day", Role.STAFF, LocalDate.parse("2026-09-01"), null));
        String named = "select name from eventstore.people(array['subject-of-day'])";
        String invited = "select email from eventstore.invitees(array['asked-into-day'])";

        for (String others : List.of("", "kia", "platform", "authority/day", "person/other")) {
            assertThat(answers(named, others)).as(others).isEmpty();
            assertThat(answers(invited, others)).as(others).isEmpty();
        }
        assertThat(answers(named, "kia,day")).containsExactly("Giáo viên của Day");
        assertThat(answers(named, "person/subject-of-day")).containsExactly("Giáo viên của Day");
        assertThat(answers(invited, "day")).containsExactly("moi@truong.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from readmodel.school",
                "update readmodel.school set document = '{}'",
                "insert into readmodel.school (tenant, key, part, version, document) values ('a',"
                        + " 'a', '', 0, '{}')",
                "truncate readmodel.school",
                "select * from readmodel_shadow.school",
                "select readmodel.switch_in_shadow()",
                "select readmodel.clear_shadow()",
                "update eventstore.domain_event set tenant = 'x'",
                "delete from eventstore.domain_event",
                "select * from readmodel.token_entry"
            })
    void letsTheWebRoleDoNothingElse(String statement) throws SQLException {
        try (Connection web = DATABASE.connect("caitien_web")) {
            assertThatThrownBy(() -> web.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update eventstore.domain_event set tenant = 'x'",
                "delete from eventstore.domain_event",
                "truncate eventstore.domain_event",
                "insert into eventstore.person values ('a', 'b')",
                "truncate readmodel.school"
            })
    void letsTheProjectorTouchNoFact(String statement) throws SQLException {
        try (Connection projector = DATABASE.connect("caitien_projector")) {
            assertThatThrownBy(() -> projector.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void givesEveryTableWithATenantItsPolicy() throws SQLException {
        assertThat(catalogue(WITHOUT_PROTECTION)).isEmpty();
        service.bean(Rebuild.class).run();
        assertThat(catalogue(WITHOUT_PROTECTION)).isEmpty();
        assertThat(catalogue(OPEN_POLICIES)).isEqualTo(PUBLIC);
        // Names of the views, positions of the projections, and Flyway's own.
        assertThat(catalogue(WITHOUT_TENANT))
                .containsExactly("flyway_schema_history", "token_entry", "view");
    }

    @Test
    void knowsNoWayRoundThePolicies() throws SQLException {
        assertThat(
                        catalogue(
                                """
                                select rolname from pg_roles
                                where rolname like 'caitien%' and (rolsuper or rolbypassrls or rolcreaterole)
                                union all
                                select roleid::regrole::text from pg_auth_members
                                where member::regrole::text like 'caitien%'
                                union all
                                select tablename from pg_tables
                                where schemaname in ('readmodel', 'readmodel_shadow', 'eventstore')
                                  and tableowner <> 'caitien_owner'
                                """))
                .isEmpty();
    }

    @Test
    void forgetsTheTenantsWithTheReadHoweverItEnds() {
        AtomicReference<JdbcClient> kept = new AtomicReference<>();
        assertThatThrownBy(
                        () ->
                                service.bean(WebDatabase.class)
                                        .read(
                                                Scope.of("day"),
                                                jdbc -> {
                                                    kept.set(jdbc);
                                                    assertThat(tenants(jdbc)).isEqualTo("day");
                                                    throw new IllegalStateException("broken off");
                                                }))
                .hasMessage("broken off");
        assertThat(tenants(kept.get())).isNullOrEmpty();
        assertThat(
                        kept.get()
                                .sql("select count(*) from readmodel.school")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private static String tenants(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(current_setting('caitien.tenants', true), '')")
                .query(String.class)
                .single();
    }

    private static final String TENANT_TABLES =
            """
            select c.table_schema || '.' || c.table_name from information_schema.columns c
            where c.table_schema = 'readmodel' and c.column_name = 'tenant' order by 1
            """;

    private static final String WITHOUT_TENANT =
            """
            select t.tablename from pg_tables t
            where t.schemaname = 'readmodel' and not exists (
              select 1 from information_schema.columns c where c.table_schema = t.schemaname
                and c.table_name = t.tablename and c.column_name = 'tenant')
            order by 1
            """;

    /** Tables with a tenant that show rows without asking a policy, or show the web role none. */
    private static final String WITHOUT_PROTECTION =
            """
            select t.schemaname || '.' || t.tablename from pg_tables t
            join information_schema.columns c on c.table_schema = t.schemaname
              and c.table_name = t.tablename and c.column_name = 'tenant'
            where t.schemaname = 'readmodel' and not (t.rowsecurity and exists (
              select 1 from pg_policies p where p.schemaname = t.schemaname
                and p.tablename = t.tablename and 'caitien_web' = any (p.roles)))
            """;

    private static final String OPEN_POLICIES =
            """
            select schemaname || '.' || tablename from pg_policies
            where schemaname = 'readmodel' and qual = 'true'
              and ('caitien_web' = any (roles) or 'public' = any (roles)) order by 1
            """;

    private static List<String> tenantTables() throws SQLException {
        List<String> tables = new ArrayList<>(catalogue(TENANT_TABLES));
        tables.removeAll(PUBLIC);
        tables.add("eventstore.domain_event");
        return tables;
    }

    @ParameterizedTest
    @ValueSource(strings = {"caitien_projector", "caitien_command"})
    void sessionsAreNobodysBusinessButThatOfTheRoleThatServesUsers(String role)
            throws SQLException {
        try (Connection connection = DATABASE.connect(role)) {
            assertThatThrownBy(
                            () ->
                                    connection
                                            .createStatement()
                                            .execute("select * from websession.session"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied for schema websession");
        }
    }

    private static List<String> catalogue(String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection owner = DATABASE.connect("caitien_owner");
                ResultSet row = owner.createStatement().executeQuery(query)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static List<String> tenants(String table, String allowed) throws SQLException {
        return answers("select distinct tenant from " + table + " order by 1", allowed);
    }

    private static List<String> answers(String query, String allowed) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection web = DATABASE.connect("caitien_web")) {
            web.setAutoCommit(false);
            web.createStatement()
                    .execute("select set_config('caitien.tenants', '" + allowed + "', true)");
            ResultSet row = web.createStatement().executeQuery(query);
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }
}
