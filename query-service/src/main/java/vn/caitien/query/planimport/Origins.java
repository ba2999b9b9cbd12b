package vn.caitien.query.planimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.query.web.Codes;
import vn.caitien.query.web.Form;

/**
 * Where the fields of a draft came from, while rows may have been left out of it and fields
 * corrected since it was read.
 */
public final class Origins {
    private static final Pattern MONTH = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)\\b");
    private static final Pattern OF_ROW = Pattern.compile("(actions|upkeep|targets)\\[(\\d+)](.*)");

    private final Reading reading;
    private final Form read;
    private final Map<String, List<Integer>> rows = new HashMap<>();

    Origins(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.read = DraftForm.of(reading.draft(), 0);
        rows.put(
                "actions",
                matched(
                        reading.draft().actions(),
                        draft.actions(),
                        row -> row.wording().measures()));
        rows.put(
                "upkeep",
                matched(reading.draft().upkeep(), draft.upkeep(), PlanDraft.Upkeep::text));
        rows.put(
                "targets",
                matched(reading.draft().targets(), draft.targets(), PlanDraft.Target::key));
    }

    /**
     * What is known of a field.
     *
     * @param mark {@code sure}, {@code likely}, {@code guessed}, or {@code corrected} by a person
     */
    public record Known(String mark, String place, String words) {}

    /** What is known of a field of the form, or null. */
    public @Nullable Known of(Form form, String field) {
        String asRead = asRead(field);
        if (asRead == null) {
            return null;
        }
        Reading.Origin origin = origin(asRead);
        if (!form.value(field).equals(read.value(asRead))) {
            return new Known(
                    "corrected",
                    origin == null ? "" : origin.place(),
                    origin == null ? "" : origin.words());
        }
        return origin == null || form.value(field).isEmpty()
                ? null
                : new Known(Codes.of(origin.sureness()), origin.place(), origin.words());
    }

    /**
     * A doubt that is still open.
     *
     * @param list which list its row is in, and {@code row} the row's number from 1; both null
     *     where it is about the whole
     * @param field the field to look at, or null
     */
    public record OpenDoubt(
            String code,
            @Nullable String found,
            @Nullable String list,
            @Nullable Integer row,
            @Nullable String field) {}

    /** The doubts whose field is still there and still says what was read. */
    List<OpenDoubt> doubts(Form form) {
        return reading.doubts().stream().flatMap(doubt -> open(doubt, form).stream()).toList();
    }

    private Optional<OpenDoubt> open(Reading.Doubt doubt, Form form) {
        String was = doubt.field();
        if (was == null) {
            return Optional.of(new OpenDoubt(doubt.code(), doubt.found(), null, null, null));
        }
        Matcher part = OF_ROW.matcher(was);
        boolean ofRow = part.matches();
        int row =
                ofRow
                        ? rows.getOrDefault(part.group(1), List.of())
                                .indexOf(Integer.valueOf(part.group(2)))
                        : -1;
        if (ofRow && row < 0) {
            return Optional.empty();
        }
        String now = ofRow ? part.group(1) + "[" + row + "]" + part.group(3) : was;
        List<String> fields = form.fields(now);
        boolean asRead =
                fields.stream()
                        .allMatch(
                                field ->
                                        form.value(field)
                                                .equals(
                                                        read.value(
                                                                was
                                                                        + field.substring(
                                                                                now.length()))));
        return asRead
                ? Optional.of(
                        new OpenDoubt(
                                doubt.code(),
                                asOnScreen(doubt.found()),
                                ofRow ? part.group(1) : null,
                                ofRow ? row + 1 : null,
                                fields.isEmpty() ? null : fields.getFirst()))
                : Optional.empty();
    }

    /** Months as the fields show them: "05/2023", and one of them where two are the same. */
    private static @Nullable String asOnScreen(@Nullable String found) {
        return found == null
                ? null
                : MONTH.matcher(found).replaceAll("$2/$1").replaceAll("^(\\S+) – \\1$", "$1");
    }

    /** The origin of a field, or of what it is a part of. */
    private Reading.@Nullable Origin origin(String field) {
        String around = field;
        while (!around.isEmpty()) {
            Reading.Origin origin = reading.origins().get(around);
            if (origin != null) {
                return origin;
            }
            around = around.substring(0, Math.max(0, around.lastIndexOf('.')));
        }
        return null;
    }

    /** The name that a field had when the file was read; null for a row that was not read. */
    private @Nullable String asRead(String field) {
        Matcher part = OF_ROW.matcher(field);
        if (!part.matches()) {
            return field;
        }
        List<Integer> list = rows.getOrDefault(part.group(1), List.of());
        int row = Integer.parseInt(part.group(2));
        int was = row < list.size() ? list.get(row) : -1;
        return was < 0 ? null : part.group(1) + "[" + was + "]" + part.group(3);
    }

    /**
     * For each row of a draft the row that it was read as, -1 for none: rows are left out and
     * corrected, and keep their order.
     */
    static <T> List<Integer> matched(
            List<T> read, List<T> draft, Function<T, @Nullable String> words) {
        List<Integer> matched = new ArrayList<>();
        int next = 0;
        for (T row : draft) {
            int same = next;
            while (same < read.size()
                    && !Objects.equals(words.apply(read.get(same)), words.apply(row))) {
                same++;
            }
            int was = same < read.size() ? same : Math.min(next, read.size());
            matched.add(was < read.size() ? was : -1);
            next = was + 1;
        }
        return matched;
    }
}
