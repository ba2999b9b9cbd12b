package vn.caitien.query.platform;

/**
 * A document of a view.
 *
 * @param version place in its stream of the last fact that changed it
 */
public record Stored<D>(String key, long version, D document) {}
