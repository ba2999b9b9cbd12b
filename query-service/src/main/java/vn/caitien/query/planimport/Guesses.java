package vn.caitien.query.planimport;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.query.planimport.Origins.Known;
import vn.caitien.query.web.Form;

/**
 * The fields that are still guesses, in the order in which they stand on the page, so that one can
 * step from each to the next.
 */
public final class Guesses {
    private final List<String> fields;

    private Guesses(List<String> fields) {
        this.fields = fields;
    }

    /** One field for each place of the file that was guessed from: beginning and end are one. */
    static Guesses in(Form form, Origins origins) {
        List<String> named = form.fields("");
        Set<String> seen = new HashSet<>();
        return new Guesses(
                // The common parts stand below the rows.
                Stream.of(false, true)
                        .flatMap(
                                common ->
                                        named.stream()
                                                .filter(f -> f.startsWith("frame.") == common))
                        .filter(
                                field -> {
                                    Known known = origins.of(form, field);
                                    return known != null
                                            && known.mark().equals("guessed")
                                            && seen.add(from(field, known));
                                })
                        .toList());
    }

    private static String from(String field, Known known) {
        int part = field.lastIndexOf('.');
        return field.substring(0, Math.max(part, 0)) + known.place() + known.words();
    }

    /** How many there are. */
    public int count() {
        return fields.size();
    }

    /** How many there are in a row, by the beginning of its fields. */
    public long in(String row) {
        return fields.stream().filter(field -> field.startsWith(row)).count();
    }

    /** The first one, null if nothing was guessed. */
    public @Nullable String first() {
        return fields.isEmpty() ? null : fields.getFirst();
    }

    /** The one after a field, null after the last and for a field that is none. */
    public @Nullable String after(String field) {
        int at = fields.indexOf(field);
        return at < 0 || at + 1 == fields.size() ? null : fields.get(at + 1);
    }
}
