package vn.caitien.command.selfassessment;

import java.util.Map;
import java.util.TreeMap;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.Requirement;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Outcomes that fit a criterion: only cells it has, and no level rated before the ones below it.
 */
record Marks(Map<Integer, Map<String, Outcome>> outcomes) {

    /**
     * Checks given outcomes against a criterion; outcomes "not rated" are the same as none given.
     *
     * @throws Rejected for a level or requirement the criterion does not have, "not applicable"
     *     where it always applies, or a level rated while a lower one is not fully rated (Điều 2.4:
     *     levels are cumulative)
     */
    static Marks of(Criterion criterion, Map<Integer, Map<String, Outcome>> given) {
        Map<Integer, Map<String, Outcome>> kept = new TreeMap<>();
        given.forEach(
                (number, cells) -> {
                    Level level =
                            criterion
                                    .level(number)
                                    .orElseThrow(
                                            () ->
                                                    new Rejected(
                                                            ProblemCode.LEVEL_OUTSIDE_CRITERION,
                                                            Map.of(
                                                                    "criterion",
                                                                    criterion.code(),
                                                                    "level",
                                                                    number)));
                    cells.forEach((key, outcome) -> keep(criterion, level, key, outcome, kept));
                });
        refuseSkippedLevels(criterion, kept);
        return new Marks(kept);
    }

    private static void keep(
            Criterion criterion,
            Level level,
            String key,
            Outcome outcome,
            Map<Integer, Map<String, Outcome>> kept) {
        Map<String, Object> where =
                Map.of("criterion", criterion.code(), "level", level.level(), "requirement", key);
        Requirement requirement =
                level.requirement(key)
                        .orElseThrow(
                                () -> new Rejected(ProblemCode.REQUIREMENT_OUTSIDE_LEVEL, where));
        if (!requirement.accepts(outcome)) {
            throw new Rejected(ProblemCode.OUTCOME_NOT_APPLICABLE, where);
        }
        if (outcome != Outcome.NOT_RATED) {
            kept.computeIfAbsent(level.level(), ignored -> new TreeMap<>()).put(key, outcome);
        }
    }

    private static void refuseSkippedLevels(
            Criterion criterion, Map<Integer, Map<String, Outcome>> kept) {
        Integer unfinished = null;
        for (Level level : criterion.levels()) {
            Map<String, Outcome> cells = kept.getOrDefault(level.level(), Map.of());
            if (unfinished != null && !cells.isEmpty()) {
                throw new Rejected(
                        ProblemCode.LEVEL_SKIPPED,
                        Map.of(
                                "criterion",
                                criterion.code(),
                                "below",
                                unfinished,
                                "level",
                                level.level()));
            }
            boolean complete =
                    level.requirements().stream()
                            .filter(requirement -> requirement.kind().binds())
                            .allMatch(requirement -> cells.containsKey(requirement.key()));
            if (!complete && unfinished == null) {
                unfinished = level.level();
            }
        }
    }
}
