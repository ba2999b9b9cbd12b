package vn.caitien.kernel.platform;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request: where, a stable code, and the value that was refused.
 */
public record FieldProblem(String field, String code, @Nullable Object value) {}
