package vn.caitien.kernel.framework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Shipped frameworks and requests built from them, for the tests of this package. */
final class Sample {

    static final Frameworks SHIPPED = Frameworks.of(ShippedFrameworks.all());

    private Sample() {}

    static Framework framework(String id) {
        return SHIPPED.get(id);
    }

    /** Every criterion at a level; null is not rated. */
    static Map<String, Integer> levels(Framework framework, Function<Criterion, Integer> level) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        framework.criteria().forEach(c -> levels.put(c.code(), level.apply(c)));
        return levels;
    }

    /** Every criterion at its own ceiling but at most at the level. */
    static Map<String, Integer> upTo(Framework framework, int level) {
        return levels(framework, c -> Math.min(level, c.ceiling()));
    }

    static Map<String, Outcome> clauses(Framework framework, Function<Criterion, Outcome> outcome) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        framework.clauses().forEach(c -> outcomes.put(c.code(), outcome.apply(c)));
        return outcomes;
    }

    static EvaluationAnswer evaluate(Framework framework, Map<String, Integer> levels) {
        return Evaluation.of(framework, new EvaluationRequest(levels, null));
    }

    static EvaluationAnswer evaluate(
            Framework framework, Map<String, Integer> levels, Map<String, Outcome> clauses) {
        return Evaluation.of(framework, new EvaluationRequest(levels, clauses));
    }
}
