package vn.caitien.query.improvementplan;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ProgressState;

/** What was last reported for a month, by whom and when. */
public record ProgressEntry(
        YearMonth month,
        ProgressState state,
        @Nullable Integer percent,
        String note,
        String actor,
        Instant reportedAt) {}
