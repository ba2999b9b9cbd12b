package vn.caitien.command.improvementplan;

import static vn.caitien.command.improvementplan.Rows.DRAFT;
import static vn.caitien.command.improvementplan.Rows.ID;
import static vn.caitien.command.improvementplan.Rows.SCHEDULE;
import static vn.caitien.command.improvementplan.Rows.WORDING;
import static vn.caitien.command.improvementplan.Rows.row;
import static vn.caitien.command.improvementplan.Rows.wording;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.command.improvementplan.ActionCommand.AssignAction;
import vn.caitien.command.improvementplan.ActionCommand.BudgetAction;
import vn.caitien.command.improvementplan.ActionCommand.PlanAction;
import vn.caitien.command.improvementplan.ActionCommand.RewordAction;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.ActionCommand.ScheduleAction;
import vn.caitien.command.improvementplan.ActionCommand.SetActionConditions;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionAssigned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionBudgeted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCancelled;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionConditionsSet;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionReworded;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.platform.ProblemCode;

class WritingARowTest {

    private static final String CONDITIONS = "Có phòng máy.";

    @Test
    void recordsAFactForEachThingARowSays() {
        Row full = new Row(WORDING, Rows.ASSIGNMENT, SCHEDULE, Rows.BUDGET, CONDITIONS);
        Scene.of(Action.class)
                .when(new PlanAction(ID, DRAFT, 3, full))
                .records(
                        new ActionPlanned(ID, Scene.SCHOOL, "2023-2024", 3, WORDING, null),
                        new ActionAssigned(Rows.ASSIGNMENT, null),
                        new ActionScheduled(SCHEDULE, null),
                        new ActionBudgeted(Rows.BUDGET, null),
                        new ActionConditionsSet(CONDITIONS, null));
    }

    @Test
    void recordsOnlyThePlaceAndWordsOfABareRow() {
        Scene.of(Action.class)
                .when(new PlanAction(ID, DRAFT, 1, row(WORDING, null)))
                .records(new ActionPlanned(ID, Scene.SCHOOL, "2023-2024", 1, WORDING, null));
    }

    @Test
    void servesClausesAndSeveralCriteriaAlike() {
        var wording = wording(4, "22.1", "1.1");
        Scene.of(Action.class)
                .when(new PlanAction(ID, DRAFT, 1, row(wording, null)))
                .records(new ActionPlanned(ID, Scene.SCHOOL, "2023-2024", 1, wording, null));
    }

    @Test
    void refusesARowThatIsThereAlready() {
        Rows.planned()
                .when(new PlanAction(ID, DRAFT, 1, row(WORDING, null)))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void refusesACriterionOutsideTheFramework() {
        Scene.of(Action.class)
                .when(new PlanAction(ID, DRAFT, 1, row(wording(null, "1.1", "9.9"), null)))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @Test
    void refusesAGoalAboveTheTopLevel() {
        Scene.of(Action.class)
                .when(new PlanAction(ID, DRAFT, 1, row(wording(5, "1.1"), null)))
                .refuses(ProblemCode.LEVEL_OUTSIDE_CRITERION);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12, 2023-11, END_BEFORE_START",
        "0023-10, 0023-12, INVALID_FIELDS",
        "2023-10, 9999-12, INVALID_FIELDS"
    })
    void refusesATimeThatCannotBe(YearMonth start, YearMonth end, ProblemCode code) {
        Schedule schedule = new Schedule(start, end, Precision.MONTH, null);
        Scene.of(Action.class)
                .when(new PlanAction(ID, DRAFT, 1, row(WORDING, schedule)))
                .refuses(code);
        Rows.planned().when(new ScheduleAction(ID, DRAFT, schedule, null)).refuses(code);
    }

    @Test
    void runsPastThePlansYear() {
        Schedule years =
                new Schedule(
                        YearMonth.of(2021, 9), YearMonth.of(2026, 12), Precision.SCHOOL_YEAR, null);
        Rows.planned()
                .when(new ScheduleAction(ID, DRAFT, years, null))
                .records(new ActionScheduled(years, null));
    }

    @Test
    void changesEachThingARowSays() {
        var other = wording(null, "1.2");
        Rows.scheduled()
                .when(new RewordAction(ID, DRAFT, other, "gọn hơn"))
                .records(new ActionReworded(other, "gọn hơn"));
        Rows.scheduled()
                .when(new AssignAction(ID, DRAFT, Rows.ASSIGNMENT, null))
                .records(new ActionAssigned(Rows.ASSIGNMENT, null));
        Rows.scheduled()
                .when(new BudgetAction(ID, DRAFT, Rows.BUDGET, null))
                .records(new ActionBudgeted(Rows.BUDGET, null));
        Rows.scheduled()
                .when(new SetActionConditions(ID, DRAFT, CONDITIONS, null))
                .records(new ActionConditionsSet(CONDITIONS, null));
    }

    @Test
    void changesItsTimeOnlyWithAReason() {
        Schedule later = new Schedule(Rows.OCTOBER, Rows.MARCH, Precision.MONTH, null);
        Rows.scheduled()
                .when(new ScheduleAction(ID, DRAFT, later, null))
                .refuses(ProblemCode.REASON_REQUIRED);
        Rows.scheduled()
                .when(new ScheduleAction(ID, DRAFT, later, "trùng kỳ thi"))
                .records(new ActionScheduled(later, "trùng kỳ thi"));
    }

    @Test
    void refusesTheSameAgain() {
        var written =
                Rows.scheduled()
                        .then(
                                new ActionAssigned(Rows.ASSIGNMENT, null),
                                new ActionBudgeted(Rows.BUDGET, null),
                                new ActionConditionsSet(CONDITIONS, null));
        written.when(new RewordAction(ID, DRAFT, WORDING, "x"))
                .refuses(ProblemCode.NOTHING_CHANGES);
        written.when(new AssignAction(ID, DRAFT, Rows.ASSIGNMENT, "x"))
                .refuses(ProblemCode.NOTHING_CHANGES);
        written.when(new ScheduleAction(ID, DRAFT, SCHEDULE, "x"))
                .refuses(ProblemCode.NOTHING_CHANGES);
        written.when(new BudgetAction(ID, DRAFT, Rows.BUDGET, "x"))
                .refuses(ProblemCode.NOTHING_CHANGES);
        written.when(new SetActionConditions(ID, DRAFT, CONDITIONS, "x"))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void refusesANewWordingOutsideTheFramework() {
        Rows.planned()
                .when(new RewordAction(ID, DRAFT, wording(null, "9.9"), null))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isWrittenOnlyInAnOpenPlan(Change change) {
        Rows.planned().when(change.in(Rows.SUBMITTED)).refuses(ProblemCode.PLAN_NOT_OPEN);
        Rows.planned().when(change.in(Rows.SIGNED)).refuses(ProblemCode.PLAN_NOT_OPEN);
        Rows.planned().when(change.in(Rows.AMENDMENT_SUBMITTED)).refuses(ProblemCode.PLAN_NOT_OPEN);
        Rows.planned().when(change.in(Rows.CLOSED)).refuses(ProblemCode.PLAN_CLOSED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNotWrittenOnceItHasEnded(Change change) {
        Rows.planned()
                .then(new ActionCancelled("không cần nữa"))
                .when(change.in(DRAFT))
                .refuses(ProblemCode.ACTION_ENDED);
    }

    @Test
    void isNotPutIntoAPlanThatIsNotOpen() {
        var bare = row(WORDING, null);
        Scene.of(Action.class)
                .when(new PlanAction(ID, Rows.SIGNED, 1, bare))
                .refuses(ProblemCode.PLAN_NOT_OPEN);
        Scene.of(Action.class)
                .when(new PlanAction(ID, Rows.CLOSED, 1, bare))
                .refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void looksUnknownToAnotherTenant() {
        Rows.planned()
                .whenAskedFrom("pom-lot", new BudgetAction(ID, DRAFT, Rows.BUDGET, null))
                .refuses(ProblemCode.ACTION_UNKNOWN);
    }

    private interface Change {
        ActionCommand in(PlanAtHand plan);
    }

    private static Stream<Change> changes() {
        return Stream.of(
                plan -> new RewordAction(ID, plan, wording(null, "1.2"), "x"),
                plan -> new AssignAction(ID, plan, new Assignment(List.of(), List.of()), "x"),
                plan -> new ScheduleAction(ID, plan, SCHEDULE, "x"),
                plan -> new BudgetAction(ID, plan, new Budget(0L, null), "x"),
                plan -> new SetActionConditions(ID, plan, CONDITIONS, "x"));
    }
}
