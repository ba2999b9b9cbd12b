package vn.caitien.kernel.framework;

/** A requirement that keeps a criterion from a level, with what was found for it. */
public record OpenRequirement(int level, String key, Outcome outcome) {}
