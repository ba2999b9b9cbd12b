package vn.caitien.command.improvementplan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.command.improvementplan.Rows.ID;
import static vn.caitien.command.improvementplan.Rows.MARCH;
import static vn.caitien.command.improvementplan.Rows.OCTOBER;
import static vn.caitien.command.improvementplan.Rows.SIGNED;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.command.improvementplan.ActionCommand.CancelAction;
import vn.caitien.command.improvementplan.ActionCommand.CarryOverAction;
import vn.caitien.command.improvementplan.ActionCommand.CompleteAction;
import vn.caitien.command.improvementplan.ActionCommand.ReturnCompletion;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.ActionCommand.VerifyCompletion;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCancelled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCarriedOver;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCompleted;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionReturned;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionVerified;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.platform.ProblemCode;

class CompletionTest {

    private static final String MONITOR = "subject-of-the-monitor";
    private static final PlanAtHand NEXT =
            new PlanAtHand(
                    PlanId.of(Scene.SCHOOL, "2024-2025"), PlanStatus.DRAFT, false, Plan.TT18);

    @Test
    void isReported() {
        Rows.scheduled()
                .when(complete(OCTOBER, SIGNED))
                .records(new ActionCompleted(OCTOBER, "Đã ban hành."));
    }

    @Test
    void mayComeLate() {
        Rows.scheduled()
                .when(complete(MARCH, SIGNED))
                .records(new ActionCompleted(MARCH, "Đã ban hành."));
    }

    @Test
    void refusesAMonthBeforeTheAction() {
        Rows.scheduled()
                .when(complete(OCTOBER.minusMonths(1), SIGNED))
                .refuses(ProblemCode.MONTH_OUTSIDE_ACTION);
    }

    @Test
    void refusesAMonthThatHasNotComeYet() {
        Rows.scheduled()
                .when(new CompleteAction(ID, SIGNED, Rows.TEACHER, MARCH, "Xong.", OCTOBER))
                .refuses(ProblemCode.MONTH_IN_FUTURE);
    }

    @Test
    void refusesAnEmptyResult() {
        Rows.scheduled()
                .when(new CompleteAction(ID, SIGNED, Rows.TEACHER, OCTOBER, " ", MARCH))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void isReportedOnlyUnderASignedPlan() {
        Rows.scheduled().when(complete(OCTOBER, Rows.DRAFT)).refuses(ProblemCode.PLAN_NOT_APPROVED);
        Rows.scheduled().when(complete(OCTOBER, Rows.CLOSED)).refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void isReportedOnce() {
        Rows.completed().when(complete(OCTOBER, SIGNED)).refuses(ProblemCode.ACTION_ENDED);
    }

    @Test
    void isVerifiedBySomebodyElse() {
        Rows.completed()
                .whenAsked(MONITOR, new VerifyCompletion(ID, SIGNED, "Đã xem.", MONITOR))
                .records(new CompletionVerified("Đã xem."));
    }

    @Test
    void isNotVerifiedByWhoeverReportedIt() {
        Rows.completed()
                .when(new VerifyCompletion(ID, SIGNED, null, Scene.ACTOR))
                .refuses(ProblemCode.COMPLETION_BY_REPORTER);
    }

    @Test
    void isVerifiedOnlyOnceReported() {
        Rows.scheduled()
                .whenAsked(MONITOR, new VerifyCompletion(ID, SIGNED, null, MONITOR))
                .refuses(ProblemCode.COMPLETION_NOT_REPORTED);
    }

    @Test
    void isVerifiedOnce() {
        Rows.completed()
                .then(new CompletionVerified(null))
                .whenAsked(MONITOR, new VerifyCompletion(ID, SIGNED, null, MONITOR))
                .refuses(ProblemCode.COMPLETION_NOT_REPORTED);
    }

    @Test
    void isNotVerifiedOnceThePlanIsClosed() {
        Rows.completed()
                .whenAsked(MONITOR, new VerifyCompletion(ID, Rows.CLOSED, null, MONITOR))
                .refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void isReturnedWithAReasonAndMayBeReportedAgain() {
        Rows.completed()
                .whenAsked(MONITOR, new ReturnCompletion(ID, SIGNED, "thiếu biên bản"))
                .records(new CompletionReturned("thiếu biên bản"));
        Rows.completed()
                .then(new CompletionReturned("thiếu biên bản"))
                .when(complete(MARCH, SIGNED))
                .records(new ActionCompleted(MARCH, "Đã ban hành."));
    }

    @Test
    void refusesAReturnWithoutReason() {
        Rows.completed()
                .when(new ReturnCompletion(ID, SIGNED, null))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesTheReturnOfWhatWasNotReported() {
        Rows.scheduled()
                .when(new ReturnCompletion(ID, SIGNED, "thiếu"))
                .refuses(ProblemCode.COMPLETION_NOT_REPORTED);
    }

    @Test
    void isGivenUpWithAReason() {
        Rows.scheduled()
                .when(new CancelAction(ID, SIGNED, "không còn phù hợp"))
                .records(new ActionCancelled("không còn phù hợp"));
    }

    @Test
    void refusesToGiveUpWithoutReason() {
        Rows.scheduled()
                .when(new CancelAction(ID, SIGNED, ""))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesToGiveUpWhatHasEnded() {
        Rows.completed().when(new CancelAction(ID, SIGNED, "x")).refuses(ProblemCode.ACTION_ENDED);
        Rows.scheduled()
                .then(new ActionCarriedOver("2024-2025", "khác", "chưa xong"))
                .when(new CancelAction(ID, SIGNED, "x"))
                .refuses(ProblemCode.ACTION_ENDED);
    }

    @Test
    void refusesToGiveUpInAClosedPlan() {
        Rows.scheduled()
                .when(new CancelAction(ID, Rows.CLOSED, "x"))
                .refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void refusesToGoOnInTheSameYear() {
        Rows.scheduled().when(carryInto(Rows.DRAFT, "x")).refuses(ProblemCode.CARRY_OVER_TO_PAST);
    }

    @Test
    void refusesToGoOnWithoutReason() {
        Rows.scheduled().when(carryInto(NEXT, null)).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesToGoOnWhenItHasEnded() {
        Rows.completed().when(carryInto(NEXT, "x")).refuses(ProblemCode.ACTION_ENDED);
    }

    @Test
    void leavesATimeThatIsOverBehindWhenItGoesOn() {
        Row over = Rows.row(Rows.WORDING, Rows.SCHEDULE);
        assertThat(over.goingOn(SIGNED, NEXT)).isEqualTo(Rows.row(Rows.WORDING, null));
    }

    @Test
    void keepsATimeThatReachesIntoTheYearItGoesOnIn() {
        Schedule reaching =
                new Schedule(Rows.OCTOBER, YearMonth.of(2024, 9), Schedule.Precision.MONTH, null);
        Row row = Rows.row(Rows.WORDING, reaching);
        assertThat(row.goingOn(SIGNED, NEXT)).isEqualTo(row);
    }

    private static CarryOverAction carryInto(PlanAtHand into, @Nullable String reason) {
        return new CarryOverAction(ID, SIGNED, into, "khác", 1, reason);
    }

    private static CompleteAction complete(YearMonth month, PlanAtHand plan) {
        return new CompleteAction(
                ID, plan, Rows.TEACHER, month, "Đã ban hành.", YearMonth.of(2024, 6));
    }
}
