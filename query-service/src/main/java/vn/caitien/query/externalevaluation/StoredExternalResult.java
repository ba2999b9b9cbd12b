package vn.caitien.query.externalevaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.externalevaluation.ExternalResult;

/** The result of an evaluation from outside, as stated, and when it was recorded. */
public record StoredExternalResult(
        ExternalResult result, @Nullable String reason, Instant recordedAt) {}
