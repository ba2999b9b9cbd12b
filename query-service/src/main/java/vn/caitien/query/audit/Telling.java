package vn.caitien.query.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.query.platform.Recorded;

/** Collects what the trail keeps of one fact. */
final class Telling {
    private final String thing;
    private final List<Word> names = new ArrayList<>();
    private final List<Word> state = new ArrayList<>();
    private final List<Word> initially = new ArrayList<>();
    private boolean partial;
    private List<String> criteria = List.of();
    private @Nullable String namedBy;
    private @Nullable String schoolYear;
    private @Nullable String band;
    private @Nullable String action;
    private @Nullable String reason;

    private Telling(String thing) {
        this.thing = thing;
    }

    /** About one thing of the stream, e.g. its {@code schedule}. */
    static Telling of(String thing) {
        return new Telling(thing);
    }

    /** A value of the thing; an absent or empty one says that there is none. */
    Telling state(String name, Kind kind, @Nullable Object value) {
        return add(state, name, kind, value, false);
    }

    /** A value of the thing that is told only when nothing weightier changed. */
    Telling minor(String name, Kind kind, @Nullable Object value) {
        return add(state, name, kind, value, true);
    }

    /** A value that names what the sentence is about. */
    Telling named(String name, Kind kind, @Nullable Object value) {
        return add(names, name, kind, value, false);
    }

    Telling initially(String name, Kind kind, String value) {
        return add(initially, name, kind, value, false);
    }

    /** The state says only what is different now. */
    Telling partial() {
        partial = true;
        return this;
    }

    /** The entries about another thing of the same stream name this one. */
    Telling namedBy(String otherThing) {
        namedBy = otherThing;
        return this;
    }

    Telling schoolYear(@Nullable String year) {
        schoolYear = year;
        return this;
    }

    Telling band(String code) {
        band = code;
        return this;
    }

    Telling criteria(List<String> codes) {
        criteria = List.copyOf(codes);
        return this;
    }

    /** The one criterion that the fact is about, which the sentence names. */
    Telling criterion(String code) {
        return criteria(List.of(code)).named("criterion", Kind.PLAIN, code);
    }

    Telling action(String id) {
        action = id;
        return this;
    }

    Telling reason(@Nullable String why) {
        reason = why == null || why.isBlank() ? null : why;
        return this;
    }

    AuditEntry entry(Recorded recorded, String fact) {
        return new AuditEntry(
                AuditEntry.micros(recorded.recordedAt()),
                fact,
                recorded.actor(),
                recorded.role(),
                partOf(recorded.stream(), thing),
                partial,
                namedBy == null ? null : partOf(recorded.stream(), namedBy),
                schoolYear,
                band,
                criteria,
                action,
                reason,
                List.copyOf(names),
                List.copyOf(state),
                List.copyOf(initially));
    }

    /** The name under which the entries about a thing of a stream are listed. */
    static String partOf(String stream, String thing) {
        return stream + "#" + thing;
    }

    private Telling add(
            List<Word> words, String name, Kind kind, @Nullable Object value, boolean minor) {
        String text = value == null ? "" : text(value);
        if (!text.isBlank()) {
            words.add(new Word(name, kind, text, minor));
        }
        return this;
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case List<?> list ->
                    String.join(Word.BETWEEN, list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }
}
