package vn.caitien.query.improvementplan;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** An end that was set at a moment, and why it replaced the one before. */
public record DueDate(YearMonth end, @Nullable String reason, Instant setAt) {}
