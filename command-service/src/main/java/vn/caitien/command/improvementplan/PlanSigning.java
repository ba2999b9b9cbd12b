package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.PlanCommand.ApprovePlan;
import vn.caitien.command.improvementplan.PlanCommand.SignPlan;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.improvementplan.RequiredPart;
import vn.caitien.kernel.platform.FieldProblem;

/**
 * Looks through a plan and its rows before it is signed: a form that a circular prescribes may have
 * no gaps then.
 */
@Component
class PlanSigning {

    private final Repository<ImprovementPlan> plans;
    private final PlanRows rows;
    private final PlanRegister register;
    private final PlanFormSettings forms;

    PlanSigning(
            Repository<ImprovementPlan> improvementPlanRepository,
            PlanRows rows,
            PlanRegister register,
            PlanFormSettings forms) {
        this.plans = improvementPlanRepository;
        this.rows = rows;
        this.register = register;
        this.forms = forms;
    }

    @CommandHandler
    long decide(SignPlan command) throws Exception {
        PlanId id = command.plan();
        String framework = register.at(id).framework().id();
        Aggregate<ImprovementPlan> plan = plans.load(id.stream());
        List<FieldProblem> missing = forms.prescribes(framework) ? missing(id, plan) : List.of();
        ApprovePlan approval = new ApprovePlan(id, command.document(), missing);
        return (Long) Objects.requireNonNull(plan.handle(new GenericCommandMessage<>(approval)));
    }

    private List<FieldProblem> missing(PlanId id, Aggregate<ImprovementPlan> plan) {
        List<StandingRow> standing = rows.of(id);
        List<FieldProblem> missing = new ArrayList<>();
        PlanPaper paper = plan.invoke(ImprovementPlan::paper);
        RequiredPart.missing(paper.frame(), !standing.isEmpty())
                .forEach(part -> missing.add(missing(part.field())));
        boolean assessed = plan.invoke(ImprovementPlan::assessed);
        for (StandingRow row : standing) {
            if (!row.over()) {
                cells(row.row(), assessed)
                        .forEach(
                                cell ->
                                        missing.add(
                                                missing(
                                                        "actions[%d].%s"
                                                                .formatted(
                                                                        row.place(),
                                                                        cell.field()))));
            }
        }
        return missing;
    }

    private static Iterable<RequiredCell> cells(Row row, boolean assessed) {
        return RequiredCell.missing(
                row.wording(),
                assessed,
                row.assignment() != null && !row.assignment().leads().isEmpty(),
                row.budget() != null || row.conditions() != null);
    }

    private static FieldProblem missing(String field) {
        return new FieldProblem(field, "missing", null);
    }
}
