package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Blocker;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.CriterionStanding;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessments;

/** Finds what a plan should improve in the self-assessment it rests on. */
@Component
class WeakCriteria {
    private final SelfAssessments assessments;
    private final Frameworks frameworks;

    WeakCriteria(SelfAssessments assessments, Frameworks frameworks) {
        this.assessments = assessments;
        this.frameworks = frameworks;
    }

    /**
     * The self-assessment a plan was drafted from, otherwise the latest approved one; under the
     * plan's edition only, since the same code means something else in another one.
     */
    Optional<SelfAssessmentSheet> sheet(PlanView plan) {
        Basis basis = plan.basis();
        if (basis != null) {
            return assessments
                    .lastApproved(plan.school(), basis.schoolYear(), basis.band(), null)
                    .filter(sheet -> sheet.framework().equals(plan.framework()));
        }
        return assessments.latestApprovedUnder(plan.school(), plan.framework(), year -> true);
    }

    /** The weak criteria, those that hold the school back first. */
    List<WeakCriterion> of(PlanView plan, SelfAssessmentSheet sheet) {
        Framework framework = frameworks.get(plan.framework());
        Set<String> blockers =
                sheet.standing().blockers().stream()
                        .map(Blocker::criterion)
                        .collect(Collectors.toSet());
        Set<String> planned =
                plan.actions().stream()
                        .filter(action -> action.status() != ActionStatus.CANCELLED)
                        .flatMap(action -> action.wording().criteria().stream())
                        .collect(Collectors.toSet());
        List<WeakCriterion> weak =
                rows(sheet)
                        .filter(WeakCriteria::refuted)
                        .map(row -> weak(row, framework, blockers, planned))
                        .filter(Objects::nonNull)
                        .toList();
        return Stream.concat(
                        weak.stream().filter(WeakCriterion::blocksSchool),
                        weak.stream().filter(criterion -> !criterion.blocksSchool()))
                .toList();
    }

    /** Codes of criteria of which nobody knows yet whether they reach their next level. */
    List<String> unknown(SelfAssessmentSheet sheet) {
        return rows(sheet)
                .filter(row -> row.standing().nextLevel() != null && !refuted(row))
                .map(SelfAssessmentSheet.CriterionRow::code)
                .toList();
    }

    private static Stream<SelfAssessmentSheet.CriterionRow> rows(SelfAssessmentSheet sheet) {
        return Stream.concat(
                sheet.standards().stream().flatMap(standard -> standard.criteria().stream()),
                sheet.clauses().stream().filter(clause -> clause.standing().rated()));
    }

    /** Not rated is not "not met": only what was found missing is weak. */
    private static boolean refuted(SelfAssessmentSheet.CriterionRow row) {
        return row.standing().heldBackBy().stream()
                .anyMatch(open -> open.outcome() == Outcome.NOT_MET);
    }

    private static @Nullable WeakCriterion weak(
            SelfAssessmentSheet.CriterionRow row,
            Framework framework,
            Set<String> blockers,
            Set<String> planned) {
        CriterionStanding standing = row.standing();
        Criterion criterion = framework.criterion(row.code()).orElse(null);
        Integer next = standing.nextLevel();
        if (criterion == null || next == null) {
            return null;
        }
        List<Requirement> missing =
                standing.heldBackBy().stream()
                        .flatMap(open -> criterion.requirement(open.level(), open.key()).stream())
                        .toList();
        Description said = row.description();
        String weaknesses = said == null ? null : said.weaknesses();
        return new WeakCriterion(
                criterion,
                next,
                missing,
                said == null ? "" : present(said),
                weaknesses == null ? "" : weaknesses.strip(),
                blockers.contains(row.code()),
                planned.contains(row.code()));
    }

    /** Level by level, the lowest first. */
    private static String present(Description said) {
        return said.presentState().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(level -> level.getValue().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
