package vn.caitien.command.improvementplan;

import static vn.caitien.command.improvementplan.Rows.DECEMBER;
import static vn.caitien.command.improvementplan.Rows.ID;
import static vn.caitien.command.improvementplan.Rows.MARCH;
import static vn.caitien.command.improvementplan.Rows.OCTOBER;
import static vn.caitien.command.improvementplan.Rows.SIGNED;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.command.improvementplan.ActionCommand.DelayAction;
import vn.caitien.command.improvementplan.ActionCommand.ReportProgress;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionAssigned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCancelled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionDelayed;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionStarted;
import vn.caitien.kernel.improvementplan.ActionEvent.ProgressReported;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

class ProgressTest {

    private final Actor colleague = Rows.person("subject-of-a-colleague");

    @Test
    void beginsWithTheFirstReportOfWork() {
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.ON_TRACK))
                .records(
                        new ActionStarted(OCTOBER),
                        new ProgressReported(OCTOBER, ProgressState.ON_TRACK, 40, "Đã làm."));
    }

    @Test
    void doesNotBeginWithAReportThatNothingWasDone() {
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.NOT_STARTED))
                .records(new ProgressReported(OCTOBER, ProgressState.NOT_STARTED, 40, "Đã làm."));
    }

    @Test
    void beginsOnce() {
        Rows.scheduled()
                .then(new ActionStarted(OCTOBER))
                .when(report(DECEMBER, ProgressState.AT_RISK))
                .records(new ProgressReported(DECEMBER, ProgressState.AT_RISK, 40, "Đã làm."));
    }

    @Test
    void refusesAMonthBeforeTheAction() {
        Rows.scheduled()
                .when(report(OCTOBER.minusMonths(1), ProgressState.ON_TRACK))
                .refuses(ProblemCode.MONTH_OUTSIDE_ACTION);
    }

    @Test
    void keepsARowWithoutATimeOfItsOwnInItsSchoolYear() {
        YearMonth before = Plan.ID.schoolYear().firstMonth().minusMonths(1);
        Rows.planned()
                .when(report(before, ProgressState.ON_TRACK))
                .refuses(ProblemCode.MONTH_OUTSIDE_ACTION);
    }

    @Test
    void refusesAMonthAfterTheAction() {
        Rows.scheduled()
                .when(report(DECEMBER.plusMonths(1), ProgressState.ON_TRACK))
                .refuses(ProblemCode.MONTH_OUTSIDE_ACTION);
    }

    @Test
    void refusesAMonthThatHasNotComeYet() {
        Rows.scheduled()
                .when(report(DECEMBER, ProgressState.ON_TRACK, OCTOBER, SIGNED))
                .refuses(ProblemCode.MONTH_IN_FUTURE);
    }

    @Test
    void takesAnyPastMonthOfAnActionWithoutTime() {
        Rows.planned()
                .when(report(OCTOBER, ProgressState.NOT_STARTED))
                .records(new ProgressReported(OCTOBER, ProgressState.NOT_STARTED, 40, "Đã làm."));
    }

    @Test
    void takesALaterMonthWhereTheEndIsLeftOpenInWords() {
        Rows.planned()
                .then(
                        new ActionScheduled(
                                new Schedule(
                                        OCTOBER,
                                        DECEMBER,
                                        Schedule.Precision.MONTH,
                                        "và khi có phát sinh"),
                                null))
                .when(report(MARCH, ProgressState.NOT_STARTED))
                .records(new ProgressReported(MARCH, ProgressState.NOT_STARTED, 40, "Đã làm."));
    }

    @Test
    void isReportedOnlyOnceThePlanWasSigned() {
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.ON_TRACK, MARCH, Rows.DRAFT))
                .refuses(ProblemCode.PLAN_NOT_APPROVED);
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.ON_TRACK, MARCH, Rows.SUBMITTED))
                .refuses(ProblemCode.PLAN_NOT_APPROVED);
    }

    @Test
    void goesOnWhileThePlanIsAmended() {
        var reported = new ProgressReported(OCTOBER, ProgressState.NOT_STARTED, 40, "Đã làm.");
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.NOT_STARTED, MARCH, Rows.AMENDING))
                .records(reported);
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.NOT_STARTED, MARCH, Rows.AMENDMENT_SUBMITTED))
                .records(reported);
    }

    @Test
    void isNotReportedOnceThePlanIsClosed() {
        Rows.scheduled()
                .when(report(OCTOBER, ProgressState.ON_TRACK, MARCH, Rows.CLOSED))
                .refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void isNotReportedOnceTheActionHasEnded() {
        Rows.scheduled()
                .then(new ActionCancelled("không cần nữa"))
                .when(report(OCTOBER, ProgressState.ON_TRACK))
                .refuses(ProblemCode.ACTION_ENDED);
        Rows.completed()
                .when(report(OCTOBER, ProgressState.ON_TRACK))
                .refuses(ProblemCode.ACTION_ENDED);
    }

    @Test
    void isForStaffWhomThePlanNames() {
        assignedTo(colleague, Rows.person(Scene.ACTOR))
                .when(report(OCTOBER, ProgressState.NOT_STARTED))
                .records(new ProgressReported(OCTOBER, ProgressState.NOT_STARTED, 40, "Đã làm."));
    }

    @Test
    void isForAnyStaffWhereThePlanNamesAGroup() {
        assignedTo(colleague, new Actor(Actor.Kind.GROUP, "Nhóm TC1", null))
                .when(report(OCTOBER, ProgressState.NOT_STARTED))
                .records(new ProgressReported(OCTOBER, ProgressState.NOT_STARTED, 40, "Đã làm."));
    }

    @Test
    void isNotForStaffWhereThePlanNamesOthersOnly() {
        assignedTo(colleague)
                .when(report(OCTOBER, ProgressState.NOT_STARTED))
                .refuses(ProblemCode.ACTION_OF_OTHERS);
        assignedTo(colleague).when(delay(MARCH, "x")).refuses(ProblemCode.ACTION_OF_OTHERS);
    }

    @Test
    void isForThePrincipalWhomeverThePlanNames() {
        Acting principal = new Acting(Scene.ACTOR, Role.PRINCIPAL.code(), Scene.SCHOOL);
        assignedTo(colleague)
                .when(new DelayAction(ID, SIGNED, principal, MARCH, "chờ kinh phí"))
                .records(new ActionDelayed(MARCH, "chờ kinh phí"));
    }

    @Test
    void movesTheEndWithAReason() {
        Rows.scheduled()
                .when(delay(MARCH, "chờ kinh phí"))
                .records(new ActionDelayed(MARCH, "chờ kinh phí"));
    }

    @Test
    void refusesToMoveTheEndWithoutReason() {
        Rows.scheduled().when(delay(MARCH, null)).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesToMoveTheEndForward() {
        Rows.scheduled().when(delay(DECEMBER, "x")).refuses(ProblemCode.DELAY_NOT_LATER);
    }

    @Test
    void refusesToMoveTheEndOutOfTheCalendar() {
        Rows.scheduled()
                .when(delay(YearMonth.of(3023, 1), "x"))
                .refuses(ProblemCode.INVALID_FIELDS);
    }

    @Test
    void refusesToMoveAnEndThatWasNotSet() {
        Rows.planned().when(delay(MARCH, "x")).refuses(ProblemCode.ACTION_NOT_SCHEDULED);
    }

    @Test
    void takesAMonthUpToTheMovedEnd() {
        Rows.scheduled()
                .then(new ActionDelayed(MARCH, "chờ kinh phí"))
                .when(report(MARCH, ProgressState.NOT_STARTED))
                .records(new ProgressReported(MARCH, ProgressState.NOT_STARTED, 40, "Đã làm."));
    }

    private static Scene<Action> assignedTo(Actor... leads) {
        return Rows.scheduled()
                .then(new ActionAssigned(new Assignment(List.of(leads), List.of()), null));
    }

    private static ReportProgress report(YearMonth month, ProgressState state) {
        return report(month, state, YearMonth.of(2024, 6), SIGNED);
    }

    private static ReportProgress report(
            YearMonth month, ProgressState state, YearMonth now, PlanAtHand plan) {
        return new ReportProgress(ID, plan, Rows.TEACHER, month, state, 40, "Đã làm.", now);
    }

    private static DelayAction delay(YearMonth newEnd, @Nullable String reason) {
        return new DelayAction(ID, SIGNED, Rows.TEACHER, newEnd, reason);
    }
}
