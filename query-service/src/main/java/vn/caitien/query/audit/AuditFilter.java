package vn.caitien.query.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Which facts of a school are looked for; what is null does not matter.
 *
 * @param from the first moment
 * @param to the last moment
 * @param actor subject id
 * @param facts stored names
 * @param criterion also finds the facts of actions that ever served it
 * @param action id
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String actor,
        @Nullable Set<String> facts,
        @Nullable String criterion,
        @Nullable String action) {
    private static final String DAY = "2025-10-01";

    /** Finds everything. */
    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null, null, null);
    }

    /**
     * Reads what a user typed; blank is the same as absent.
     *
     * @param from a day (its first moment in Vietnam) or an instant with its offset
     * @param to a day (its last moment in Vietnam) or an instant with its offset
     * @param type the stored name of a fact, or of a family such as {@code improvement}
     * @throws Rejected {@code invalid-fields} where something cannot be read
     */
    public static AuditFilter of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String actor,
            @Nullable String type,
            @Nullable String criterion,
            @Nullable String action) {
        String start = given("from", from);
        String end = given("to", to);
        String wanted = given("type", type);
        return new AuditFilter(
                start == null ? null : moment("from", start, 0),
                end == null ? null : moment("to", end, 1),
                given("actor", actor),
                wanted == null ? null : facts(wanted),
                given("criterion", criterion),
                given("action", action));
    }

    /** The same, but nothing later than a moment. */
    AuditFilter upTo(@Nullable Instant moment) {
        return moment == null || to != null && to.isBefore(moment)
                ? this
                : new AuditFilter(from, moment, actor, facts, criterion, action);
    }

    private static Instant moment(String field, String text, int daysLater) {
        try {
            if (text.length() == DAY.length()) {
                // The last moment of a day is the one before the next day, as finely as the store
                // keeps time.
                return LocalDate.parse(text)
                        .plusDays(daysLater)
                        .atStartOfDay(Speech.ZONE)
                        .toInstant()
                        .minusNanos(daysLater * 1_000L);
            }
            // An unescaped plus sign in an address arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw refused(field, text);
        }
    }

    private static Set<String> facts(String type) {
        Set<String> names =
                Facts.CATALOGUE.facts().stream()
                        .map(Facts.CATALOGUE::nameOf)
                        .filter(name -> name.equals(type) || name.startsWith(type + "."))
                        .collect(Collectors.toUnmodifiableSet());
        if (names.isEmpty()) {
            throw refused("type", type);
        }
        return names;
    }

    private static @Nullable String given(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > 300 || text.chars().anyMatch(Character::isISOControl)) {
            throw refused(field, null);
        }
        return text.strip();
    }

    private static Rejected refused(String field, @Nullable String value) {
        return Rejected.withFields(
                ProblemCode.INVALID_FIELDS, List.of(new FieldProblem(field, "malformed", value)));
    }
}
