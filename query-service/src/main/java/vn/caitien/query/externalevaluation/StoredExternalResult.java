package vn.caitien.query.externalevaluation;

import java.time.Instant;
import vn.caitien.kernel.externalevaluation.ExternalResult;

/** The result of an evaluation from outside, as stated, and when it was recorded. */
public record StoredExternalResult(ExternalResult result, Instant recordedAt) {}
