package vn.caitien.query.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view as a pure fold of facts into documents. The same functions serve the live view, a rebuild,
 * the view as of a past moment, and tests. Facts of different streams may come in any order, so a
 * document depends on one stream only.
 *
 * @param <D> the document
 */
public interface Projection<D> {

    /** The table of the documents, without schema. */
    String table();

    Class<D> document();

    /** The classes of facts that change a document. */
    Set<Class<?>> facts();

    /** Which of the tenant's documents the fact changes. */
    String key(Recorded recorded);

    /** The document after the fact; the first fact finds none. */
    D evolve(@Nullable D before, Recorded recorded);

    /** Whether each document is made by one fact alone, so that there is never one before. */
    default boolean onePerFact() {
        return false;
    }

    /** The part of the tenant's documents that this one is listed under, or an empty text. */
    default String part(D document) {
        return "";
    }
}
