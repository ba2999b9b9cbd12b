package vn.caitien.query.improvementplan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.query.permission.People;

/**
 * One row of a plan as a reader sees it on a day: what it says, where it stands, whether it is
 * late.
 */
public record ActionView(
        String id,
        long version,
        String schoolYear,
        int position,
        ActionStatus status,
        boolean late,
        Wording wording,
        List<NamedActor> leads,
        List<NamedActor> collaborators,
        @Nullable Schedule schedule,
        @Nullable Budget budget,
        @Nullable String conditions,
        List<ProgressEntry> progress,
        List<DueDate> dueDates,
        @Nullable Completion completion,
        @Nullable String endReason,
        @Nullable Instant endedAt,
        @Nullable String carriedOverFrom,
        @Nullable String carriedOverTo) {

    static ActionView of(PlannedAction action, long version, YearMonth now, People.Names names) {
        Assignment assignment =
                action.assignment() == null
                        ? new Assignment(List.of(), List.of())
                        : action.assignment();
        return new ActionView(
                action.id(),
                version,
                action.schoolYear(),
                action.position(),
                action.status(),
                late(action, now),
                action.wording(),
                NamedActor.of(assignment.leads(), names),
                NamedActor.of(assignment.collaborators(), names),
                action.schedule(),
                action.budget(),
                action.conditions(),
                action.progress(),
                action.dueDates(),
                action.completion(),
                action.endReason(),
                action.endedAt(),
                action.carriedOverFrom(),
                action.carriedOverTo());
    }

    /**
     * Late: its last month is over and the work is not done; an end left open in words is never
     * late.
     */
    private static boolean late(PlannedAction action, YearMonth now) {
        Schedule schedule = action.schedule();
        return schedule != null
                && schedule.note() == null
                && action.status().running()
                && schedule.end().isBefore(now);
    }

    /** The latest report, if there is one. */
    public @Nullable ProgressEntry latestProgress() {
        return progress.isEmpty() ? null : progress.getLast();
    }

    /**
     * What it lacks for a form that a circular prescribes.
     *
     * @param told the criteria of which the self-assessment behind the plan says how they stand
     */
    public Set<RequiredCell> missing(Set<String> told) {
        return RequiredCell.missing(
                wording, told, !leads.isEmpty(), budget != null || conditions != null);
    }
}
