package vn.caitien.query.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A day in the past as one asks for it: what was recorded until its end. */
public record PastDay(LocalDate day, Instant end) {
    /** The request parameter of all pages that can show the past. */
    public static final String PARAMETER = "ngay";

    /** The day asked for; null for none and for today, refused if it is no day. */
    static @Nullable PastDay of(@Nullable String text, Clock clock) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(LocalDate.now(clock))
                    ? new PastDay(
                            day,
                            day.plusDays(1)
                                    .atStartOfDay(clock.getZone())
                                    .toInstant()
                                    .minusNanos(1000))
                    : null;
        } catch (DateTimeException noDay) {
            throw new Rejected(ProblemCode.DAY_UNREADABLE, Map.of("day", text));
        }
    }
}
