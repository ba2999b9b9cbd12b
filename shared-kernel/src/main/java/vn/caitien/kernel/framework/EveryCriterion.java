package vn.caitien.kernel.framework;

import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every criterion that has a level reaches it, the others their ceiling; the level of the clauses
 * asks for every clause besides.
 */
public record EveryCriterion(int version, @Nullable String article, @NotBlank String statement)
        implements SchoolLevelRule {

    private static final int KNOWN_VERSION = 1;

    public EveryCriterion {
        if (version != KNOWN_VERSION) {
            throw new IllegalArgumentException("every-criterion version " + version);
        }
    }

    @Override
    public Demand demand(int level, List<Criterion> criteria, List<Criterion> clauses) {
        Map<String, Integer> floors = new LinkedHashMap<>();
        Stream.concat(criteria.stream(), clauses.stream())
                .filter(criterion -> criterion.floor() <= level)
                .forEach(c -> floors.put(c.code(), Math.min(level, c.ceiling())));
        return new Demand(floors, null);
    }

    @Override
    public void check(List<Criterion> criteria, List<Criterion> clauses) {
        Stream.concat(criteria.stream(), clauses.stream())
                .filter(criterion -> !criterion.mandatory())
                .findFirst()
                .ifPresent(
                        criterion -> {
                            throw new IllegalArgumentException(
                                    criterion.code() + " must be mandatory under this rule");
                        });
    }
}
