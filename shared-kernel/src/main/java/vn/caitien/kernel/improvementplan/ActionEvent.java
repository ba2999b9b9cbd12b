package vn.caitien.kernel.improvementplan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;

/** Facts of one action: one row of the plan that improves something. */
public sealed interface ActionEvent {

    /** The row is in the plan, at a place in its order. */
    @StoredAs(value = "improvement.action-planned", revision = "2")
    record ActionPlanned(
            String action,
            String school,
            String schoolYear,
            int position,
            Wording wording,
            @Nullable String carriedOverFrom)
            implements ActionEvent {}

    /** What the row says was changed. */
    @StoredAs(value = "improvement.action-reworded", revision = "2")
    record ActionReworded(Wording wording, @Nullable String reason) implements ActionEvent {}

    /** Who leads and who helps. */
    @StoredAs(value = "improvement.action-assigned", revision = "2")
    record ActionAssigned(Assignment assignment, @Nullable String reason) implements ActionEvent {}

    /** When it runs. */
    @StoredAs("improvement.action-scheduled")
    record ActionScheduled(Schedule schedule, @Nullable String reason) implements ActionEvent {}

    /** What it costs and who pays. */
    @StoredAs("improvement.action-budgeted")
    record ActionBudgeted(Budget budget, @Nullable String reason) implements ActionEvent {}

    /** What else it needs. */
    @StoredAs("improvement.action-conditions-set")
    record ActionConditionsSet(String conditions, @Nullable String reason) implements ActionEvent {}

    /** Work has begun, in a month. */
    @StoredAs("improvement.action-started")
    record ActionStarted(YearMonth month) implements ActionEvent {}

    /** What was done in a month; a later report for the same month replaces it. */
    @StoredAs("improvement.progress-reported")
    record ProgressReported(
            YearMonth month, ProgressState state, @Nullable Integer percent, String note)
            implements ActionEvent {}

    /** The end moves to a later month. */
    @StoredAs("improvement.action-delayed")
    record ActionDelayed(YearMonth newEnd, String reason) implements ActionEvent {}

    /** Whoever does the work says it is done. */
    @StoredAs("improvement.action-completed")
    record ActionCompleted(YearMonth month, String result) implements ActionEvent {}

    /** The monitoring team has seen that it is done. */
    @StoredAs("improvement.completion-verified")
    record CompletionVerified(@Nullable String note) implements ActionEvent {}

    /** The monitoring team does not see it as done. */
    @StoredAs("improvement.completion-returned")
    record CompletionReturned(String reason) implements ActionEvent {}

    /** It will not be done. */
    @StoredAs("improvement.action-cancelled")
    record ActionCancelled(String reason) implements ActionEvent {}

    /** It goes on in another year's plan. */
    @StoredAs("improvement.action-carried-over")
    record ActionCarriedOver(String toSchoolYear, String toAction, String reason)
            implements ActionEvent {}
}
