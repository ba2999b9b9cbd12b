package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Takes what cells say into fields and remembers where from; what no field can hold it leaves. */
final class Taking {

    private final Found found;
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    Taking(Found found) {
        this.found = found;
    }

    Map<String, Origin> origins() {
        return origins;
    }

    /** The words of a cell, which are those of the field from now on. */
    String take(FilledCell cell, String field) {
        String text = cell.text();
        origins.put(field, new Piece(text, cell.place(), Sureness.SURE).origin());
        return text;
    }

    /** The same for a row's cell, null if it is empty. */
    <C extends Enum<C>> @Nullable String take(Map<C, FilledCell> row, C column, String field) {
        FilledCell cell = row.get(column);
        return cell == null ? null : take(cell, field);
    }

    /** The field holds what its words were understood as, which may be wrong. */
    void doubt(String field) {
        origins.computeIfPresent(
                field, (f, o) -> new Origin(o.place(), Sureness.LIKELY, o.words()));
    }

    /** The field stays empty after all. */
    void forget(String field) {
        origins.remove(field);
    }

    void leave(FilledCell cell) {
        leave(cell, cell.text());
    }

    /** Leaves a cell's words together with others beside it. */
    void leave(FilledCell cell, String text) {
        found.leave(cell.place(), text);
    }
}
