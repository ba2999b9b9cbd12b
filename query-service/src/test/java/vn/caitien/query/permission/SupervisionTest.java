package vn.caitien.query.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.FactWriter;
import vn.caitien.query.QueryDatabase;
import vn.caitien.query.Story;
import vn.caitien.query.TestService;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** What a look upwards from a school tells, and which rows it costs. */
class SupervisionTest {
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-09-01");
    private static final QueryDatabase DATABASE = QueryDatabase.create();
    private static final FactWriter FACTS = new FactWriter(DATABASE);

    /** So many that reading them all would show. */
    private static final int BODIES = 400;

    private static TestService service;

    @BeforeAll
    static void aSchoolAmongManyBodies() {
        Story story = new Story(FACTS).authorities();
        for (int i = 0; i < BODIES; i++) {
            String body = "authority/far-" + i;
            FACTS.append(
                    body,
                    body,
                    new AuthorityRegistered("far-" + i, "Phòng " + i),
                    new AuthorityPlacedUnder("so", LONG_AGO),
                    new RoleGranted(
                            "g-" + i, "far-officer", Role.AUTHORITY_OFFICER, LONG_AGO, null));
        }
        service = TestService.start(DATABASE, Clock.systemDefaultZone());
        for (String school : List.of("here", "there")) {
            story.school(school);
            service.shows(FACTS, school, "school/" + school);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.bean(Supervision.class).names().size() == BODIES + 2);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void namesTheBodiesAboveTheNearestFirst() {
        Supervision supervision = service.bean(Supervision.class);

        assertThat(supervision.above("here", LocalDate.now(Clock.systemDefaultZone())))
                .hasValueSatisfying(above -> assertThat(above).containsExactly("phong", "so"));
        assertThat(supervision.above("here", LONG_AGO.minusDays(1))).hasValue(Set.of());
        assertThat(supervision.above("nowhere", LONG_AGO)).isEmpty();
    }

    @Test
    void readsTheBodiesOnTheWayUpAndNoOther() {
        assertThat(read("subject-officer", "here")).containsEntry("authority", 2L);
        assertThat(read("far-officer", "here")).containsEntry("authority", 2L);
    }

    @Test
    void readsTheSameRowsWhetherAForeignSchoolExistsOrNot() {
        assertThat(read("principal-of-there", "there")).containsEntry("role_grant", 1L);
        assertThat(read("principal-of-there", "here"))
                .containsEntry("role_grant", 1L)
                .isEqualTo(read("principal-of-there", "nowhere"));
    }

    /** The rows, by view, that are read to learn which roles somebody holds in a school. */
    private static TreeMap<String, Long> read(String subject, String school) {
        return service.bean(WebDatabase.class)
                .read(
                        Scope.of(List.of()),
                        jdbc -> {
                            TreeMap<String, Long> before = rows(jdbc);
                            service.bean(Permissions.class).rolesIn(subject, school);
                            TreeMap<String, Long> after = rows(jdbc);
                            after.replaceAll((view, rows) -> rows - before.getOrDefault(view, 0L));
                            after.values().removeIf(rows -> rows == 0);
                            return after;
                        });
    }

    private static TreeMap<String, Long> rows(JdbcClient jdbc) {
        TreeMap<String, Long> rows = new TreeMap<>();
        jdbc.sql(
                        """
                        select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
                        from pg_stat_xact_user_tables where schemaname = 'readmodel'
                        """)
                .query(
                        row -> {
                            rows.put(row.getString(1), row.getLong(2));
                        });
        return rows;
    }
}
