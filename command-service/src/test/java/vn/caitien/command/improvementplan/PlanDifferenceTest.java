package vn.caitien.command.improvementplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caitien.command.improvementplan.ActionCommand.AssignAction;
import vn.caitien.command.improvementplan.ActionCommand.BudgetAction;
import vn.caitien.command.improvementplan.ActionCommand.RewordAction;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.ActionCommand.ScheduleAction;
import vn.caitien.command.improvementplan.ActionCommand.SetActionConditions;
import vn.caitien.command.improvementplan.PlanCommand.RecordUpkeep;
import vn.caitien.command.improvementplan.PlanCommand.SetPlanFrame;
import vn.caitien.command.improvementplan.PlanCommand.SetQualityTarget;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;

class PlanDifferenceTest {

    private static final Schedule AUTUMN =
            new Schedule(
                    YearMonth.parse("2023-10"),
                    YearMonth.parse("2023-12"),
                    Schedule.Precision.MONTH,
                    null);
    private static final Row REVIEW = row("Rà soát.", "1.1");
    private static final Row PAINT = row("Sơn lại.", "1.2");
    private static final Row BUY = row("Mua sách.", "1.2");

    private static Row row(String measures, String... criteria) {
        return new Row(
                new Wording(
                        List.of(criteria),
                        null,
                        "Còn yếu.",
                        null,
                        null,
                        2,
                        measures,
                        null,
                        null,
                        null),
                null,
                AUTUMN,
                new Budget(1_000_000L, null),
                "Phòng họp.");
    }

    private static Row with(Row row, Actor... leads) {
        return row.with(new Assignment(List.of(leads), List.of()));
    }

    private static Actor person(String name, String subject) {
        return new Actor(Actor.Kind.PERSON, name, subject);
    }

    private static Actor role(String name, String subject) {
        return new Actor(Actor.Kind.ROLE, name, subject);
    }

    private static NewAction said(Row row) {
        return new NewAction(
                row.wording(), row.assignment(), row.schedule(), row.budget(), row.conditions());
    }

    private static PlanDraft draft(Row... rows) {
        return draft(PlanFrame.blank(), List.of(), List.of(), rows);
    }

    private static PlanDraft draft(
            PlanFrame frame,
            List<PlanDraft.Upkeep> upkeep,
            List<PlanDraft.Target> targets,
            Row... rows) {
        return new PlanDraft(
                "2023-2024",
                "small",
                frame,
                Arrays.stream(rows).map(PlanDifferenceTest::said).toList(),
                upkeep,
                targets);
    }

    private static List<StandingRow> plan(Row... rows) {
        List<StandingRow> plan = new ArrayList<>();
        for (Row row : rows) {
            plan.add(new StandingRow("a" + (plan.size() + 1), plan.size(), row, false));
        }
        return plan;
    }

    /** Three people have accounts; nobody knows any more what the third was called. */
    private static PlanDifference between(
            PlanPaper paper, List<StandingRow> plan, PlanDraft draft) {
        return PlanDifference.between(
                Rows.DRAFT,
                paper,
                plan,
                draft,
                new TakingIn(Map.of("lan", "Lò Thị Lan", "minh", "Lù Văn Minh")::get),
                "Theo tệp");
    }

    private static PlanDifference between(List<StandingRow> plan, PlanDraft draft) {
        return between(PlanPaper.blank(), plan, draft);
    }

    private static List<String> changed(PlanDifference difference) {
        return difference.changed().stream()
                .map(change -> change.action() + " " + change.getClass().getSimpleName())
                .toList();
    }

    @Test
    void isNothingWhereTheDraftSaysTheSame() {
        assertThat(between(plan(REVIEW, PAINT), draft(REVIEW, PAINT)).nothing()).isTrue();
        assertThat(between(plan(REVIEW, PAINT), draft(PAINT, REVIEW)).nothing()).isTrue();
    }

    @Test
    void isNothingForRowsThatTheDraftDoesNotName() {
        assertThat(between(plan(REVIEW, PAINT), draft(PAINT)).nothing()).isTrue();
        assertThat(between(plan(REVIEW, PAINT), draft()).nothing()).isTrue();
    }

    @Test
    void addsARowThatIsNew() {
        PlanDifference difference = between(plan(REVIEW), draft(PAINT, REVIEW));
        assertThat(difference.added()).containsExactly(PAINT);
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void asksForEachThingThatIsOtherwise() {
        Row later =
                new Row(
                        PAINT.wording(),
                        new Assignment(List.of(person("Lò Văn An", null)), List.of()),
                        new Schedule(
                                AUTUMN.start(),
                                YearMonth.parse("2024-01"),
                                Schedule.Precision.MONTH,
                                null),
                        new Budget(2_000_000L, null),
                        "Sân trường.");
        PlanDifference difference = between(plan(REVIEW, PAINT), draft(REVIEW, later));
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed())
                .containsExactly(
                        new AssignAction("a2", Rows.DRAFT, later.assignment(), "Theo tệp"),
                        new ScheduleAction("a2", Rows.DRAFT, later.schedule(), "Theo tệp"),
                        new BudgetAction("a2", Rows.DRAFT, later.budget(), "Theo tệp"),
                        new SetActionConditions("a2", Rows.DRAFT, "Sân trường.", "Theo tệp"));
    }

    @Test
    void findsARowByItsPlaceAndCriteria() {
        Row reworded = row("Sơn lại và lát nền.", "1.2");
        assertThat(changed(between(plan(REVIEW, PAINT), draft(REVIEW, reworded))))
                .containsExactly("a2 RewordAction");
        assertThat(between(plan(REVIEW, PAINT), draft(reworded)).added())
                .as("at another place it is another row")
                .containsExactly(reworded);
    }

    @Test
    void findsARowByItsWorkWhereverItStands() {
        Row dearer = PAINT.with(new Budget(9L, null));
        assertThat(changed(between(plan(REVIEW, PAINT), draft(dearer, REVIEW))))
                .containsExactly("a2 BudgetAction");
    }

    @Test
    void findsARowUnderOtherCriteriaByPlaceAndWork() {
        Row moved = row("Sơn lại.", "1.1", "1.2");
        PlanDifference difference = between(plan(REVIEW, PAINT), draft(REVIEW, moved));
        assertThat(difference.changed())
                .containsExactly(new RewordAction("a2", Rows.DRAFT, moved.wording(), "Theo tệp"));
    }

    @Test
    void givesOneRowOfThePlanToOneOfTheDraft() {
        PlanDifference difference = between(plan(PAINT), draft(PAINT, PAINT));
        assertThat(difference.added()).containsExactly(PAINT);
        assertThat(changed(between(plan(PAINT, BUY), draft(BUY, PAINT.with("Khác.")))))
                .containsExactly("a1 SetActionConditions");
    }

    @Test
    void keepsWhatTheDraftLeavesEmpty() {
        Row bare =
                new Row(
                        new Wording(
                                List.of("1.1"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                "Rà soát.",
                                null,
                                null,
                                null),
                        null,
                        null,
                        null,
                        null);
        assertThat(between(plan(REVIEW), draft(bare)).nothing()).isTrue();
    }

    @Test
    void knowsPeopleWithAnAccountByTheirNameOfToday() {
        List<StandingRow> plan = plan(with(REVIEW, person(null, "lan"), person(null, "minh")));
        assertThat(
                        between(
                                        plan,
                                        draft(
                                                with(
                                                        REVIEW,
                                                        person("Lò Thị Lan", null),
                                                        person("Lù Văn Minh", null))))
                                .nothing())
                .isTrue();
        PlanDifference turned =
                between(
                        plan,
                        draft(with(REVIEW, person("Lù Văn Minh", null), person("Ai khác", null))));
        assertThat(turned.changed())
                .containsExactly(
                        new AssignAction(
                                "a1",
                                Rows.DRAFT,
                                new Assignment(
                                        List.of(person(null, "minh"), person("Ai khác", null)),
                                        List.of()),
                                "Theo tệp"));
    }

    @Test
    void takesSomebodyWhomNobodyCanNameForWhoeverStandsInTheirPlace() {
        List<StandingRow> plan = plan(with(REVIEW, person(null, "erased"), person(null, "lan")));
        Row file = with(REVIEW, person("nhân viên đã xoá", null), person("Lò Thị Lan", null));
        assertThat(between(plan, draft(file)).nothing()).isTrue();
    }

    @Test
    void leavesARoleToWhoeverHoldsIt() {
        List<StandingRow> plan = plan(with(REVIEW, role("Tổ trưởng Tin", "lan")));
        Row file = with(REVIEW, role("Tổ trưởng Tin", null));
        assertThat(between(plan, draft(file)).nothing()).isTrue();
        Row other = with(REVIEW, role("Tổ trưởng Toán", null));
        assertThat(changed(between(plan, draft(other)))).containsExactly("a1 AssignAction");
    }

    @Test
    void doesNotTakeAGroupForAPersonOfTheSameName() {
        List<StandingRow> plan = plan(with(REVIEW, person(null, "lan")));
        Row file = with(REVIEW, new Actor(Actor.Kind.GROUP, "Lò Thị Lan", null));
        assertThat(changed(between(plan, draft(file)))).containsExactly("a1 AssignAction");
    }

    @Test
    void saysWhichRowsAreOver() {
        List<StandingRow> plan = List.of(new StandingRow("a1", 0, PAINT, true));
        assertThat(between(plan, draft(PAINT)).nothing()).isTrue();
        PlanDifference dearer = between(plan, draft(PAINT.with(new Budget(9L, null))));
        assertThat(dearer.changed()).isEmpty();
        assertThat(dearer.ended())
                .extracting("field", "code")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "actions[0].wording.measures", "action-ended"));
        assertThat(between(plan, draft(BUY)).added())
                .as("other work in the place of what is over")
                .containsExactly(BUY);
    }

    @Test
    void asksForThePartsOfThePaperThatAreOtherwise() {
        PlanFrame frame = titled("Kế hoạch");
        PlanPaper paper =
                new PlanPaper(
                        frame,
                        Map.of("1.1", "Giữ.", "1.2", "Phát huy."),
                        Map.of("a", target("95"), "b", target("10")));
        PlanDraft same =
                draft(
                        PlanFrame.blank(),
                        List.of(new PlanDraft.Upkeep("1.1", "Giữ.")),
                        List.of(new PlanDraft.Target("a", target("95.0"))));
        assertThat(between(paper, List.of(), same).nothing()).isTrue();
        PlanDraft other =
                draft(
                        titled("Kế hoạch mới"),
                        List.of(
                                new PlanDraft.Upkeep("1.2", "Phát huy hơn."),
                                new PlanDraft.Upkeep("1.3", "Giữ.")),
                        List.of(
                                new PlanDraft.Target("b", target("11")),
                                new PlanDraft.Target("c", target("1"))));
        assertThat(between(paper, List.of(), other).paper())
                .containsExactly(
                        new SetPlanFrame(Rows.DRAFT.id(), titled("Kế hoạch mới")),
                        new RecordUpkeep(Rows.DRAFT.id(), "1.2", "Phát huy hơn."),
                        new RecordUpkeep(Rows.DRAFT.id(), "1.3", "Giữ."),
                        new SetQualityTarget(Rows.DRAFT.id(), "b", target("11")),
                        new SetQualityTarget(Rows.DRAFT.id(), "c", target("1")));
    }

    private static PlanFrame titled(String title) {
        return new PlanFrame(
                null, null, null, title, List.of(), null, null, null, null, null, null, null,
                List.of(), null, List.of(), null);
    }

    private static QualityTarget target(String number) {
        return new QualityTarget(
                null, null, "Học tập", "Tốt", null, new BigDecimal(number), "%", null);
    }

    @Test
    void isFoundInALongPlanWithoutAskingForEver() {
        Row[] rows =
                Stream.iterate(0, i -> i + 1)
                        .limit(PlanDraft.ROWS)
                        .map(i -> row("Việc " + i, "1.1"))
                        .toArray(Row[]::new);
        assertThat(between(plan(rows), draft(rows)).nothing()).isTrue();
    }
}
