package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.command.SchoolPapers.FILE;
import static vn.caitien.command.SchoolPapers.REVIEW;
import static vn.caitien.command.SchoolPapers.draft;
import static vn.caitien.command.SchoolPapers.fields;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** What is refused of a file, of a draft and of its confirmation, and to whom. */
@CommandServiceTest
class PlanImportRefusalTest {

    private final Http http;
    private TestSchool school;
    private SchoolPapers papers;

    PlanImportRefusalTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
        papers = new SchoolPapers(school);
    }

    @Test
    void isRefusedWithEveryFieldThatAPlanCouldNotHave() {
        String paper =
                papers.paper(
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
        Answer refused = papers.confirm(paper).refused(ProblemCode.IMPORT_NOT_RIGHT);
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
                papers.paper(
                        "{\"schoolYear\":%s,\"framework\":%s,\"frame\":{}}"
                                .formatted(year, framework));
        Answer refused = papers.confirm(paper).refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused))
                .containsExactlyElementsOf(
                        second == null ? List.of(first) : List.of(first, second));
    }

    @Test
    void staysUnderTheEditionOfThePlanThatIsThere() {
        papers.confirm(papers.paper(draft(REVIEW))).done();
        Answer refused =
                papers.confirm(papers.again(draft(REVIEW).replace("tt18-2018", "tt19-2018")))
                        .refused(ProblemCode.IMPORT_NOT_RIGHT);
        assertThat(fields(refused)).containsExactly("framework framework-of-plan");
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
        String paper = school.path("/imports/" + papers.upload().id());
        school.secretary()
                .put(paper + "/draft", "{\"frame\":null,\"actions\":[{\"wording\":null}]}")
                .refused(ProblemCode.INVALID_FIELDS);
        school.secretary()
                .put(paper + "/draft", "{\"frame\":{},\"rows\":[]}")
                .refused(ProblemCode.INVALID_FIELDS);
    }

    @Test
    void isNoBusinessOfThoseWhoDoNotPlan() {
        String paper = papers.paper(draft(REVIEW));
        for (Role role : List.of(Role.STAFF, Role.MONITORING_TEAM, Role.EXTERNAL_EVALUATOR)) {
            school.as(role)
                    .upload(school.path("/imports"), "KH.txt", FILE)
                    .refused(ProblemCode.FORBIDDEN);
            school.as(role).post(paper + "/confirmation", "").refused(ProblemCode.FORBIDDEN);
        }
    }
}
