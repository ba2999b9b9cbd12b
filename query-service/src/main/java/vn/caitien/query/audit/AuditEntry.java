package vn.caitien.query.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as the trail keeps it: values only, no sentence, so that the words can follow the
 * reader's language.
 *
 * @param at when it was recorded, in microseconds since 1970
 * @param fact the stored name of the fact
 * @param thing what the fact is about, so that the entry before about the same thing tells what was
 *     there
 * @param partial whether {@code state} names only what is different now, and the rest stays as it
 *     was
 * @param namedBy the thing whose entries name what this one is about, if its own values do not
 * @param names values that the sentence needs besides the state
 * @param state how the thing stands after the fact
 * @param initially how it stood if no entry tells
 */
record AuditEntry(
        long at,
        String fact,
        String actor,
        String role,
        String thing,
        boolean partial,
        @Nullable String namedBy,
        @Nullable String schoolYear,
        @Nullable String band,
        List<String> criteria,
        @Nullable String action,
        @Nullable String reason,
        List<Word> names,
        List<Word> state,
        List<Word> initially) {

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    Instant recordedAt() {
        return Instant.EPOCH.plus(at, ChronoUnit.MICROS);
    }
}
