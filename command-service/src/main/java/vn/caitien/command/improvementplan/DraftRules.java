package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * What of a whole draft a plan could not have, each with its field: the rules that its parts would
 * meet one by one, asked all at once.
 */
final class DraftRules {

    private final Framework framework;
    private final List<FieldProblem> problems = new ArrayList<>();

    private DraftRules(Framework framework) {
        this.framework = framework;
    }

    static List<FieldProblem> problems(PlanDraft draft, Framework framework) {
        DraftRules rules = new DraftRules(framework);
        for (int row = 0; row < draft.actions().size(); row++) {
            String at = "actions[" + row + "]";
            rules.wording(at + ".wording", draft.actions().get(row).wording());
            rules.schedule(at + ".schedule", draft.actions().get(row).schedule());
        }
        rules.upkeep(draft.upkeep());
        rules.targets(draft.targets());
        return rules.problems;
    }

    private void wording(String at, @Nullable Wording wording) {
        if (wording == null) {
            return;
        }
        try {
            ActionRules.checkWording(wording, framework);
        } catch (Rejected refused) {
            boolean level = refused.code() == ProblemCode.LEVEL_OUTSIDE_CRITERION;
            add(
                    at + (level ? ".targetLevel" : ".criteria"),
                    refused.code().code(),
                    refused.parameters().get(level ? "level" : "criterion"));
        }
    }

    private void schedule(String at, @Nullable Schedule schedule) {
        // What is missing is said already by whoever looks at the shape.
        if (schedule == null || schedule.start() == null || schedule.end() == null) {
            return;
        }
        try {
            ActionRules.checkSchedule(schedule);
        } catch (Rejected refused) {
            if (refused.code() == ProblemCode.END_BEFORE_START) {
                add(at + ".end", refused.code().code(), schedule.end());
            }
            refused.fields()
                    .forEach(it -> add(at + "." + it.field(), "year-impossible", it.value()));
        }
    }

    private void upkeep(List<PlanDraft.Upkeep> rows) {
        Set<String> said = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            String at = "upkeep[" + row + "].criterion";
            String code = rows.get(row).criterion();
            criterion(at, code);
            if (!said.add(code)) {
                add(at, "said-twice", code);
            }
        }
    }

    private void targets(List<PlanDraft.Target> rows) {
        Set<String> said = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            PlanDraft.Target target = rows.get(row);
            if (!said.add(target.key())) {
                add("targets[" + row + "].key", "said-twice", target.key());
            }
            if (target.target() != null && target.target().criterion() != null) {
                criterion("targets[" + row + "].target.criterion", target.target().criterion());
            }
        }
    }

    private void criterion(String at, @Nullable String code) {
        if (code != null && framework.criterion(code).isEmpty()) {
            add(at, ProblemCode.CRITERION_OUTSIDE_FRAMEWORK.code(), code);
        }
    }

    private void add(String field, String code, @Nullable Object value) {
        problems.add(new FieldProblem(field, code, value));
    }
}
