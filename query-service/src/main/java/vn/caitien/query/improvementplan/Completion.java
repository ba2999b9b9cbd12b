package vn.caitien.query.improvementplan;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A report that an action is done, and what became of it: verified with a note, or returned with a
 * reason, or neither yet.
 */
public record Completion(
        YearMonth month,
        String result,
        String actor,
        Instant reportedAt,
        @Nullable Instant verifiedAt,
        @Nullable String verificationNote,
        @Nullable String returnReason) {

    Completion verified(Instant at, @Nullable String note) {
        return new Completion(month, result, actor, reportedAt, at, note, null);
    }

    Completion returned(String reason) {
        return new Completion(month, result, actor, reportedAt, null, null, reason);
    }
}
