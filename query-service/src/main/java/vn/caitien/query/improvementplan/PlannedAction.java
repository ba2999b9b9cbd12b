package vn.caitien.query.improvementplan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;

/**
 * One row of a plan with everything that has happened to it; the stored document behind {@link
 * ActionView}.
 */
record PlannedAction(
        String id,
        String schoolYear,
        int position,
        ActionStatus status,
        Wording wording,
        @Nullable Assignment assignment,
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

    /** Collects the changes that one fact makes. */
    static final class Change {
        private final PlannedAction was;
        ActionStatus status;
        Wording wording;
        @Nullable Assignment assignment;
        @Nullable Schedule schedule;
        @Nullable Budget budget;
        @Nullable String conditions;
        List<ProgressEntry> progress;
        List<DueDate> dueDates;
        @Nullable Completion completion;
        @Nullable String endReason;
        @Nullable Instant endedAt;
        @Nullable String carriedOverTo;

        Change(PlannedAction was) {
            this.was = was;
            this.status = was.status;
            this.wording = was.wording;
            this.assignment = was.assignment;
            this.schedule = was.schedule;
            this.budget = was.budget;
            this.conditions = was.conditions;
            this.progress = was.progress;
            this.dueDates = was.dueDates;
            this.completion = was.completion;
            this.endReason = was.endReason;
            this.endedAt = was.endedAt;
            this.carriedOverTo = was.carriedOverTo;
        }

        PlannedAction done() {
            return new PlannedAction(
                    was.id,
                    was.schoolYear,
                    was.position,
                    status,
                    wording,
                    assignment,
                    schedule,
                    budget,
                    conditions,
                    progress,
                    dueDates,
                    completion,
                    endReason,
                    endedAt,
                    was.carriedOverFrom,
                    carriedOverTo);
        }
    }
}
