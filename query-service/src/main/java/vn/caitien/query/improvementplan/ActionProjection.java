package vn.caitien.query.improvementplan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.ActionEvent;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionAssigned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionBudgeted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCancelled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCarriedOver;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCompleted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionConditionsSet;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionDelayed;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionReworded;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionStarted;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionReturned;
import vn.caitien.kernel.improvementplan.ActionEvent.CompletionVerified;
import vn.caitien.kernel.improvementplan.ActionEvent.ProgressReported;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.query.improvementplan.PlannedAction.Change;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The rows of all plans, listed under their school year. */
@Component
class ActionProjection implements Projection<PlannedAction> {

    @Override
    public String table() {
        return "action";
    }

    @Override
    public Class<PlannedAction> document() {
        return PlannedAction.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(ActionEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(1);
    }

    @Override
    public String part(PlannedAction document) {
        return document.schoolYear();
    }

    @Override
    public PlannedAction evolve(@Nullable PlannedAction before, Recorded recorded) {
        ActionEvent event = (ActionEvent) recorded.fact();
        return event instanceof ActionPlanned planned
                ? first(planned)
                : changed(new Change(Recorded.existing(before)), event, recorded);
    }

    private static PlannedAction first(ActionPlanned planned) {
        return new PlannedAction(
                planned.action(),
                planned.schoolYear(),
                planned.position(),
                ActionStatus.PLANNED,
                planned.wording(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                planned.carriedOverFrom(),
                null);
    }

    private static PlannedAction changed(Change change, ActionEvent event, Recorded recorded) {
        switch (event) {
            case ActionPlanned again ->
                    throw new IllegalStateException("planned twice: " + again.action());
            case ActionReworded fact -> change.wording = fact.wording();
            case ActionAssigned fact -> change.assignment = fact.assignment();
            case ActionScheduled fact -> {
                change.schedule = fact.schedule();
                change.dueDates = due(change, fact.schedule().end(), fact.reason(), recorded);
            }
            case ActionBudgeted fact -> change.budget = fact.budget();
            case ActionConditionsSet fact -> change.conditions = fact.conditions();
            case ActionStarted fact -> change.status = ActionStatus.IN_PROGRESS;
            case ProgressReported fact ->
                    change.progress = reported(change.progress, fact, recorded);
            case ActionDelayed fact -> {
                change.schedule = until(change.schedule, fact.newEnd());
                change.dueDates = due(change, fact.newEnd(), fact.reason(), recorded);
            }
            case ActionCompleted fact -> {
                change.status = ActionStatus.COMPLETED;
                change.completion =
                        new Completion(
                                fact.month(),
                                fact.result(),
                                recorded.actor(),
                                recorded.recordedAt(),
                                null,
                                null,
                                null);
            }
            case CompletionVerified fact -> {
                change.status = ActionStatus.VERIFIED;
                change.completion =
                        reportedDone(change).verified(recorded.recordedAt(), fact.note());
            }
            case CompletionReturned fact -> {
                change.status = ActionStatus.IN_PROGRESS;
                change.completion = reportedDone(change).returned(fact.reason());
            }
            case ActionCancelled fact -> {
                change.status = ActionStatus.CANCELLED;
                change.endReason = fact.reason();
                change.endedAt = recorded.recordedAt();
            }
            case ActionCarriedOver fact -> {
                change.status = ActionStatus.CARRIED_OVER;
                change.endReason = fact.reason();
                change.endedAt = recorded.recordedAt();
                change.carriedOverTo = fact.toSchoolYear();
            }
        }
        return change.done();
    }

    private static Completion reportedDone(Change change) {
        if (change.completion == null) {
            throw new IllegalStateException("a completion judged before it was reported");
        }
        return change.completion;
    }

    private static @Nullable Schedule until(@Nullable Schedule schedule, YearMonth end) {
        return schedule == null
                ? null
                : new Schedule(schedule.start(), end, schedule.precision(), schedule.note());
    }

    private static List<DueDate> due(
            Change change, YearMonth end, @Nullable String reason, Recorded recorded) {
        List<DueDate> all = new ArrayList<>(change.dueDates);
        all.add(new DueDate(end, reason, recorded.recordedAt()));
        return all;
    }

    /** The latest report for a month stands; earlier ones stay in the trail. */
    private static List<ProgressEntry> reported(
            List<ProgressEntry> before, ProgressReported fact, Recorded recorded) {
        List<ProgressEntry> all = new ArrayList<>(before);
        all.removeIf(entry -> entry.month().equals(fact.month()));
        all.add(
                new ProgressEntry(
                        fact.month(),
                        fact.state(),
                        fact.percent(),
                        fact.note(),
                        recorded.actor(),
                        recorded.recordedAt()));
        all.sort(Comparator.comparing(ProgressEntry::month));
        return all;
    }
}
