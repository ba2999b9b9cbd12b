package vn.caitien.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * One value that a fact changed, in words: what it is (perhaps empty), what it was, what it is now.
 */
public record Change(String label, @Nullable String from, @Nullable String to) {}
