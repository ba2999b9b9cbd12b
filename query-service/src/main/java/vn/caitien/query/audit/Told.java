package vn.caitien.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what is needed from other entries to tell it.
 *
 * @param version place of the fact in its stream
 * @param previous the entry before about the same thing
 * @param whole the latest entry before that names every value of the thing
 * @param naming the entries up to this one that name what it is about, oldest first
 */
record Told(
        String key,
        long version,
        AuditEntry entry,
        @Nullable AuditEntry previous,
        @Nullable AuditEntry whole,
        List<AuditEntry> naming) {

    Told named(List<AuditEntry> entries) {
        return new Told(key, version, entry, previous, whole, entries);
    }

    /** How the thing stood before; null if nothing is known of it. */
    @Nullable List<Word> before() {
        if (previous == null) {
            return entry.initially().isEmpty() ? null : entry.initially();
        }
        if (!previous.partial()) {
            return previous.state();
        }
        Map<String, Word> merged = new LinkedHashMap<>();
        if (whole != null) {
            whole.state().forEach(word -> merged.put(word.name(), word));
        }
        previous.state().forEach(word -> merged.put(word.name(), word));
        return new ArrayList<>(merged.values());
    }

    /**
     * The values that name what the fact is about: its own, or else those of the entries beside it.
     */
    Map<String, Word> names() {
        Map<String, Word> names = new LinkedHashMap<>();
        naming.forEach(other -> other.names().forEach(word -> names.put(word.name(), word)));
        if (previous != null) {
            previous.names().forEach(word -> names.put(word.name(), word));
        }
        entry.names().forEach(word -> names.put(word.name(), word));
        return names;
    }

    /** Every value that may be told. */
    List<Word> words() {
        List<Word> words = new ArrayList<>(names().values());
        words.addAll(entry.state());
        List<Word> before = before();
        if (before != null) {
            words.addAll(before);
        }
        return words;
    }

    List<String> criteria() {
        return naming.isEmpty() || !entry.criteria().isEmpty()
                ? entry.criteria()
                : naming.getLast().criteria();
    }

    @Nullable String schoolYear() {
        return naming.isEmpty() || entry.schoolYear() != null
                ? entry.schoolYear()
                : naming.getFirst().schoolYear();
    }
}
