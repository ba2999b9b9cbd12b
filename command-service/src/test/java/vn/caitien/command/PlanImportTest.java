package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** A file becomes a paper, the paper is corrected, and only its confirmation writes facts. */
@CommandServiceTest
class PlanImportTest {

    private static final byte[] FILE = PlanFile.saying("Lần đầu.");

    private static final String REVIEW =
            """
            {"wording":{"criteria":["1.1"],"measures":"Rà soát chiến lược."},
             "assignment":{"leads":[{"kind":"group","name":"Tổ Toán"}]},
             "schedule":{"start":"2023-10","end":"2023-12","precision":"month"},
             "budget":{"amount":1000000,"source":"học phí"},"conditions":"Phòng họp."}\
            """;
    private static final String PAINT =
            "{\"wording\":{\"criteria\":[\"1.2\"],\"measures\":\"Sơn lại lớp học.\"}}";

    private final Http http;
    private TestSchool school;

    PlanImportTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    private static String draft(String... rows) {
        return """
        {"schoolYear":"2023-2024","framework":"tt18-2018","frame":{"title":"Kế hoạch cải tiến"},
         "actions":[%s],
         "upkeep":[{"criterion":"2.1","text":"Giữ vững."}],
         "targets":[{"key":"hs-gioi","target":{"subject":"Học sinh giỏi","unit":"%%","target":20.0}}]}\
        """
                .formatted(String.join(",", rows));
    }

    private Answer upload() {
        return school.secretary().upload(school.path("/imports"), "KH 2023.txt", FILE).done();
    }

    /**
     * Uploads the file, puts a draft in the place of what was read, and answers the paper's path.
     */
    private String paper(String draft) {
        String paper = school.path("/imports/" + upload().id());
        school.secretary().put(paper + "/draft", draft).done();
        return paper;
    }

    private Answer confirm(String paper) {
        return school.secretary().post(paper + "/confirmation", "");
    }

    private List<String> written(int before) {
        return Store.facts(school.id()).stream().skip(before).map(Store.Row::fact).toList();
    }

    private int stored() {
        return Store.facts(school.id()).size();
    }

    @Test
    void becomesAPaperOnceHoweverOftenItIsSent() {
        int before = stored();
        Answer first = upload();
        Answer second =
                school.principal().upload(school.path("/imports"), "ban-sao.txt", FILE).done();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(row("select count(*) from eventstore.plan_import where tenant = ?"))
                .isEqualTo("1");
        assertThat(row("select file_name from eventstore.plan_import where tenant = ?"))
                .isEqualTo("KH 2023.txt");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void isTheSamePaperAlsoAfterItWasConfirmed() {
        String paper = paper(draft(REVIEW));
        confirm(paper).done();
        int before = stored();
        assertThat(paper).endsWith(upload().id());
        confirm(paper).refused(ProblemCode.IMPORT_CONFIRMED);
        school.secretary().put(paper + "/draft", draft()).refused(ProblemCode.IMPORT_CONFIRMED);
        school.secretary().delete(paper, "").refused(ProblemCode.IMPORT_CONFIRMED);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void isAnotherPaperInAnotherSchool() {
        TestSchool neighbour = TestSchool.register(http);
        String paper = paper(draft(REVIEW));
        String id = paper.substring(paper.lastIndexOf('/') + 1);
        neighbour
                .secretary()
                .post(neighbour.path("/imports/" + id + "/confirmation"), "")
                .refused(ProblemCode.IMPORT_UNKNOWN);
        neighbour.secretary().post(paper + "/confirmation", "").refused(ProblemCode.SCHOOL_UNKNOWN);
        neighbour.secretary().upload(neighbour.path("/imports"), "x.txt", FILE).done();
        neighbour.secretary().delete(neighbour.path("/imports/" + id), "").done();
        confirm(paper).done();
    }

    @Test
    void writesAPlanThatIsNotThereYet() {
        String paper = paper(draft(REVIEW, PAINT));
        int before = stored();
        confirm(paper).done();
        assertThat(written(before))
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
                        row(
                                "select status || ' ' || school_year from eventstore.plan_import"
                                        + " where tenant = ?"))
                .isEqualTo("confirmed 2023-2024");
    }

    private static String field(Store.Row fact, String name) {
        return JsonPath.read(fact.metadata(), "$." + name);
    }

    @Test
    void leavesThePlanAsANormalOne() {
        confirm(paper(draft(REVIEW))).done();
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
        confirm(paper(draft(REVIEW))).done();
        String later =
                draft(
                        REVIEW.replace("Rà soát", "Rà soát lại")
                                .replace("2023-12", "2024-01")
                                .replace("1000000", "2000000"),
                        PAINT);
        String paper = again(later.replace("20.0", "20"));
        int before = stored();
        confirm(paper).done();
        assertThat(written(before))
                .containsExactly(
                        "improvement.action-planned",
                        "improvement.action-reworded",
                        "improvement.action-scheduled",
                        "improvement.action-budgeted");
        assertThat(Store.facts(school.id()).get(before + 2).payload())
                .contains("Theo tệp “lần sau.txt”");
    }

    /** The paper of another file. */
    private String again(String draft) {
        byte[] other = PlanFile.saying(UUID.randomUUID().toString());
        String paper =
                school.path(
                        "/imports/"
                                + school.secretary()
                                        .upload(school.path("/imports"), "lần sau.txt", other)
                                        .done()
                                        .id());
        school.secretary().put(paper + "/draft", draft).done();
        return paper;
    }

    @Test
    void takesNothingAwayThatTheFileDoesNotSay() {
        confirm(paper(draft(REVIEW, PAINT))).done();
        String paper =
                again(
                        "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\",\"frame\":{},\"actions\":[%s]}"
                                .formatted(PAINT));
        int before = stored();
        confirm(paper).refused(ProblemCode.NOTHING_CHANGES);
        assertThat(stored()).isEqualTo(before);
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
        confirm(paper(draft(known))).done();
        int before = stored();
        confirm(again(draft(row.formatted("\"name\":\"" + name + "\""))))
                .refused(ProblemCode.NOTHING_CHANGES);
        confirm(again(draft(row.formatted("\"name\":\"Người khác\"")))).done();
        assertThat(written(before)).containsExactly("improvement.action-assigned");
    }

    @Test
    void isRefusedByASignedPlanUnlessItSaysTheSame() {
        confirm(paper(draft(REVIEW))).done();
        school.sign(school.path("/plans/2023-2024"));
        int before = stored();
        confirm(again(draft(REVIEW))).refused(ProblemCode.NOTHING_CHANGES);
        confirm(again(draft(REVIEW, PAINT))).refused(ProblemCode.PLAN_NOT_OPEN);
        assertThat(stored()).isEqualTo(before);
        school.principal()
                .post(school.path("/plans/2023-2024/amendment"), "{\"reason\":\"Thêm việc.\"}")
                .done();
        confirm(again(draft(REVIEW, PAINT))).done();
    }

    @Test
    void doesNotWriteARowThatIsOver() {
        confirm(paper(draft(REVIEW))).done();
        String action =
                Store.facts(school.id()).stream()
                        .filter(fact -> fact.fact().equals("improvement.action-planned"))
                        .map(fact -> Answer.read(fact.payload(), "action"))
                        .findFirst()
                        .orElseThrow();
        school.secretary()
                .post(school.path("/actions/" + action + "/cancellation"), "{\"reason\":\"Thôi.\"}")
                .done();
        int before = stored();
        Answer refused =
                confirm(again(draft(REVIEW.replace("1000000", "5"))))
                        .refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused)).containsExactly("actions[0].wording.measures action-ended");
        confirm(again(draft(REVIEW))).refused(ProblemCode.NOTHING_CHANGES);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void isWrittenWholeOrNotAtAll() throws SQLException {
        String last = "Việc mà kho không nhận " + UUID.randomUUID();
        String paper = paper(draft(REVIEW, "{\"wording\":{\"measures\":\"%s\"}}".formatted(last)));
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
                assertThat(confirm(paper).status()).isEqualTo(500);
            } finally {
                owner.createStatement().execute("drop function eventstore.refuse_one() cascade");
            }
        }
        assertThat(Store.rows()).isEqualTo(before);
        assertThat(row("select status from eventstore.plan_import where tenant = ?"))
                .isEqualTo("open");
        confirm(paper).done();
    }

    @Test
    void isRefusedWithEveryFieldThatAPlanCouldNotHave() {
        String paper =
                paper(
                        """
                        {"schoolYear":"2023-2024","framework":"tt18-2018","frame":{"title":"%s"},
                         "actions":[%s,
                           {"wording":{"criteria":["9.9"],"measures":" "},
                            "schedule":{"start":"2024-02","end":"2024-01","precision":"month"},
                            "budget":{"amount":-1}},
                           {"wording":{"criteria":["1.1"],"targetLevel":4,"measures":"Việc."},
                            "schedule":{"start":"2150-02","end":"2150-03","precision":"month"},
                            "assignment":{"leads":[{"kind":"group","name":" "}]}}],
                         "upkeep":[{"criterion":"2.1","text":"Giữ."},{"criterion":"2.1","text":""}],
                         "targets":[{"key":"a","target":{"criterion":"7.7","subject":""}}]}\
                        """
                                .formatted("x".repeat(301), REVIEW));
        Map<String, Long> before = Store.rows();
        Answer refused = confirm(paper).refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused))
                .containsExactlyInAnyOrder(
                        "frame.title too-long",
                        "actions[1].wording.measures missing",
                        "actions[1].wording.criteria criterion-outside-framework",
                        "actions[1].schedule.end end-before-start",
                        "actions[1].budget.amount out-of-range",
                        "actions[2].wording.targetLevel level-outside-criterion",
                        "actions[2].schedule.start year-impossible",
                        "actions[2].assignment.leads[0].named missing",
                        "upkeep[1].text missing",
                        "upkeep[1].criterion said-twice",
                        "targets[0].target.subject missing",
                        "targets[0].target.criterion criterion-outside-framework");
        assertThat(refused.body()).contains("Tiêu chí 9.9 không có trong bộ tiêu chuẩn");
        assertThat(Store.rows()).isEqualTo(before);
    }

    private static List<String> fields(Answer refused) {
        List<Map<String, String>> fields = JsonPath.read(refused.body(), "fields");
        return fields.stream().map(it -> it.get("field") + " " + it.get("code")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "null, null, schoolYear missing, framework missing",
        "'\"2023-2025\"', '\"tt18-2018\"', schoolYear invalid-school-year,",
        "'\"2023-2024\"', '\"no-such\"', framework framework-unknown,",
        "'\"2023-2024\"', '\"tt19-2018\"', framework framework-not-for-band,",
        "'\"2023-2024\"', '\"tt57-2026-general\"', framework framework-not-yet-in-force,"
    })
    void needsAYearAndAnEditionThatTheSchoolMayPlanUnder(
            String year, String framework, String first, String second) {
        String paper =
                paper(
                        "{\"schoolYear\":%s,\"framework\":%s,\"frame\":{}}"
                                .formatted(year, framework));
        Answer refused = confirm(paper).refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused))
                .containsExactlyElementsOf(
                        second == null ? List.of(first) : List.of(first, second));
    }

    @Test
    void staysUnderTheEditionOfThePlanThatIsThere() {
        confirm(paper(draft(REVIEW))).done();
        Answer refused =
                confirm(again(draft(REVIEW).replace("tt18-2018", "tt19-2018")))
                        .refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused)).containsExactly("framework framework-of-plan");
    }

    @Test
    void isNotOverwrittenByWhoeverHasNotSeenTheLatest() {
        Answer uploaded = upload();
        String paper = school.path("/imports/" + uploaded.id());
        Http secretary = school.secretary().seen(uploaded.version());
        Answer corrected = secretary.put(paper + "/draft", draft(REVIEW)).done();
        assertThat(corrected.version()).isGreaterThan(uploaded.version());
        secretary.put(paper + "/draft", draft(PAINT)).refused(ProblemCode.VERSION_CONFLICT);
        secretary.post(paper + "/confirmation", "").refused(ProblemCode.VERSION_CONFLICT);
        secretary.delete(paper, "").refused(ProblemCode.VERSION_CONFLICT);
        school.secretary().seen(corrected.version()).post(paper + "/confirmation", "").done();
    }

    @Test
    void isConfirmedOnceUnderOneKey() {
        String paper = paper(draft(REVIEW));
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        Answer first = secretary.post(paper + "/confirmation", "").done();
        int before = stored();
        assertThat(secretary.post(paper + "/confirmation", "").done().body())
                .isEqualTo(first.body());
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void keepsAKeyForOneFile() {
        Http secretary = school.secretary().withKey(UUID.randomUUID());
        Answer first = secretary.upload(school.path("/imports"), "KH.txt", FILE).done();
        assertThat(secretary.upload(school.path("/imports"), "KH.txt", FILE).done().body())
                .isEqualTo(first.body());
        secretary
                .upload(school.path("/imports"), "KH.txt", PlanFile.saying("Khác."))
                .refused(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void isGoneOnceItIsThrownAwayAndMayComeBack() {
        String paper = paper(draft(REVIEW));
        school.secretary().delete(paper, "").done();
        school.secretary().delete(paper, "").refused(ProblemCode.IMPORT_UNKNOWN);
        school.secretary().put(paper + "/draft", draft()).refused(ProblemCode.IMPORT_UNKNOWN);
        confirm(paper).refused(ProblemCode.IMPORT_UNKNOWN);
        assertThat(paper).endsWith(upload().id());
    }

    @Test
    void endsAfterNinetyDaysWithTheNextFile() throws SQLException {
        confirm(paper(draft(REVIEW))).done();
        String open = again(draft(PAINT));
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var age =
                        owner.prepareStatement(
                                "update eventstore.plan_import set uploaded_at = uploaded_at -"
                                        + " interval '91 days' where tenant = ?")) {
            age.setString(1, school.id());
            assertThat(age.executeUpdate()).isEqualTo(2);
        }
        school.secretary().put(open + "/draft", draft(REVIEW)).done();
        String next = again(draft(PAINT));
        school.secretary().put(open + "/draft", draft()).refused(ProblemCode.IMPORT_UNKNOWN);
        assertThat(row("select string_agg(id, ' ') from eventstore.plan_import where tenant = ?"))
                .isEqualTo(next.substring(next.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tep", "files"})
    void isRefusedWithoutTheFile(String part) {
        school.secretary()
                .uploadAs(part, school.path("/imports"), "KH.txt", FILE)
                .refused(ProblemCode.MALFORMED);
    }

    @Test
    void isRefusedIfTheBodyIsNoForm() {
        school.secretary()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .post(school.path("/imports"), "no parts at all")
                .refused(ProblemCode.MALFORMED);
        school.secretary()
                .post(school.path("/imports"), "{}")
                .refused(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void isRefusedIfSomethingIsMissingAltogether() {
        String paper = school.path("/imports/" + upload().id());
        school.secretary()
                .put(paper + "/draft", "{\"frame\":null,\"actions\":[{\"wording\":null}]}")
                .refused(ProblemCode.INVALID_FIELDS);
        school.secretary()
                .put(paper + "/draft", "{\"frame\":{},\"rows\":[]}")
                .refused(ProblemCode.INVALID_FIELDS);
    }

    @Test
    void isNoBusinessOfThoseWhoDoNotPlan() {
        String paper = paper(draft(REVIEW));
        for (Role role : List.of(Role.STAFF, Role.MONITORING_TEAM, Role.EXTERNAL_EVALUATOR)) {
            school.as(role)
                    .upload(school.path("/imports"), "KH.txt", FILE)
                    .refused(ProblemCode.FORBIDDEN);
            school.as(role).post(paper + "/confirmation", "").refused(ProblemCode.FORBIDDEN);
        }
    }

    private String row(String query) {
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var question = owner.prepareStatement(query)) {
            question.setString(1, school.id());
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
