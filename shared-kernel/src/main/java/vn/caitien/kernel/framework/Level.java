package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One level of a criterion (mức) with what it asks for beyond the levels below. */
public record Level(int level, @NotNull List<@NotNull @Valid Requirement> requirements) {

    public Level {
        requirements = List.copyOf(requirements);
        if (level < 1) {
            throw new IllegalArgumentException("level " + level);
        }
        Distinct.check("requirement", requirements.stream().map(Requirement::key).toList());
        boolean alone = requirements.stream().anyMatch(r -> r.key().equals(Requirement.ALONE));
        if (alone && requirements.size() > 1) {
            throw new IllegalArgumentException(
                    "level " + level + " has more than its only requirement");
        }
        if (requirements.stream().noneMatch(r -> r.kind().binds())) {
            throw new IllegalArgumentException("level " + level + " asks for nothing");
        }
    }

    public Optional<Requirement> requirement(String key) {
        return requirements.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** The binding requirements that the outcomes do not satisfy, in the order of the framework. */
    List<OpenRequirement> open(Map<String, Outcome> outcomes) {
        return requirements.stream()
                .filter(r -> r.kind().binds())
                .filter(r -> !r.satisfiedBy(outcome(outcomes, r)))
                .map(r -> new OpenRequirement(level, r.key(), outcome(outcomes, r)))
                .toList();
    }

    /** Whether some binding requirement is known not to be met. */
    boolean refuted(Map<String, Outcome> outcomes) {
        return requirements.stream()
                .anyMatch(r -> r.kind().binds() && r.refutedBy(outcome(outcomes, r)));
    }

    /** Whether something has been said about some binding requirement. */
    boolean rated(Map<String, Outcome> outcomes) {
        return requirements.stream()
                .anyMatch(r -> r.kind().binds() && outcome(outcomes, r) != Outcome.NOT_RATED);
    }

    private static Outcome outcome(Map<String, Outcome> outcomes, Requirement requirement) {
        Outcome given = outcomes.get(requirement.key());
        return given == null ? Outcome.NOT_RATED : given;
    }
}
