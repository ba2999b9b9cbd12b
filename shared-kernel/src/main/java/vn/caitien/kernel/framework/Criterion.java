package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One criterion (tiêu chí), or one clause of those that lie above the criteria's levels: then its
 * only level is that one.
 *
 * @param mandatory whether the school's level cannot do without it
 * @param evidenceTitle the title used in the list of suggested evidence where it differs
 */
public record Criterion(
        @NotBlank String code,
        @NotBlank String title,
        boolean mandatory,
        @Nullable String evidenceTitle,
        @NotNull List<@NotNull @Valid Level> levels,
        @NotNull List<@NotNull @Valid QuantitativeIndicator> quantitativeIndicators,
        @NotNull List<@NotBlank String> suggestedEvidence) {

    public Criterion {
        levels = List.copyOf(levels);
        quantitativeIndicators = List.copyOf(quantitativeIndicators);
        suggestedEvidence = List.copyOf(suggestedEvidence);
        if (!code.matches("[1-9][0-9]?\\.[1-9][0-9]?")) {
            throw new IllegalArgumentException("criterion code " + code);
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("criterion " + code + " has no level");
        }
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).level() != levels.get(i - 1).level() + 1) {
                throw new IllegalArgumentException(
                        "criterion " + code + " has a gap in its levels");
            }
        }
        Distinct.check(
                "indicator",
                quantitativeIndicators.stream().map(QuantitativeIndicator::code).toList());
    }

    /** The highest level it can reach. */
    public int ceiling() {
        return levels.getLast().level();
    }

    /** The lowest level it has; above 1 for a clause. */
    int floor() {
        return levels.getFirst().level();
    }

    public Optional<Level> level(int level) {
        return levels.stream().filter(l -> l.level() == level).findFirst();
    }

    public Optional<Requirement> requirement(int level, String key) {
        return level(level).flatMap(l -> l.requirement(key));
    }

    public boolean hasLevel(int level) {
        return level(level).isPresent();
    }

    /**
     * Where it stands by what was found per level and requirement; a level is reached when every
     * binding requirement of it and of all levels below is met. Marks in cells that this criterion
     * does not have do not count.
     */
    public CriterionStanding standing(Map<Integer, Map<String, Outcome>> outcomes) {
        int proven = 0;
        int possible = 0;
        boolean proving = true;
        boolean rated = false;
        Integer next = null;
        List<OpenRequirement> heldBackBy = new ArrayList<>();
        boolean conceivable = true;
        for (Level level : levels) {
            Map<String, Outcome> found = outcomes.getOrDefault(level.level(), Map.of());
            rated = rated || level.rated(found);
            List<OpenRequirement> open = level.open(found);
            if (proving && open.isEmpty()) {
                proven = level.level();
            } else if (proving) {
                proving = false;
                next = level.level();
                heldBackBy.addAll(open);
            }
            conceivable = conceivable && !level.refuted(found);
            possible = conceivable ? level.level() : possible;
        }
        return new CriterionStanding(
                code, rated, proven, possible, ceiling(), proven == possible, next, heldBackBy);
    }

    /**
     * Where it stands when only the level reached is known; null is not rated, a level it does not
     * have counts as its ceiling.
     */
    public CriterionStanding standingAt(@Nullable Integer reached) {
        int proven = reached == null ? 0 : highestUpTo(reached);
        int possible = reached == null ? ceiling() : proven;
        Integer next =
                levels.stream().map(Level::level).filter(l -> l > proven).findFirst().orElse(null);
        return new CriterionStanding(
                code,
                reached != null,
                proven,
                possible,
                ceiling(),
                proven == possible,
                next,
                List.of());
    }

    private int highestUpTo(int reached) {
        return levels.stream().mapToInt(Level::level).filter(l -> l <= reached).max().orElse(0);
    }
}
