package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.improvementplan.ActionCommand.AssignAction;
import vn.caitien.command.improvementplan.ActionCommand.BudgetAction;
import vn.caitien.command.improvementplan.ActionCommand.CancelAction;
import vn.caitien.command.improvementplan.ActionCommand.CarryOverAction;
import vn.caitien.command.improvementplan.ActionCommand.CompleteAction;
import vn.caitien.command.improvementplan.ActionCommand.DelayAction;
import vn.caitien.command.improvementplan.ActionCommand.PlanAction;
import vn.caitien.command.improvementplan.ActionCommand.ReportProgress;
import vn.caitien.command.improvementplan.ActionCommand.ReturnCompletion;
import vn.caitien.command.improvementplan.ActionCommand.RewordAction;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.ActionCommand.ScheduleAction;
import vn.caitien.command.improvementplan.ActionCommand.SetActionConditions;
import vn.caitien.command.improvementplan.ActionCommand.VerifyCompletion;
import vn.caitien.command.platform.EventSourced;
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
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;

/** One row of a plan that improves something, from its first wording to its end. */
@Aggregate(type = "Action", cache = "aggregateCache")
class Action extends EventSourced {

    private enum Stage {
        RUNNING,
        REPORTED_DONE,
        ENDED
    }

    private Stage stage = Stage.RUNNING;
    private boolean started;
    private @Nullable Row row;
    private @Nullable String completedBy;

    Action() {}

    /** A row that goes on from an earlier year. */
    private Action(CarryOverAction command, Row row) {
        command.into().requireOpen();
        Row goesOn = row.goingOn(command.plan(), command.into());
        String from = command.action();
        planned(command.newAction(), command.into(), command.newPosition(), goesOn, from)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(PlanAction command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        command.plan().requireOpen();
        ActionRules.check(command.row(), command.plan().framework());
        return record(
                planned(command.action(), command.plan(), command.position(), command.row(), null)
                        .toArray());
    }

    private static List<Object> planned(
            String action,
            PlanAtHand plan,
            int position,
            Row row,
            @Nullable String carriedOverFrom) {
        List<Object> facts = new ArrayList<>();
        facts.add(
                new ActionPlanned(
                        action,
                        plan.id().school(),
                        plan.id().schoolYear().toString(),
                        position,
                        row.wording(),
                        carriedOverFrom));
        if (row.assignment() != null) {
            facts.add(new ActionAssigned(row.assignment(), null));
        }
        if (row.schedule() != null) {
            facts.add(new ActionScheduled(row.schedule(), null));
        }
        if (row.budget() != null) {
            facts.add(new ActionBudgeted(row.budget(), null));
        }
        if (row.conditions() != null) {
            facts.add(new ActionConditionsSet(row.conditions(), null));
        }
        return facts;
    }

    @CommandHandler
    long decide(RewordAction command) {
        requireWritable(command);
        ActionRules.checkWording(command.wording(), command.plan().framework());
        refuseSame(row().wording(), command.wording());
        return record(new ActionReworded(command.wording(), command.reason()));
    }

    @CommandHandler
    long decide(AssignAction command) {
        requireWritable(command);
        refuseSame(row().assignment(), command.assignment());
        return record(new ActionAssigned(command.assignment(), command.reason()));
    }

    @CommandHandler
    long decide(ScheduleAction command) {
        requireWritable(command);
        ActionRules.checkSchedule(command.schedule());
        refuseSame(row().schedule(), command.schedule());
        return record(
                new ActionScheduled(
                        command.schedule(),
                        row().schedule() == null
                                ? command.reason()
                                : requireReason(command.reason())));
    }

    @CommandHandler
    long decide(BudgetAction command) {
        requireWritable(command);
        refuseSame(row().budget(), command.budget());
        return record(new ActionBudgeted(command.budget(), command.reason()));
    }

    @CommandHandler
    long decide(SetActionConditions command) {
        requireWritable(command);
        refuseSame(row().conditions(), command.conditions());
        return record(new ActionConditionsSet(command.conditions(), command.reason()));
    }

    @CommandHandler
    long decide(ReportProgress command) {
        requireWorkable(command);
        Schedule time = time(command);
        if (!time.covers(command.month())) {
            throw outside(time, command.month());
        }
        refuseFuture(command.month(), command.now());
        ProgressReported reported =
                new ProgressReported(
                        command.month(), command.state(), command.percent(), command.note());
        boolean begins = !started && command.state() != ProgressState.NOT_STARTED;
        return begins ? record(new ActionStarted(command.month()), reported) : record(reported);
    }

    @CommandHandler
    long decide(DelayAction command) {
        requireWorkable(command);
        Schedule schedule = row().schedule();
        if (schedule == null) {
            throw new Rejected(ProblemCode.ACTION_NOT_SCHEDULED);
        }
        if (!command.newEnd().isAfter(schedule.end())) {
            throw new Rejected(
                    ProblemCode.DELAY_NOT_LATER,
                    Map.of("end", schedule.end(), "newEnd", command.newEnd()));
        }
        ActionRules.checkYears("newEnd", command.newEnd());
        return record(new ActionDelayed(command.newEnd(), requireReason(command.reason())));
    }

    /** Work may be finished late: only a month before the start, or not yet come, is refused. */
    @CommandHandler
    long decide(CompleteAction command) {
        requireWorkable(command);
        Schedule time = time(command);
        if (command.month().isBefore(time.start())) {
            throw outside(time, command.month());
        }
        refuseFuture(command.month(), command.now());
        return record(new ActionCompleted(command.month(), requireReason(command.result())));
    }

    @CommandHandler
    long decide(VerifyCompletion command) {
        requireReportedDone(command);
        if (command.actor().equals(completedBy)) {
            throw new Rejected(ProblemCode.COMPLETION_BY_REPORTER);
        }
        return record(new CompletionVerified(command.note()));
    }

    @CommandHandler
    long decide(ReturnCompletion command) {
        requireReportedDone(command);
        return record(new CompletionReturned(requireReason(command.reason())));
    }

    @CommandHandler
    long decide(CancelAction command) {
        command.plan().refuseClosed();
        requireRunning();
        return record(new ActionCancelled(requireReason(command.reason())));
    }

    @CommandHandler
    long decide(CarryOverAction command) throws Exception {
        requireRunning();
        if (command.into().id().schoolYear().compareTo(command.plan().id().schoolYear()) <= 0) {
            throw new Rejected(
                    ProblemCode.CARRY_OVER_TO_PAST,
                    Map.of("schoolYear", command.plan().id().schoolYear()));
        }
        String reason = requireReason(command.reason());
        Row goesOn = row();
        AggregateLifecycle.createNew(Action.class, () -> new Action(command, goesOn));
        return record(
                new ActionCarriedOver(
                        command.into().id().schoolYear().toString(), command.newAction(), reason));
    }

    /** What the row says now. */
    Row row() {
        if (row == null) {
            throw new IllegalStateException("an action without its first fact");
        }
        return row;
    }

    /** A row without a time of its own has that of its plan: the school year. */
    private Schedule time(ActionCommand command) {
        Schedule own = row().schedule();
        if (own != null) {
            return own;
        }
        SchoolYear year = command.plan().id().schoolYear();
        return new Schedule(
                year.firstMonth(), year.lastMonth(), Schedule.Precision.SCHOOL_YEAR, null);
    }

    private static Rejected outside(Schedule time, YearMonth month) {
        return new Rejected(
                ProblemCode.MONTH_OUTSIDE_ACTION,
                Map.of("month", month, "start", time.start(), "end", time.end()));
    }

    /** Whether nothing can be written any more: reported as done, verified, given up or gone on. */
    boolean over() {
        return stage != Stage.RUNNING;
    }

    private void requireWritable(ActionCommand command) {
        command.plan().requireOpen();
        requireRunning();
    }

    private void requireWorkable(ActionCommand.Work command) {
        command.plan().requireInForce();
        requireRunning();
        ActionRules.checkWorker(command.by(), row().assignment());
    }

    private void requireRunning() {
        if (over()) {
            throw new Rejected(ProblemCode.ACTION_ENDED);
        }
    }

    private void requireReportedDone(ActionCommand command) {
        command.plan().refuseClosed();
        if (stage != Stage.REPORTED_DONE) {
            throw new Rejected(ProblemCode.COMPLETION_NOT_REPORTED);
        }
    }

    private static void refuseFuture(YearMonth month, YearMonth now) {
        if (month.isAfter(now)) {
            throw new Rejected(ProblemCode.MONTH_IN_FUTURE, Map.of("month", month));
        }
    }

    private static void refuseSame(@Nullable Object before, Object after) {
        if (after.equals(before)) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
    }

    @EventSourcingHandler
    void evolve(ActionPlanned fact) {
        begin(ActionCommand.streamOf(fact.action()), fact.school());
        row = new Row(fact.wording(), null, null, null, null);
    }

    @EventSourcingHandler
    void evolve(ActionReworded fact) {
        row = row().with(fact.wording());
    }

    @EventSourcingHandler
    void evolve(ActionAssigned fact) {
        row = row().with(fact.assignment());
    }

    @EventSourcingHandler
    void evolve(ActionScheduled fact) {
        row = row().with(fact.schedule());
    }

    @EventSourcingHandler
    void evolve(ActionBudgeted fact) {
        row = row().with(fact.budget());
    }

    @EventSourcingHandler
    void evolve(ActionConditionsSet fact) {
        row = row().with(fact.conditions());
    }

    @EventSourcingHandler
    void evolve(ActionStarted fact) {
        started = true;
    }

    @EventSourcingHandler
    void evolve(ActionDelayed fact) {
        Schedule was = row().schedule();
        if (was != null) {
            row = row().with(new Schedule(was.start(), fact.newEnd(), was.precision(), was.note()));
        }
    }

    @EventSourcingHandler
    void evolve(ActionCompleted fact, @MetaDataValue(FactMetadata.ACTOR) @Nullable String actor) {
        stage = Stage.REPORTED_DONE;
        completedBy = actor;
    }

    @EventSourcingHandler
    void evolve(CompletionVerified fact) {
        stage = Stage.ENDED;
    }

    @EventSourcingHandler
    void evolve(CompletionReturned fact) {
        stage = Stage.RUNNING;
    }

    @EventSourcingHandler
    void evolve(ActionCancelled fact) {
        stage = Stage.ENDED;
    }

    @EventSourcingHandler
    void evolve(ActionCarriedOver fact) {
        stage = Stage.ENDED;
    }
}
