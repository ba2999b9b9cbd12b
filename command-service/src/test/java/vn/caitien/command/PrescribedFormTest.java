package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.platform.ProblemCode;

/** A form that a circular prescribes has no gaps when it is signed. */
@CommandServiceTest
class PrescribedFormTest {
    private static final String FRAMEWORK = "tt57-2026-general";

    private final Http http;
    private TestSchool school;
    private String plan;

    PrescribedFormTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolOpens() {
        school = TestSchool.register(http);
        plan = school.path("/plans/2026-2027");
    }

    @Test
    void namesEveryGapUntilItIsFilled() {
        draft("null");
        String row = row("{\"wording\":{\"measures\":\"Mua sách.\"}}");
        school.secretary().post(plan + "/submission", "").done();
        Answer refused =
                school.principal()
                        .post(plan + "/approval", "")
                        .refused(ProblemCode.PLAN_INCOMPLETE);
        assertThat(refused.body())
                .contains("frame.grounds", "frame.purpose", "frame.organisation")
                .contains(
                        "actions[0].wording.presentState",
                        "actions[0].wording.cause",
                        "actions[0].assignment.leads")
                .doesNotContain("\"actions\"");

        giveBack();
        fillIn(row, "[]", "\"Có 300 cuốn.\"");
        school.sign(plan);
    }

    @Test
    void takesThePresentStateFromTheSelfAssessmentWhereThatSaysOne() {
        approveASheetThatRatesOneCriterion();
        draft("\"2025-2026\"");
        rateAnotherCriterionAfterwards();
        String row = row("{\"wording\":{\"measures\":\"Mua sách.\"}}");
        fillIn(row, "[\"1.1\",\"1.2\"]", "null");
        school.secretary().post(plan + "/submission", "").done();
        Answer refused =
                school.principal()
                        .post(plan + "/approval", "")
                        .refused(ProblemCode.PLAN_INCOMPLETE);
        assertThat(refused.body())
                .contains("actions[0].wording.presentState")
                .doesNotContain("actions[0].wording.cause");

        giveBack();
        school.secretary().put(row + "/wording", wording("[\"1.1\"]", "null")).done();
        school.sign(plan);
    }

    private void approveASheetThatRatesOneCriterion() {
        school.secretary()
                .post(
                        school.path("/self-assessments"),
                        "{\"schoolYear\":\"2025-2026\",\"framework\":\"%s\"}".formatted(FRAMEWORK))
                .done();
        String sheet = school.path("/self-assessments/2025-2026");
        school.secretary()
                .put(
                        sheet + "/criteria/1.1/rating",
                        "{\"requirements\":{\"1\":{\"1\":\"met\",\"2\":\"not-met\"}}}")
                .done();
        school.secretary().post(sheet + "/submission", "").done();
        school.principal().post(sheet + "/approval", "").done();
    }

    /** That is not what the plan rests on. */
    private void rateAnotherCriterionAfterwards() {
        String sheet = school.path("/self-assessments/2025-2026");
        school.principal().post(sheet + "/reopening", "{\"reason\":\"bổ sung\"}").done();
        school.secretary()
                .put(
                        sheet + "/criteria/1.2/rating",
                        "{\"requirements\":{\"1\":{\"1\":\"not-met\"}}}")
                .done();
    }

    private void draft(String assessmentYear) {
        school.secretary()
                .post(
                        school.path("/plans"),
                        "{\"schoolYear\":\"2026-2027\",\"framework\":\"%s\",\"assessmentYear\":%s}"
                                .formatted(FRAMEWORK, assessmentYear))
                .done();
    }

    private String row(String body) {
        return school.path("/actions/")
                + school.secretary().post(plan + "/actions", body).done().id();
    }

    private void giveBack() {
        school.principal().post(plan + "/return", "{\"reason\":\"bổ sung\"}").done();
    }

    private void fillIn(String row, String criteria, String presentState) {
        school.secretary()
                .put(
                        plan + "/frame",
                        """
                        {"grounds":["Thông tư 57/2026/TT-BGDĐT"],"purpose":"Khắc phục điểm yếu.",
                         "organisation":[{"role":"Hiệu trưởng","duty":"Chỉ đạo."}]}
                        """)
                .done();
        school.secretary().put(row + "/wording", wording(criteria, presentState)).done();
        school.secretary()
                .put(
                        row + "/assignment",
                        "{\"assignment\":{\"leads\":[{\"kind\":\"role\",\"name\":\"Thư viện\"}]}}")
                .done();
        school.secretary().put(row + "/conditions", "{\"conditions\":\"Phòng đọc\"}").done();
    }

    private static String wording(String criteria, String presentState) {
        return """
        {"wording":{"criteria":%s,"measures":"Mua sách.","presentState":%s,"limitation":"Thiếu sách.",
         "cause":"Ít kinh phí.","goal":"Đủ sách.","indicator":"500 cuốn","expectedEvidence":"Hóa đơn"}}
        """
                .formatted(criteria, presentState);
    }
}
