package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.endtoend.browser.StagedPeople.PRINCIPAL;
import static vn.caitien.endtoend.browser.StagedPeople.SECRETARY;
import static vn.caitien.endtoend.browser.StagedPeople.TEACHER;
import static vn.caitien.endtoend.browser.StagedSchool.FRAMEWORK;
import static vn.caitien.endtoend.browser.StagedSchool.YEAR;

import java.time.YearMonth;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.platform.Receipt;

/** The plan of a staged school, brought through the API to where a journey begins. */
final class StagedPlan {

    private final String school;
    private final StagedPeople people;

    StagedPlan(String school, StagedPeople people) {
        this.school = school;
        this.people = people;
    }

    /** Is drafted with one action that the teacher leads from two months ago on. */
    String isDraftedWithActionOfTeacher(String measures) {
        people.as(
                SECRETARY,
                () ->
                        plans().draft(
                                        school,
                                        new ImprovementPlanApi.Draft(YEAR, FRAMEWORK, null, null)));
        people.as(SECRETARY, () -> plans().setFrame(school, YEAR, frame()));
        YearMonth now = YearMonth.now();
        Receipt planned =
                people.as(
                        SECRETARY,
                        () ->
                                actions()
                                        .plan(
                                                school,
                                                YEAR,
                                                new ActionApi.NewAction(
                                                        new Wording(
                                                                List.of("1.1"),
                                                                "Chiến lược cũ đến năm 2025.",
                                                                "Chưa có chiến lược mới.",
                                                                "Chiến lược cũ còn hiệu lực.",
                                                                "Đạt Mức 1",
                                                                1,
                                                                measures,
                                                                "Chiến lược được ban hành",
                                                                "Quyết định ban hành",
                                                                null),
                                                        new Assignment(
                                                                List.of(
                                                                        new Actor(
                                                                                Actor.Kind.PERSON,
                                                                                "Giáo viên",
                                                                                people.subject(
                                                                                        TEACHER))),
                                                                List.of()),
                                                        new Schedule(
                                                                now.minusMonths(2),
                                                                now.plusMonths(1),
                                                                Schedule.Precision.MONTH,
                                                                null),
                                                        new Budget(0L, null),
                                                        null)));
        people.seen("/plans/" + YEAR, planned.id());
        return planned.id();
    }

    /** Is drafted so, handed in and signed. */
    String isSignedWithActionOfTeacher(String measures) {
        String action = isDraftedWithActionOfTeacher(measures);
        people.as(SECRETARY, () -> plans().submit(school, YEAR));
        Receipt signed = people.as(PRINCIPAL, () -> plans().approve(school, YEAR, null));
        people.seen("/plans/" + YEAR, "\"version\":" + signed.version());
        return action;
    }

    /** Writes what Form 2 of the circular asks for and its only row does not say yet. */
    void fillsTheForm() {
        people.as(SECRETARY, () -> plans().setFrame(school, YEAR, frame()));
        JsonNode plan = people.view("/plans/" + YEAR);
        JsonNode row = plan.get("actions").get(0);
        JsonNode wording = row.get("wording");
        String code = wording.get("criteria").get(0).asString();
        Receipt reworded =
                people.as(
                        SECRETARY,
                        () ->
                                actions()
                                        .reword(
                                                school,
                                                row.get("id").asString(),
                                                new ActionApi.Rewording(
                                                        new Wording(
                                                                List.of(code),
                                                                null,
                                                                StagedSchool.weakness(code),
                                                                "Kinh phí hạn hẹp.",
                                                                "Đủ thiết bị",
                                                                null,
                                                                wording.get("measures").asString(),
                                                                "Số thiết bị",
                                                                "Biên bản bàn giao",
                                                                null),
                                                        null)));
        people.seen("/plans/" + YEAR, "Biên bản bàn giao", "Chỉ đạo chung.");
        assertThat(reworded.id()).isEqualTo(row.get("id").asString());
    }

    /** The teacher completes an action of the plan. */
    void completes(String action, String result) {
        Receipt done =
                people.as(
                        TEACHER,
                        () ->
                                actions()
                                        .complete(
                                                school,
                                                action,
                                                new ActionApi.Completion(YearMonth.now(), result)));
        assertThat(done.id()).isEqualTo(action);
        people.seen("/actions?schoolYear=" + YEAR, result);
    }

    /** All that Form 2 of the circular asks for besides rows. */
    private static PlanFrame frame() {
        return new PlanFrame(
                null,
                null,
                null,
                null,
                List.of("Căn cứ Thông tư số 57/2026/TT-BGDĐT"),
                null,
                "Khắc phục điểm yếu đã nêu trong báo cáo tự đánh giá.",
                null,
                null,
                null,
                null,
                null,
                List.of(new PlanFrame.Duty("Hiệu trưởng", "Chỉ đạo chung.")),
                null,
                List.of(),
                null);
    }

    private ImprovementPlanApi plans() {
        return people.api(ImprovementPlanApi.class);
    }

    private ActionApi actions() {
        return people.api(ActionApi.class);
    }
}
