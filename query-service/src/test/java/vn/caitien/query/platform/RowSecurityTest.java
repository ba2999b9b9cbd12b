package vn.caitien.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final String[] TENANT_TABLES = {
        "readmodel.school",
        "readmodel.role_grant",
        "readmodel.self_assessment",
        "readmodel.improvement_plan",
        "readmodel.action",
        "readmodel.evidence",
        "readmodel.external_result",
        "readmodel.audit_entry",
        "readmodel.applied_command",
        "eventstore.domain_event"
    };

    @Test
    void showsTheWebRoleOnlyTheTenantsOfItsTransaction() throws SQLException {
        for (String table : TENANT_TABLES) {
            assertThat(tenants(table, "")).as("%s without a tenant", table).isEmpty();
            assertThat(tenants(table, "day")).as("%s", table).containsExactly("day");
            assertThat(tenants(table, "day,kia")).as("%s", table).contains("day", "kia");
        }
    }

    @Test
    void doesSoAfterARebuildToo() throws SQLException {
        service.bean(Rebuild.class).run();

        for (String table : TENANT_TABLES) {
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
        // Names of people, which belong to no tenant.
        assertThat(open).containsExactly("eventstore.person");
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

    private static List<String> tenants(String table, String allowed) throws SQLException {
        List<String> tenants = new ArrayList<>();
        try (Connection web = DATABASE.connect("caitien_web")) {
            web.setAutoCommit(false);
            web.createStatement()
                    .execute("select set_config('caitien.tenants', '" + allowed + "', true)");
            ResultSet row =
                    web.createStatement()
                            .executeQuery("select distinct tenant from " + table + " order by 1");
            while (row.next()) {
                tenants.add(row.getString(1));
            }
        }
        return tenants;
    }
}
