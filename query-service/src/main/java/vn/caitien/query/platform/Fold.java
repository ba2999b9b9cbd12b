package vn.caitien.query.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents of one view while facts are folded into them. */
final class Fold<D> {
    private final Projection<D> projection;
    private final Map<Key, Stored<D>> documents = new LinkedHashMap<>();

    /** Names one document of a view. */
    record Key(String tenant, String key) {}

    Fold(Projection<D> projection) {
        this.projection = projection;
    }

    Projection<D> projection() {
        return projection;
    }

    Key keyOf(Recorded recorded) {
        return new Key(recorded.tenant(), projection.key(recorded));
    }

    /** Puts in a document as it was before. */
    void begin(Key key, Stored<D> before) {
        documents.put(key, before);
    }

    void apply(Recorded recorded) {
        Key key = keyOf(recorded);
        Stored<D> stored = documents.get(key);
        @Nullable D before = stored == null ? null : stored.document();
        D after = projection.evolve(before, recorded);
        documents.put(key, new Stored<>(key.key(), recorded.sequence(), after));
    }

    Map<Key, Stored<D>> documents() {
        return documents;
    }

    Collection<Stored<D>> values() {
        return documents.values();
    }
}
