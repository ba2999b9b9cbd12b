package vn.caitien.query.authority;

import org.jspecify.annotations.Nullable;

/** A supervising body and the one above it today. */
public record AuthorityView(String id, String name, @Nullable String parent) {}
