package vn.caitien.kernel.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A framework, the level reached per criterion and, where claimed, what was found per clause. */
record SchoolCase(
        Framework framework, Map<String, Integer> levels, @Nullable Map<String, Outcome> clauses) {

    EvaluationAnswer answer() {
        return Sample.evaluate(framework, levels, clauses);
    }

    SchoolCase with(String code, @Nullable Integer level) {
        if (framework.hasClause(code)) {
            Map<String, Outcome> changed = new LinkedHashMap<>(clauses);
            changed.put(code, level == null ? null : level > 0 ? Outcome.MET : Outcome.NOT_MET);
            return new SchoolCase(framework, levels, changed);
        }
        Map<String, Integer> changed = new LinkedHashMap<>(levels);
        changed.put(code, level);
        return new SchoolCase(framework, changed, clauses);
    }

    @Nullable Integer at(String code) {
        if (!framework.hasClause(code)) {
            return levels.get(code);
        }
        Outcome outcome = clauses.get(code);
        if (outcome == null) {
            return null;
        }
        return outcome == Outcome.MET ? framework.topLevel() : Integer.valueOf(0);
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>(levels.keySet());
        if (clauses != null) {
            codes.addAll(clauses.keySet());
        }
        return codes;
    }

    List<String> unrated() {
        return codes().stream().filter(code -> at(code) == null).toList();
    }

    /** The levels this criterion or clause can stand at, from 0. */
    List<Integer> ladder(String code) {
        List<Integer> ladder = new ArrayList<>(List.of(0));
        framework
                .criterion(code)
                .orElseThrow()
                .levels()
                .forEach(level -> ladder.add(level.level()));
        return ladder;
    }

    /**
     * Schools near a border between levels: nearly all criteria at one level, a few elsewhere or
     * not rated.
     */
    static Arbitrary<SchoolCase> near(int exceptions) {
        return Arbitraries.of(ShippedFrameworks.all())
                .flatMap(
                        framework -> {
                            Arbitrary<Integer> level =
                                    Arbitraries.integers().between(0, framework.ceiling());
                            Arbitrary<List<Integer>> places =
                                    Arbitraries.integers()
                                            .between(0, framework.criteriaAndClauses().size() - 1)
                                            .list()
                                            .ofMaxSize(exceptions);
                            Arbitrary<List<Integer>> values =
                                    level.injectNull(0.4).list().ofSize(exceptions);
                            Arbitrary<Boolean> claimed =
                                    framework.clauses().isEmpty()
                                            ? Arbitraries.just(false)
                                            : Arbitraries.of(true, false);
                            return Combinators.combine(
                                            Arbitraries.frequencyOf(
                                                    Tuple.of(1, level),
                                                    Tuple.of(
                                                            2,
                                                            Arbitraries.just(framework.ceiling()))),
                                            places,
                                            values,
                                            claimed)
                                    .as(
                                            (ground, where, what, clauses) ->
                                                    arrange(
                                                            framework, ground, where, what,
                                                            clauses));
                        });
    }

    private static SchoolCase arrange(
            Framework framework,
            int ground,
            List<Integer> places,
            List<Integer> values,
            boolean claimed) {
        SchoolCase arranged =
                new SchoolCase(
                        framework,
                        Sample.levels(framework, criterion -> ground),
                        claimed ? Sample.clauses(framework, clause -> Outcome.MET) : null);
        List<Criterion> all = framework.criteriaAndClauses();
        for (int i = 0; i < places.size(); i++) {
            String code = all.get(places.get(i)).code();
            if (claimed || !framework.hasClause(code)) {
                arranged = arranged.with(code, values.get(i));
            }
        }
        return arranged;
    }
}
