package vn.caitien.query.platform;

/**
 * What has to happen in this service, besides a change of views, as soon as a fact is shown: in the
 * same transaction, once for each new fact, and not again when the views are rebuilt.
 */
public interface Consequence {

    void of(Recorded recorded);
}
