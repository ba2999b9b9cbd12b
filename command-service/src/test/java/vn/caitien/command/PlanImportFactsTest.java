package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.command.SchoolPapers.PAINT;
import static vn.caitien.command.SchoolPapers.REVIEW;
import static vn.caitien.command.SchoolPapers.draft;
import static vn.caitien.command.SchoolPapers.fields;

import com.jayway.jsonpath.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** The confirmation of a paper writes what the plan does not say yet, all of it or nothing. */
@CommandServiceTest
class PlanImportFactsTest {

    private final Http http;
    private TestSchool school;
    private SchoolPapers papers;

    PlanImportFactsTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
        papers = new SchoolPapers(school);
    }

    @Test
    void writesAPlanThatIsNotThereYet() {
        String paper = papers.paper(draft(REVIEW, PAINT));
        int before = papers.stored();
        papers.confirm(paper).done();
        assertThat(papers.written(before))
                .containsExactly(
                        "improvement.plan-drafted",
                        "improvement.action-planned",
                        "improvement.action-assigned",
                        "improvement.action-scheduled",
                        "improvement.action-budgeted",
                        "improvement.action-conditions-set",
                        "improvement.action-planned",
                        "improvement.plan-frame-set",
                        "improvement.upkeep-recorded",
                        "improvement.quality-target-set");
        assertThat(Store.facts(school.id()).stream().skip(before).map(it -> field(it, "command")))
                .containsOnly(field(Store.lastFact(school.id()), "command"));
        assertThat(
                        papers.row(
                                "select status || ' ' || school_year from eventstore.plan_import"
                                        + " where tenant = ?"))
                .isEqualTo("confirmed 2023-2024");
    }

    private static String field(Store.Row fact, String name) {
        return JsonPath.read(fact.metadata(), "$." + name);
    }

    @Test
    void leavesThePlanAsANormalOne() {
        papers.confirm(papers.paper(draft(REVIEW))).done();
        String plan = school.path("/plans/2023-2024");
        Answer next =
                school.secretary()
                        .post(plan + "/actions", "{\"wording\":{\"measures\":\"Việc khác.\"}}")
                        .done();
        assertThat(Store.lastFact(school.id()).payload()).contains("\"position\":2");
        assertThat(next.id()).isNotBlank();
        school.sign(plan);
    }

    @Test
    void writesOnlyWhatDiffersIntoAPlanThatIsThere() {
        papers.confirm(papers.paper(draft(REVIEW))).done();
        String later =
                draft(
                        REVIEW.replace("Rà soát", "Rà soát lại")
                                .replace("2023-12", "2024-01")
                                .replace("1000000", "2000000"),
                        PAINT);
        String paper = papers.again(later.replace("20.0", "20"));
        int before = papers.stored();
        papers.confirm(paper).done();
        assertThat(papers.written(before))
                .containsExactly(
                        "improvement.action-planned",
                        "improvement.action-reworded",
                        "improvement.action-scheduled",
                        "improvement.action-budgeted");
        assertThat(Store.facts(school.id()).get(before + 2).payload())
                .contains("Theo tệp “lần sau.txt”");
    }

    @Test
    void takesNothingAwayThatTheFileDoesNotSay() {
        papers.confirm(papers.paper(draft(REVIEW, PAINT))).done();
        String paper =
                papers.again(
                        "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\",\"frame\":{},\"actions\":[%s]}"
                                .formatted(PAINT));
        int before = papers.stored();
        papers.confirm(paper).refused(ProblemCode.NOTHING_CHANGES);
        assertThat(papers.stored()).isEqualTo(before);
    }

    @Test
    void knowsPeopleWithAnAccountByTheNameOfToday() {
        String name = "Lường Thị Hạnh";
        school.principal()
                .post(
                        school.path("/roles"),
                        """
                        {"subject":"hanh-%s","role":"staff","from":"2020-01-01","displayName":"%s"}\
                        """
                                .formatted(school.id(), name))
                .done();
        String row =
                """
                {"wording":{"criteria":["1.1"],"measures":"Rà soát."},
                 "assignment":{"leads":[{"kind":"person",%s}]}}\
                """;
        String known = row.formatted("\"subject\":\"hanh-" + school.id() + "\"");
        papers.confirm(papers.paper(draft(known))).done();
        int before = papers.stored();
        papers.confirm(papers.again(draft(row.formatted("\"name\":\"" + name + "\""))))
                .refused(ProblemCode.NOTHING_CHANGES);
        papers.confirm(papers.again(draft(row.formatted("\"name\":\"Người khác\"")))).done();
        assertThat(papers.written(before)).containsExactly("improvement.action-assigned");
    }

    @Test
    void isRefusedByASignedPlanUnlessItSaysTheSame() {
        papers.confirm(papers.paper(draft(REVIEW))).done();
        school.sign(school.path("/plans/2023-2024"));
        int before = papers.stored();
        papers.confirm(papers.again(draft(REVIEW))).refused(ProblemCode.NOTHING_CHANGES);
        papers.confirm(papers.again(draft(REVIEW, PAINT))).refused(ProblemCode.PLAN_NOT_OPEN);
        assertThat(papers.stored()).isEqualTo(before);
        school.principal()
                .post(school.path("/plans/2023-2024/amendment"), "{\"reason\":\"Thêm việc.\"}")
                .done();
        papers.confirm(papers.again(draft(REVIEW, PAINT))).done();
    }

    @Test
    void doesNotWriteARowThatIsOver() {
        papers.confirm(papers.paper(draft(REVIEW))).done();
        String action =
                Store.facts(school.id()).stream()
                        .filter(fact -> fact.fact().equals("improvement.action-planned"))
                        .map(fact -> Answer.read(fact.payload(), "action"))
                        .findFirst()
                        .orElseThrow();
        school.secretary()
                .post(school.path("/actions/" + action + "/cancellation"), "{\"reason\":\"Thôi.\"}")
                .done();
        int before = papers.stored();
        Answer refused =
                papers.confirm(papers.again(draft(REVIEW.replace("1000000", "5"))))
                        .refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused)).containsExactly("actions[0].wording.measures action-ended");
        papers.confirm(papers.again(draft(REVIEW))).refused(ProblemCode.NOTHING_CHANGES);
        assertThat(papers.stored()).isEqualTo(before);
    }

    @Test
    void isWrittenWholeOrNotAtAll() throws SQLException {
        String last = "Việc mà kho không nhận " + UUID.randomUUID();
        String paper =
                papers.paper(draft(REVIEW, "{\"wording\":{\"measures\":\"%s\"}}".formatted(last)));
        Map<String, Long> before = Store.rows();
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner")) {
            owner.createStatement()
                    .execute(
                            """
                            create function eventstore.refuse_one() returns trigger language plpgsql as $$
                            begin
                                if position('%s' in convert_from(new.payload, 'UTF8')) > 0 then
                                    raise exception 'not this one';
                                end if;
                                return new;
                            end $$;
                            create trigger refuse_one before insert on eventstore.domain_event
                                for each row execute function eventstore.refuse_one();
                            """
                                    .formatted(last));
            try {
                assertThat(papers.confirm(paper).status()).isEqualTo(500);
            } finally {
                owner.createStatement().execute("drop function eventstore.refuse_one() cascade");
            }
        }
        assertThat(Store.rows()).isEqualTo(before);
        assertThat(papers.row("select status from eventstore.plan_import where tenant = ?"))
                .isEqualTo("open");
        papers.confirm(paper).done();
    }
}
