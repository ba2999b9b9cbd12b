package vn.caitien.command.planimport.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.platform.Limits;

/** Remembers of each field of the draft where its words came from, and what is doubtful in it. */
final class Tracing {

    private final Found found;
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Tracing(Found found) {
        this.found = found;
    }

    Map<String, Origin> origins() {
        return origins;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    void from(String field, @Nullable Origin origin) {
        if (origin != null) {
            origins.put(field, origin);
        }
    }

    void doubt(String code, String field, @Nullable String what) {
        doubts.add(new Doubt(code, field, what));
    }

    /** The text, as long as the field may be; what is over is left over. */
    String cut(String field, Piece piece, int limit) {
        String text = piece.text().strip();
        if (text.length() > limit) {
            found.leave(piece.place(), text.substring(limit));
            doubt(Doubts.TEXT_CUT, field, null);
            text = text.substring(0, limit);
        }
        origins.put(field, piece.origin());
        return text;
    }

    /** A text made of several, as long as a field may be. */
    static String fit(String text) {
        return text.length() <= Limits.TEXT ? text : text.substring(0, Limits.TEXT);
    }
}
