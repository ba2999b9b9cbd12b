package vn.caitien.kernel.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** Answers an {@link EvaluationRequest}, or refuses it with everything that is wrong with it. */
public final class Evaluation {

    private final Framework framework;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<CriterionStanding> standings = new ArrayList<>();

    private Evaluation(Framework framework) {
        this.framework = framework;
    }

    /**
     * The answer under the framework; {@link Rejected} with {@code evaluation-incomplete} and every
     * field at fault.
     */
    public static EvaluationAnswer of(Framework framework, EvaluationRequest request) {
        Evaluation evaluation = new Evaluation(framework);
        evaluation.criteria(request.criteria());
        evaluation.clauses(request.clauses());
        if (!evaluation.problems.isEmpty()) {
            throw Rejected.withFields(ProblemCode.EVALUATION_INCOMPLETE, evaluation.problems);
        }
        return EvaluationAnswer.of(
                framework.schoolStanding(evaluation.standings), evaluation.notices);
    }

    private void criteria(Map<String, @Nullable Integer> given) {
        compare("criteria", "criterion", framework.criteria(), given);
        int ceiling = framework.ceiling();
        for (Criterion criterion : framework.criteria()) {
            Integer level = given.get(criterion.code());
            if (level != null && (level < 0 || level > ceiling)) {
                problems.add(
                        new FieldProblem(
                                "criteria." + criterion.code(), "level-outside-framework", level));
            } else if (level != null && level > criterion.ceiling()) {
                notices.add(
                        new Notice(
                                criterion.code(),
                                Notice.LEVEL_BEYOND_CEILING,
                                level,
                                criterion.ceiling()));
            }
            standings.add(criterion.standingAt(level));
        }
    }

    private void clauses(@Nullable Map<String, @Nullable Outcome> given) {
        if (given == null) {
            return;
        }
        if (framework.clauses().isEmpty() && given.isEmpty()) {
            problems.add(new FieldProblem("clauses", "clause-unknown", null));
        }
        compare("clauses", "clause", framework.clauses(), given);
        for (Criterion clause : framework.clauses()) {
            Outcome outcome = given.get(clause.code());
            Map<String, Outcome> found = new LinkedHashMap<>();
            for (Requirement requirement : clause.levels().getFirst().requirements()) {
                if (outcome != null && !requirement.accepts(outcome)) {
                    problems.add(
                            new FieldProblem(
                                    "clauses." + clause.code(),
                                    "outcome-not-applicable",
                                    outcome.code()));
                } else if (outcome != null) {
                    found.put(requirement.key(), outcome);
                }
            }
            standings.add(clause.standing(Map.of(clause.ceiling(), found)));
        }
    }

    private void compare(
            String field, String what, List<Criterion> expected, Map<String, ?> given) {
        Set<String> unknown = new TreeSet<>(given.keySet());
        for (Criterion criterion : expected) {
            if (!given.containsKey(criterion.code())) {
                problems.add(
                        new FieldProblem(field + "." + criterion.code(), what + "-missing", null));
            }
            unknown.remove(criterion.code());
        }
        for (String code : unknown) {
            problems.add(new FieldProblem(field + "." + code, what + "-unknown", given.get(code)));
        }
    }
}
