package vn.caitien.query.improvementplan;

import java.time.Instant;

/**
 * The print that a plan was signed under: its form, the subject who signed, and the moment as of
 * which it can be made again.
 */
public record SignedPrint(String form, String by, Instant at) {}
