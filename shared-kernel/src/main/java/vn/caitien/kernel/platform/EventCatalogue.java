package vn.caitien.kernel.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Translates between fact classes and the names they are stored under. */
public final class EventCatalogue {

    private final Map<String, Class<?>> classes = new HashMap<>();

    /**
     * Collects the permitted records of the given sealed interfaces; a name may stand for one class
     * only.
     */
    public EventCatalogue(List<Class<?>> families) {
        for (Class<?> family : families) {
            for (Class<?> fact : family.getPermittedSubclasses()) {
                Class<?> clash = classes.put(storedAs(fact).value(), fact);
                if (clash != null) {
                    throw new IllegalStateException(
                            fact + " and " + clash + " share a stored name");
                }
            }
        }
    }

    public Collection<Class<?>> facts() {
        return classes.values();
    }

    /** The stored name of a fact class. */
    public String nameOf(Class<?> fact) {
        return storedAs(fact).value();
    }

    /** The class behind a stored name, or null for a name this edition does not know. */
    public @Nullable Class<?> classOf(String name) {
        return classes.get(name);
    }

    static StoredAs storedAs(Class<?> fact) {
        StoredAs stored = fact.getAnnotation(StoredAs.class);
        if (stored == null) {
            throw new IllegalStateException(fact + " has no stored name");
        }
        return stored;
    }
}
