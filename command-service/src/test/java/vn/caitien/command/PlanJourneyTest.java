package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

@CommandServiceTest
class PlanJourneyTest {

    private static final String PROGRESS =
            "{\"month\":\"2023-10\",\"state\":\"on-track\",\"percent\":40,\"note\":\"Đã họp tổ.\"}";
    private static final String COMPLETION = "{\"month\":\"2023-11\",\"result\":\"Đã ban hành.\"}";

    private static final String REVIEW =
            """
            {"review":{"followed":"Tiến độ.","result":"6/9 nội dung đúng tiến độ.","assessor":"Tổ giám sát"}}
            """;

    private final Http http;
    private TestSchool school;
    private String plan;
    private String action;

    PlanJourneyTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolDraftsItsPlan() {
        school = TestSchool.register(http);
        plan = school.draftPlan("2023-2024");
        action = school.planAction(plan);
    }

    @Test
    void isSignedWorkedOnReportedAndVerified() {
        school.teacher()
                .post(action + "/progress", PROGRESS)
                .refused(ProblemCode.PLAN_NOT_APPROVED);
        school.sign(plan);
        school.teacher().post(action + "/progress", PROGRESS).done();
        school.teacher().post(action + "/completion", COMPLETION).done();
        school.monitor()
                .post(action + "/completion/return", "{\"reason\":\"thiếu bản ký\"}")
                .done();
        school.teacher().post(action + "/completion", COMPLETION).done();
        school.monitor().post(action + "/completion/verification", "{}").done();
        school.teacher().post(action + "/progress", PROGRESS).refused(ProblemCode.ACTION_ENDED);
    }

    @Test
    void goesOnWhileAnAmendmentIsWrittenHandedInAndGivenBack() {
        school.sign(plan);
        school.principal().post(plan + "/amendment", "{\"reason\":\"đổi kinh phí\"}").done();
        school.teacher().post(action + "/progress", PROGRESS).done();
        school.secretary().post(plan + "/submission", "").done();
        school.teacher().post(action + "/progress", PROGRESS).done();
        school.principal().post(plan + "/return", "{\"reason\":\"chưa rõ nguồn\"}").done();
        school.teacher().post(action + "/progress", PROGRESS).done();
        school.secretary()
                .put(action + "/budget", "{\"budget\":{\"amount\":5000000,\"source\":\"học phí\"}}")
                .done();
    }

    @Test
    void isReviewedTwiceAYearOnceItIsSigned() {
        String first = plan + "/reviews/end-of-term-1";
        school.monitor().put(first, REVIEW).refused(ProblemCode.PLAN_NOT_APPROVED);
        school.sign(plan);
        school.monitor().put(first, REVIEW).done();
        school.secretary().put(plan + "/reviews/end-of-year", REVIEW).done();
        school.principal().put(first, REVIEW).refused(ProblemCode.NOTHING_CHANGES);
        String corrected = REVIEW.replace("6/9", "7/9");
        school.principal().put(first, corrected).refused(ProblemCode.REASON_REQUIRED);
        school.principal().put(first, corrected.replace("}}", "},\"reason\":\"đếm sót\"}")).done();
        assertThat(Store.lastFact(school.id()).payload())
                .contains("\"time\":\"end-of-term-1\"", "7/9 nội dung", "đếm sót");
    }

    @Test
    void saysWhichFieldOfAReviewIsWrong() {
        school.sign(plan);
        String review = plan + "/reviews/end-of-year";
        assertThat(refusedField(review, REVIEW.replace("6/9 nội dung đúng tiến độ.", " ")))
                .isEqualTo("review.result not-blank");
        assertThat(refusedField(review, REVIEW.replace("Tổ giám sát", "ă".repeat(301))))
                .isEqualTo("review.assessor size");
        assertThat(refusedField(review, "{}")).isEqualTo("review not-null");
        assertThat(refusedField(plan + "/reviews/end-of-term-2", REVIEW))
                .isEqualTo("time review-time-unknown");
    }

    private String refusedField(String path, String body) {
        Answer refused = school.secretary().put(path, body).refused(ProblemCode.INVALID_FIELDS);
        return refused.text("fields[0].field") + " " + refused.text("fields[0].code");
    }

    @Test
    void isNotReviewedBeforeItsTime() {
        String future = school.draftPlan("2098-2099");
        school.sign(future);
        assertThat(
                        school.monitor()
                                .put(future + "/reviews/end-of-term-1", REVIEW)
                                .refused(ProblemCode.REVIEW_TOO_EARLY)
                                .text("detail"))
                .isEqualTo("Chưa tới lần đánh giá này; ghi được từ tháng 01/2099.");
    }

    @Test
    void numbersItsRowsInTheOrderTheyWereWritten() {
        school.planAction(plan);
        assertThat(planned())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"position\":1"),
                        second -> assertThat(second).contains("\"position\":2"));
    }

    @Test
    void carriesAnActionOverIntoTheNextYear() {
        school.sign(plan);
        String next = school.draftPlan("2024-2025");
        Answer carried =
                school.secretary()
                        .post(
                                action + "/carry-over",
                                "{\"toSchoolYear\":\"2024-2025\",\"reason\":\"chưa xong\"}")
                        .done();
        String old = action.substring(action.lastIndexOf('/') + 1);
        assertThat(carried.id()).isEqualTo(old);
        String goesOn = planned().getLast();
        assertThat(goesOn)
                .contains("\"schoolYear\":\"2024-2025\"", "\"carriedOverFrom\":\"" + old + "\"");
        school.teacher().post(action + "/progress", PROGRESS).refused(ProblemCode.ACTION_ENDED);
        school.sign(next);
        String fresh = Answer.read(goesOn, "action");
        String report = school.path("/actions/" + fresh + "/progress");
        // Its months lay in the year before; now it has those of the new one.
        school.teacher().post(report, PROGRESS).refused(ProblemCode.MONTH_OUTSIDE_ACTION);
        school.teacher().post(report, PROGRESS.replace("2023-10", "2024-10")).done();
    }

    @Test
    void leavesTheCodesOfAnotherEditionBehindWhenItCarriesARowOver() {
        school.sign(plan);
        school.secretary()
                .post(
                        school.path("/plans"),
                        "{\"schoolYear\":\"2026-2027\",\"framework\":\"tt57-2026-general\"}")
                .done();
        school.secretary()
                .post(
                        action + "/carry-over",
                        "{\"toSchoolYear\":\"2026-2027\",\"reason\":\"chưa xong\"}")
                .done();
        assertThat(planned().getLast())
                .contains("Rà soát chiến lược.", "\"criteria\":[]")
                .doesNotContain("1.1");
    }

    @Test
    void givesNoWorkToPeopleOfOtherSchools() {
        String stranger = TestSchool.register(http).subject(Role.STAFF);
        String assignment =
                "{\"assignment\":{\"leads\":[{\"kind\":\"person\",\"subject\":\"%s\"}]}}";
        Answer refused =
                school.secretary()
                        .put(action + "/assignment", assignment.formatted(stranger))
                        .refused(ProblemCode.INVALID_FIELDS);
        assertThat(refused.body()).contains("assignment.leads[0].subject", "person-not-of-school");
        school.secretary()
                .put(action + "/assignment", assignment.formatted(school.subject(Role.STAFF)))
                .done();
    }

    @Test
    void isNotDraftedUnderAnEditionThatWasWithdrawn() {
        Http administrator = http.as(Http.ADMINISTRATOR);
        String edition = TestEdition.publish(administrator);
        administrator
                .post("/frameworks/" + edition + "/withdrawal", "{\"reason\":\"in sai\"}")
                .done();
        school.secretary()
                .post(
                        school.path("/plans"),
                        "{\"schoolYear\":\"2025-2026\",\"framework\":\"%s\"}".formatted(edition))
                .refused(ProblemCode.FRAMEWORK_WITHDRAWN);
    }

    @Test
    void carriesNothingOverIntoAPlanThatIsSignedOrMissing() {
        school.sign(plan);
        String carryOver = "{\"toSchoolYear\":\"2024-2025\",\"reason\":\"chưa xong\"}";
        school.secretary()
                .post(action + "/carry-over", carryOver)
                .refused(ProblemCode.PLAN_UNKNOWN);
        school.sign(school.draftPlan("2024-2025"));
        school.secretary()
                .post(action + "/carry-over", carryOver)
                .refused(ProblemCode.PLAN_NOT_OPEN);
        assertThat(planned()).hasSize(1);
        school.teacher().post(action + "/progress", PROGRESS).done();
    }

    @Test
    void restsOnlyOnAnApprovedSelfAssessmentThatExists() {
        String body =
                "{\"schoolYear\":\"2024-2025\",\"framework\":\"tt18-2018\",\"assessmentYear\":\"2023-2024\"}";
        school.secretary()
                .post(school.path("/plans"), body)
                .refused(ProblemCode.SELF_ASSESSMENT_UNKNOWN);
        String sheet = school.openSheet();
        school.secretary()
                .post(school.path("/plans"), body)
                .refused(ProblemCode.ASSESSMENT_NOT_APPROVED);
        school.secretary().post(sheet + "/submission", "").done();
        school.principal().post(sheet + "/approval", "").done();
        school.secretary().post(school.path("/plans"), body).done();
    }

    private List<String> planned() {
        return Store.facts(school.id()).stream()
                .filter(fact -> fact.fact().equals("improvement.action-planned"))
                .map(Store.Row::payload)
                .toList();
    }
}
