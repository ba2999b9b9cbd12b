package vn.caitien.query.platform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Documents as they were: the tenant's facts up to a moment, folded again by the same functions.
 */
final class PastDocuments implements Documents {
    private final Function<Projection<?>, List<Recorded>> facts;
    private final Map<Projection<?>, Fold<?>> folds = new HashMap<>();

    /** Takes a way to get the facts that concern a view, in their order. */
    PastDocuments(Function<Projection<?>, List<Recorded>> facts) {
        this.facts = facts;
    }

    @Override
    public <D> Optional<Stored<D>> find(Projection<D> projection, String key) {
        return all(projection).stream().filter(stored -> stored.key().equals(key)).findFirst();
    }

    @Override
    public <D> List<Stored<D>> all(Projection<D> projection) {
        @SuppressWarnings("unchecked")
        Fold<D> fold = (Fold<D>) folds.computeIfAbsent(projection, this::folded);
        return fold.values().stream().sorted(Comparator.comparing(Stored::key)).toList();
    }

    @Override
    public <D> List<Stored<D>> all(Projection<D> projection, String part) {
        return all(projection).stream()
                .filter(stored -> projection.part(stored.document()).equals(part))
                .toList();
    }

    private <D> Fold<D> folded(Projection<D> projection) {
        Fold<D> fold = new Fold<>(projection);
        facts.apply(projection).forEach(fold::apply);
        return fold;
    }
}
