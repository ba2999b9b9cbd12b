package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.improvementplan.PlanCommand.ApprovePlan;
import vn.caitien.command.improvementplan.PlanCommand.Basis;
import vn.caitien.command.improvementplan.PlanCommand.SignPlan;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.improvementplan.RequiredPart;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.selfassessment.ApprovedSheets;

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
    private final ApprovedSheets sheets;

    PlanSigning(
            Repository<ImprovementPlan> improvementPlanRepository,
            PlanRows rows,
            PlanRegister register,
            PlanFormSettings forms,
            ApprovedSheets sheets) {
        this.plans = improvementPlanRepository;
        this.rows = rows;
        this.register = register;
        this.forms = forms;
        this.sheets = sheets;
    }

    @CommandHandler
    long decide(SignPlan command) throws Exception {
        PlanId id = command.plan();
        Framework framework = register.at(id).framework();
        Aggregate<ImprovementPlan> plan = plans.load(id.stream());
        SigningCopy copy = command.copy();
        if (copy != null && copy.version() != plan.version()) {
            throw new Rejected(ProblemCode.CONCURRENT_CHANGE);
        }
        List<FieldProblem> missing =
                forms.prescribes(framework.id()) ? missing(id, plan, framework) : List.of();
        ApprovePlan approval =
                new ApprovePlan(id, command.document(), copy == null ? null : copy.form(), missing);
        return (Long) Objects.requireNonNull(plan.handle(new GenericCommandMessage<>(approval)));
    }

    private List<FieldProblem> missing(
            PlanId id, Aggregate<ImprovementPlan> plan, Framework framework) {
        List<StandingRow> standing = rows.of(id);
        List<FieldProblem> missing = new ArrayList<>();
        PlanPaper paper = plan.invoke(ImprovementPlan::paper);
        RequiredPart.missing(paper.frame(), !standing.isEmpty())
                .forEach(part -> missing.add(missing(part.field())));
        Set<String> told = told(id, plan.invoke(ImprovementPlan::basis), framework);
        for (StandingRow row : standing) {
            if (!row.over()) {
                cells(row.row(), told)
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

    private Set<String> told(PlanId id, @Nullable Basis basis, Framework framework) {
        return basis == null
                ? Set.of()
                : sheets.told(id.school(), basis.band(), basis.schoolYear(), framework);
    }

    private static Iterable<RequiredCell> cells(Row row, Set<String> told) {
        return RequiredCell.missing(
                row.wording(),
                told,
                row.assignment() != null && !row.assignment().leads().isEmpty(),
                row.budget() != null || row.conditions() != null);
    }

    private static FieldProblem missing(String field) {
        return new FieldProblem(field, "missing", null);
    }
}
