package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.caitien.command.improvementplan.ActionCommand.AssignAction;
import vn.caitien.command.improvementplan.ActionCommand.BudgetAction;
import vn.caitien.command.improvementplan.ActionCommand.RewordAction;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.ActionCommand.ScheduleAction;
import vn.caitien.command.improvementplan.ActionCommand.SetActionConditions;
import vn.caitien.command.improvementplan.PlanCommand.RecordUpkeep;
import vn.caitien.command.improvementplan.PlanCommand.SetPlanFrame;
import vn.caitien.command.improvementplan.PlanCommand.SetQualityTarget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;

/**
 * What has to be asked of a plan and its actions so that they say what a draft says.
 *
 * @param ended rows of the draft that differ from something that is over
 */
record PlanDifference(
        List<Row> added,
        List<ActionCommand> changed,
        List<PlanCommand> paper,
        List<FieldProblem> ended) {

    static PlanDifference between(
            PlanAtHand plan,
            PlanPaper paper,
            List<StandingRow> rows,
            PlanDraft draft,
            TakingIn taking,
            String reason) {
        List<Row> said = draft.actions().stream().map(Row::of).toList();
        Map<Integer, StandingRow> meant = RowsOfDraft.meant(rows, said, taking);
        PlanDifference difference =
                new PlanDifference(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        paper(plan.id(), paper, draft),
                        new ArrayList<>());
        for (int place = 0; place < said.size(); place++) {
            StandingRow now = meant.get(place);
            if (now == null) {
                difference.added.add(said.get(place));
                continue;
            }
            Row next = taking.row(now.row(), said.get(place));
            if (now.over() && !next.equals(now.row())) {
                difference.ended.add(
                        new FieldProblem(
                                "actions[" + place + "].wording.measures",
                                ProblemCode.ACTION_ENDED.code(),
                                null));
            } else {
                difference.changed.addAll(changes(now, next, plan, reason));
            }
        }
        return difference;
    }

    boolean nothing() {
        return added.isEmpty() && changed.isEmpty() && paper.isEmpty() && ended.isEmpty();
    }

    private static List<ActionCommand> changes(
            StandingRow now, Row next, PlanAtHand plan, String reason) {
        List<ActionCommand> changes = new ArrayList<>();
        Row row = now.row();
        String id = now.action();
        if (!next.wording().equals(row.wording())) {
            changes.add(new RewordAction(id, plan, next.wording(), reason));
        }
        if (next.assignment() != null && !next.assignment().equals(row.assignment())) {
            changes.add(new AssignAction(id, plan, next.assignment(), reason));
        }
        if (next.schedule() != null && !next.schedule().equals(row.schedule())) {
            changes.add(new ScheduleAction(id, plan, next.schedule(), reason));
        }
        if (next.budget() != null && !next.budget().equals(row.budget())) {
            changes.add(new BudgetAction(id, plan, next.budget(), reason));
        }
        if (next.conditions() != null && !next.conditions().equals(row.conditions())) {
            changes.add(new SetActionConditions(id, plan, next.conditions(), reason));
        }
        return changes;
    }

    private static List<PlanCommand> paper(PlanId plan, PlanPaper paper, PlanDraft draft) {
        List<PlanCommand> changes = new ArrayList<>();
        PlanFrame frame = TakingIn.frame(paper.frame(), draft.frame());
        if (!frame.equals(paper.frame())) {
            changes.add(new SetPlanFrame(plan, frame));
        }
        for (PlanDraft.Upkeep upkeep : draft.upkeep()) {
            if (!upkeep.text().equals(paper.upkeep().get(upkeep.criterion()))) {
                changes.add(new RecordUpkeep(plan, upkeep.criterion(), upkeep.text()));
            }
        }
        for (PlanDraft.Target said : draft.targets()) {
            QualityTarget now = paper.targets().get(said.key());
            QualityTarget next = TakingIn.target(now, said.target());
            if (!next.equals(now)) {
                changes.add(new SetQualityTarget(plan, said.key(), next));
            }
        }
        return changes;
    }
}
