package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.improvementplan.RequiredPart;

/** What keeps a plan from being signed where a circular prescribes its form. */
@Component
class FormGaps {

    private final PlanFormSettings forms;
    private final Frameworks frameworks;

    FormGaps(PlanFormSettings forms, Frameworks frameworks) {
        this.forms = forms;
        this.frameworks = frameworks;
    }

    /**
     * @param rows those that lack something, by their number on the paper
     */
    record Gaps(List<RequiredPart> parts, List<RowGaps> rows) {
        private static final Gaps NONE = new Gaps(List.of(), List.of());

        public boolean any() {
            return !parts.isEmpty() || !rows.isEmpty();
        }
    }

    /** What one row lacks. */
    record RowGaps(int number, Set<RequiredCell> cells) {}

    Gaps of(PlanView plan) {
        if (!forms.prescribes(plan.framework())) {
            return Gaps.NONE;
        }
        return new Gaps(
                RequiredPart.missing(plan.frame(), !plan.actions().isEmpty()),
                PlanTable.of(plan.actions(), frameworks.get(plan.framework())).groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> row.action().status().running())
                        .map(row -> new RowGaps(row.number(), plan.missing(row.action())))
                        .filter(row -> !row.cells().isEmpty())
                        .toList());
    }
}
