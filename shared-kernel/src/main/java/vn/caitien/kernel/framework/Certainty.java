package vn.caitien.kernel.framework;

/** How sure one sort of fact in an edition is, and why. */
public record Certainty(String subject, CertaintyDegree degree, String note) {}
