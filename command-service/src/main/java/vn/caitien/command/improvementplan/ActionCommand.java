package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.platform.ProblemCode;

/** What can be asked of one action; {@code plan} is the plan it belongs to, as it was looked up. */
sealed interface ActionCommand extends Command {

    String action();

    PlanAtHand plan();

    @Override
    default String target() {
        return streamOf(action());
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.ACTION_UNKNOWN;
    }

    static String streamOf(String action) {
        return "action/" + action;
    }

    /** Everything a row says besides its place. */
    record Row(
            Wording wording,
            @Nullable Assignment assignment,
            @Nullable Schedule schedule,
            @Nullable Budget budget,
            @Nullable String conditions) {

        static Row of(ActionApi.NewAction said) {
            return new Row(
                    said.wording(),
                    said.assignment(),
                    said.schedule(),
                    said.budget(),
                    said.conditions());
        }

        /**
         * The row as it goes on in the plan of a later year. The same code means something else in
         * another edition, so codes and level stay behind when the law has changed, and the council
         * places the row. A time that ended before that year began stays behind too: the row then
         * has the year itself, instead of being late from its first day.
         */
        Row goingOn(PlanAtHand from, PlanAtHand into) {
            boolean sameEdition = into.framework().equals(from.framework());
            boolean over =
                    schedule != null
                            && schedule.end().isBefore(into.id().schoolYear().firstMonth());
            return new Row(
                    sameEdition ? wording : wording.withoutCriteria(),
                    assignment,
                    over ? null : schedule,
                    budget,
                    conditions);
        }

        Row with(Wording next) {
            return new Row(next, assignment, schedule, budget, conditions);
        }

        Row with(Assignment next) {
            return new Row(wording, next, schedule, budget, conditions);
        }

        Row with(Schedule next) {
            return new Row(wording, assignment, next, budget, conditions);
        }

        Row with(Budget next) {
            return new Row(wording, assignment, schedule, next, conditions);
        }

        Row with(String nextConditions) {
            return new Row(wording, assignment, schedule, budget, nextConditions);
        }
    }

    /** Put a row into a plan. */
    record PlanAction(String action, PlanAtHand plan, int position, Row row)
            implements ActionCommand {}

    /** Change what it says. */
    record RewordAction(String action, PlanAtHand plan, Wording wording, @Nullable String reason)
            implements ActionCommand {}

    /** Say who leads and who helps. */
    record AssignAction(
            String action, PlanAtHand plan, Assignment assignment, @Nullable String reason)
            implements ActionCommand {}

    /** Say when it runs. */
    record ScheduleAction(
            String action, PlanAtHand plan, Schedule schedule, @Nullable String reason)
            implements ActionCommand {}

    /** Say what it costs. */
    record BudgetAction(String action, PlanAtHand plan, Budget budget, @Nullable String reason)
            implements ActionCommand {}

    /** Say what else it needs. */
    record SetActionConditions(
            String action, PlanAtHand plan, String conditions, @Nullable String reason)
            implements ActionCommand {}

    /** Work on the action that whoever is named by a plan does. */
    sealed interface Work extends ActionCommand {

        Acting by();
    }

    /** Report on a month; {@code now} is the month in which it is reported. */
    record ReportProgress(
            String action,
            PlanAtHand plan,
            Acting by,
            YearMonth month,
            ProgressState state,
            @Nullable Integer percent,
            String note,
            YearMonth now)
            implements Work {}

    /** Move its end to a later month. */
    record DelayAction(
            String action, PlanAtHand plan, Acting by, YearMonth newEnd, @Nullable String reason)
            implements Work {}

    /** Say it is done. */
    record CompleteAction(
            String action,
            PlanAtHand plan,
            Acting by,
            YearMonth month,
            String result,
            YearMonth now)
            implements Work {}

    /** See that it is done. */
    record VerifyCompletion(String action, PlanAtHand plan, @Nullable String note, String actor)
            implements ActionCommand {}

    /** Not see it as done. */
    record ReturnCompletion(String action, PlanAtHand plan, @Nullable String reason)
            implements ActionCommand {}

    /** Give it up. */
    record CancelAction(String action, PlanAtHand plan, @Nullable String reason)
            implements ActionCommand {}

    /** Let it go on as a new row of a later year's plan. */
    record CarryOverAction(
            String action,
            PlanAtHand plan,
            PlanAtHand into,
            String newAction,
            int newPosition,
            @Nullable String reason)
            implements ActionCommand {}
}
