package vn.caitien.query.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an entry in one sentence: who, as what, did what, from what to what, why. */
final class Sentences {
    private static final int CHANGES_TOLD = 3;
    private static final int REASON_TOLD = 300;

    private Sentences() {}

    private record Difference(Word about, @Nullable Word from, @Nullable Word to) {}

    static AuditItem item(Told told, Speech speech) {
        AuditEntry entry = told.entry();
        List<Word> before = told.before();
        List<Difference> differences = differences(before, entry);
        String change = change(differences, before == null, speech);
        List<String> criteria = told.criteria();
        return new AuditItem(
                entry.recordedAt(),
                speech.moment(entry.recordedAt()),
                entry.actor(),
                speech.actor(entry.actor(), entry.role()),
                entry.role(),
                speech.role(entry.role()),
                entry.fact(),
                speech.get("type." + entry.fact()),
                sentence(told, before != null, change, speech),
                side(differences, Difference::from, speech),
                side(differences, Difference::to, speech),
                differences.stream()
                        .map(
                                difference ->
                                        new Change(
                                                speech.label(difference.about()),
                                                value(difference.from(), speech),
                                                value(difference.to(), speech)))
                        .toList(),
                entry.reason(),
                told.schoolYear(),
                criteria.isEmpty() ? null : criteria.getFirst(),
                criteria,
                entry.action());
    }

    private static String sentence(Told told, boolean again, String change, Speech speech) {
        AuditEntry entry = told.entry();
        Map<String, @Nullable String> values = new HashMap<>();
        told.names().forEach((name, word) -> values.put(name, speech.brief(word)));
        values.put("change", change);
        if (entry.action() != null) {
            values.put(
                    "criteria",
                    told.criteria().isEmpty() ? null : String.join(", ", told.criteria()));
            values.put("action", speech.filled("action", values::get));
        }
        String changed = again ? speech.find("fact." + entry.fact() + ".again") : null;
        String first = speech.get("fact." + entry.fact());
        String what = Template.fill(changed == null ? first : changed, values::get);
        Map<String, @Nullable String> parts = new HashMap<>();
        parts.put("who", speech.who(entry.actor(), entry.role()));
        parts.put("what", ending(what));
        parts.put("context", context(told, speech));
        String reason = entry.reason();
        parts.put("reason", reason == null ? null : ending(Speech.excerpt(reason, REASON_TOLD)));
        return speech.filled("sentence", parts::get);
    }

    private static @Nullable String context(Told told, Speech speech) {
        String year = told.schoolYear();
        String band = told.entry().band();
        return year == null
                ? null
                : speech.filled(
                        "context",
                        name ->
                                name.equals("year")
                                        ? year
                                        : band == null ? null : speech.get("word.band." + band));
    }

    // The sentence brings its own full stop.
    private static String ending(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<Difference> differences(@Nullable List<Word> before, AuditEntry entry) {
        Map<String, Word> was = new LinkedHashMap<>();
        if (before != null) {
            before.forEach(word -> was.put(word.name(), word));
        }
        List<Difference> differences = new ArrayList<>();
        for (Word now : entry.state()) {
            Word then = was.remove(now.name());
            if (then == null || then.kind() != now.kind() || !then.text().equals(now.text())) {
                differences.add(new Difference(now, then, now));
            }
        }
        if (!entry.partial()) {
            was.values().forEach(gone -> differences.add(new Difference(gone, gone, null)));
        }
        return differences;
    }

    private static String change(List<Difference> differences, boolean first, Speech speech) {
        List<Difference> told = weighty(differences);
        if (told.isEmpty()) {
            return speech.get("change.none");
        }
        String parts =
                told.stream()
                        .limit(CHANGES_TOLD)
                        .map(difference -> step(difference, first, speech))
                        .collect(Collectors.joining("; "));
        int more = told.size() - CHANGES_TOLD;
        return more <= 0
                ? parts
                : parts + speech.filled("change.more", name -> String.valueOf(more));
    }

    private static String step(Difference difference, boolean first, Speech speech) {
        String to = brief(difference.to(), speech);
        String step = first ? to : brief(difference.from(), speech) + " → " + to;
        return labelled(difference, step, speech);
    }

    private static List<Difference> weighty(List<Difference> differences) {
        List<Difference> weighty = differences.stream().filter(d -> !d.about().minor()).toList();
        return weighty.isEmpty() ? differences : weighty;
    }

    /** One side of the change as a whole; null where there is nothing on it. */
    private static @Nullable String side(
            List<Difference> differences,
            Function<Difference, @Nullable Word> side,
            Speech speech) {
        String text =
                weighty(differences).stream()
                        .map(
                                difference -> {
                                    String value = value(side.apply(difference), speech);
                                    return value == null
                                            ? null
                                            : labelled(difference, value, speech);
                                })
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static String labelled(Difference difference, String value, Speech speech) {
        String label = speech.label(difference.about());
        return label.isEmpty() ? value : label + ": " + value;
    }

    private static @Nullable String value(@Nullable Word word, Speech speech) {
        return word == null ? null : speech.value(word);
    }

    private static String brief(@Nullable Word word, Speech speech) {
        return word == null ? speech.get("word.nothing") : speech.brief(word);
    }
}
