package vn.caitien.query.platform;

import java.util.List;
import java.util.Optional;

/** The documents of one tenant, as they are now or as they were at a moment. */
public interface Documents {

    <D> Optional<Stored<D>> find(Projection<D> projection, String key);

    /** All documents of a view, by key. */
    <D> List<Stored<D>> all(Projection<D> projection);

    /** The documents of a view that are listed under a part, by key. */
    <D> List<Stored<D>> all(Projection<D> projection, String part);
}
