package vn.caitien.query.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
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
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.school.SchoolYear;

/**
 * What the trail keeps of the facts of an action; its number and criteria come from the entries on
 * its wording.
 */
final class ActionTelling {
    private static final String WORDING = "wording";

    /** Characters by which a row is called. */
    private static final int NAME = 60;

    private ActionTelling() {}

    static Telling of(ActionEvent event) {
        return told(event).namedBy(WORDING);
    }

    /**
     * Enough of the work to know the row by; its number is another one whenever rows come or go.
     */
    private static String beginning(String measures) {
        String line =
                measures.lines()
                        .map(it -> it.replaceFirst("^[-–•+*\\s]+", "").strip())
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse("");
        int end = line.length() <= NAME ? line.length() : line.lastIndexOf(' ', NAME);
        return end == line.length() ? line : line.substring(0, end < 0 ? NAME : end) + "…";
    }

    private static Telling told(ActionEvent event) {
        return switch (event) {
            case ActionPlanned fact ->
                    wording(fact.wording())
                            .schoolYear(fact.schoolYear())
                            .named("work", Kind.PLAIN, beginning(fact.wording().measures()))
                            .named("measures", Kind.TEXT, fact.wording().measures())
                            .named(
                                    "carried",
                                    Kind.WORDS,
                                    fact.carriedOverFrom() == null ? null : "carried");
            case ActionReworded fact -> wording(fact.wording()).reason(fact.reason());
            case ActionAssigned fact ->
                    Telling.of("assignment")
                            .state("lead-people", Kind.PEOPLE, people(fact.assignment().leads()))
                            .state("leads", Kind.PLAIN, names(fact.assignment().leads()))
                            .state(
                                    "collaborating-people",
                                    Kind.PEOPLE,
                                    people(fact.assignment().collaborators()))
                            .state(
                                    "collaborators",
                                    Kind.PLAIN,
                                    names(fact.assignment().collaborators()))
                            .reason(fact.reason());
            case ActionScheduled fact -> schedule(fact.schedule()).reason(fact.reason());
            case ActionBudgeted fact ->
                    Telling.of("budget")
                            .state("amount", Kind.MONEY, fact.budget().amount())
                            .state("source", Kind.TEXT, fact.budget().source())
                            .reason(fact.reason());
            case ActionConditionsSet fact ->
                    Telling.of("conditions")
                            .state("conditions", Kind.TEXT, fact.conditions())
                            .reason(fact.reason());
            case ActionStarted fact ->
                    status("in-progress").named("month", Kind.MONTH, fact.month());
            case ProgressReported fact ->
                    Telling.of("progress/" + fact.month())
                            .named("month", Kind.MONTH, fact.month())
                            .state("progress", Kind.WORDS, "progress." + code(fact.state()))
                            .state("percent", Kind.PERCENT, fact.percent())
                            .state("note", Kind.TEXT, fact.note());
            case ActionDelayed fact ->
                    Telling.of("schedule")
                            .partial()
                            .state("end", Kind.MONTH, fact.newEnd())
                            .reason(fact.reason());
            case ActionCompleted fact ->
                    status("completed")
                            .named("month", Kind.MONTH, fact.month())
                            .named("result", Kind.TEXT, fact.result());
            case CompletionVerified fact ->
                    status("verified").named("note", Kind.TEXT, fact.note());
            case CompletionReturned fact -> status("in-progress").reason(fact.reason());
            case ActionCancelled fact -> status("cancelled").reason(fact.reason());
            case ActionCarriedOver fact ->
                    status("carried-over")
                            .named("to-year", Kind.SCHOOL_YEAR, fact.toSchoolYear())
                            .reason(fact.reason());
        };
    }

    private static Telling status(String status) {
        return Telling.of("status")
                .state("status", Kind.WORDS, "action." + status)
                .initially("status", Kind.WORDS, "action.planned");
    }

    private static Telling wording(Wording wording) {
        return Telling.of(WORDING)
                .criteria(wording.criteria())
                .state("criteria", Kind.PLAIN, wording.criteria())
                .state("present-state", Kind.TEXT, wording.presentState())
                .state("limitation", Kind.TEXT, wording.limitation())
                .state("cause", Kind.TEXT, wording.cause())
                .state("goal", Kind.TEXT, wording.goal())
                .state("target-level", Kind.LEVEL, wording.targetLevel())
                .state("measures", Kind.TEXT, wording.measures())
                .state("indicator", Kind.TEXT, wording.indicator())
                .state("expected-evidence", Kind.TEXT, wording.expectedEvidence())
                .state("remark", Kind.TEXT, wording.remark());
    }

    private static Telling schedule(Schedule schedule) {
        boolean years = schedule.precision() == Precision.SCHOOL_YEAR;
        Kind kind = years ? Kind.SCHOOL_YEAR : Kind.MONTH;
        return Telling.of("schedule")
                .state("start", kind, years ? year(schedule.start()) : schedule.start())
                .state("end", kind, years ? year(schedule.end()) : schedule.end())
                .state("time-note", Kind.TEXT, schedule.note());
    }

    private static SchoolYear year(YearMonth month) {
        return SchoolYear.of(month.atDay(1));
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).filter(Objects::nonNull).toList();
    }

    /** Those of whom the fact knows nothing but the account. */
    private static List<String> people(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> actor.name() == null)
                .map(Actor::subject)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String code(ProgressState state) {
        return switch (state) {
            case NOT_STARTED -> "not-started";
            case ON_TRACK -> "on-track";
            case AT_RISK -> "at-risk";
        };
    }
}
