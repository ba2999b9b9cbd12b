package vn.caitien.query.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The facts of one transaction of the processor: each document they touch is read once and written
 * once.
 */
final class Batch {
    private final Projections projections;
    private final List<Recorded> facts = new ArrayList<>();

    Batch(Projections projections) {
        this.projections = projections;
    }

    void add(Recorded recorded) {
        facts.add(recorded);
    }

    int size() {
        return facts.size();
    }

    void write(JdbcTemplate jdbc) {
        Map<Projection<?>, List<Recorded>> byProjection = new LinkedHashMap<>();
        for (Recorded recorded : facts) {
            for (Projection<?> projection : projections.concernedBy(recorded.fact())) {
                byProjection.computeIfAbsent(projection, p -> new ArrayList<>()).add(recorded);
            }
        }
        byProjection.forEach((projection, concerned) -> write(jdbc, projection, concerned));
        AppliedCommands.mark(jdbc, facts);
    }

    /** Lets happen what follows from the facts besides. */
    void follow(List<Consequence> consequences) {
        for (Recorded recorded : facts) {
            consequences.forEach(consequence -> consequence.of(recorded));
        }
    }

    private static <D> void write(
            JdbcTemplate jdbc, Projection<D> projection, List<Recorded> concerned) {
        Fold<D> fold = new Fold<>(projection);
        if (!projection.onePerFact()) {
            Set<Fold.Key> keys = new LinkedHashSet<>();
            concerned.forEach(recorded -> keys.add(fold.keyOf(recorded)));
            DocumentTable.load(jdbc, fold, keys);
        }
        concerned.forEach(fold::apply);
        DocumentTable.write(jdbc, fold);
    }
}
