package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All mandatory criteria reach so much, enough of the others too, and none of the others falls
 * below a floor.
 */
public record MandatoryAndEnoughOthers(
        int version,
        @Nullable String article,
        @NotBlank String statement,
        @NotNull List<@NotNull @Valid Threshold> thresholds)
        implements SchoolLevelRule {

    private static final int KNOWN_VERSION = 1;

    /** The numbers of one level of the school. */
    public record Threshold(
            int level, int mandatoryAtLeast, int othersAtLeast, int othersCount, int othersFloor) {}

    public MandatoryAndEnoughOthers {
        thresholds = List.copyOf(thresholds);
        if (version != KNOWN_VERSION) {
            throw new IllegalArgumentException("mandatory-and-enough-others version " + version);
        }
        for (int i = 0; i < thresholds.size(); i++) {
            if (thresholds.get(i).level() != i + 1) {
                throw new IllegalArgumentException("a gap in the levels of the school");
            }
        }
        for (int i = 1; i < thresholds.size(); i++) {
            if (!asksNoLess(thresholds.get(i), thresholds.get(i - 1))) {
                throw new IllegalArgumentException("a higher level of the school asks for less");
            }
        }
    }

    @Override
    public Demand demand(int level, List<Criterion> criteria, List<Criterion> clauses) {
        Threshold threshold = thresholds.get(level - 1);
        Map<String, Integer> floors = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            floors.put(
                    criterion.code(),
                    criterion.mandatory() ? threshold.mandatoryAtLeast() : threshold.othersFloor());
        }
        return new Demand(
                floors,
                new Demand.Quota(
                        others(criteria), threshold.othersAtLeast(), threshold.othersCount()));
    }

    @Override
    public void check(List<Criterion> criteria, List<Criterion> clauses) {
        List<String> others = others(criteria);
        if (others.size() == criteria.size()) {
            // "All of none" would be reached by a school of which nothing is known.
            throw new IllegalArgumentException("no mandatory criterion");
        }
        if (!clauses.isEmpty()) {
            throw new IllegalArgumentException("this rule knows no clauses");
        }
        int ceiling = criteria.stream().mapToInt(Criterion::ceiling).max().orElse(0);
        if (thresholds.size() != ceiling) {
            throw new IllegalArgumentException(
                    "thresholds for " + thresholds.size() + " of " + ceiling);
        }
        for (Threshold threshold : thresholds) {
            if (threshold.othersCount() > others.size()) {
                throw new IllegalArgumentException(
                        threshold.othersCount() + " of only " + others.size() + " others");
            }
            for (Criterion criterion : criteria) {
                if (asked(threshold, criterion) > criterion.ceiling()) {
                    throw new IllegalArgumentException(
                            criterion.code() + " cannot reach what is asked");
                }
            }
        }
    }

    private static int asked(Threshold threshold, Criterion criterion) {
        return criterion.mandatory()
                ? threshold.mandatoryAtLeast()
                : Math.max(threshold.othersAtLeast(), threshold.othersFloor());
    }

    private static List<String> others(List<Criterion> criteria) {
        return criteria.stream().filter(c -> !c.mandatory()).map(Criterion::code).toList();
    }

    private static boolean asksNoLess(Threshold higher, Threshold lower) {
        return higher.mandatoryAtLeast() >= lower.mandatoryAtLeast()
                && higher.othersAtLeast() >= lower.othersAtLeast()
                && higher.othersCount() >= lower.othersCount()
                && higher.othersFloor() >= lower.othersFloor();
    }
}
