package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.PlanFormSettings;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.improvementplan.RequiredPart;
import vn.caitien.query.selfassessment.SelfAssessments;

/** What keeps a plan from being signed where a circular prescribes its form. */
@Component
class FormGaps {

    private final PlanFormSettings forms;
    private final Frameworks frameworks;
    private final SelfAssessments sheets;

    FormGaps(PlanFormSettings forms, Frameworks frameworks, SelfAssessments sheets) {
        this.forms = forms;
        this.frameworks = frameworks;
        this.sheets = sheets;
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
        Set<String> told = told(plan);
        return new Gaps(
                RequiredPart.missing(plan.frame(), !plan.actions().isEmpty()),
                PlanTable.of(plan.actions(), frameworks.get(plan.framework())).groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> row.action().status().running())
                        .map(row -> new RowGaps(row.number(), row.action().missing(told)))
                        .filter(row -> !row.cells().isEmpty())
                        .toList());
    }

    private Set<String> told(PlanView plan) {
        Basis basis = plan.basis();
        return basis == null
                ? Set.of()
                : sheets.lastApproved(plan.school(), basis.schoolYear(), basis.band(), null)
                        .map(sheet -> sheet.told(plan.framework()))
                        .orElse(Set.of());
    }
}
