package vn.caitien.query.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.EventCatalogue;

/** All views, and which facts go into which. */
@Component
public class Projections {
    private final List<Projection<?>> all;
    private final Map<Class<?>, List<Projection<?>>> byFact = new HashMap<>();

    Projections(List<Projection<?>> all, EventCatalogue catalogue) {
        this.all = List.copyOf(all);
        for (Class<?> fact : catalogue.facts()) {
            byFact.put(fact, this.all.stream().filter(p -> p.facts().contains(fact)).toList());
        }
    }

    /** Every view, in no particular order. */
    public List<Projection<?>> all() {
        return all;
    }

    /** The views that a fact goes into. */
    List<Projection<?>> concernedBy(Object fact) {
        List<Projection<?>> concerned = byFact.get(fact.getClass());
        if (concerned == null) {
            throw new IllegalStateException("a fact outside the catalogue: " + fact.getClass());
        }
        return concerned;
    }
}
