package vn.caitien.command.planimport.reading.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.platform.Limits;

/** Says how things stand by a row: the level of its criteria, or a text. */
final class PresentDrafting {

    /** "Mức 1", "Tiêu chí 1.4: không đạt Mức 1", "chưa tự đánh giá" */
    private static final String FINDING =
            "(?:tieu chi (?<criterion>\\d{1,2} \\d{1,2}) )?(?:(?<not>khong |chua )?(?:da |dang"
                    + " )?(?:dat |dat duoc )?muc (?<level>\\d)|chua tu danh gia)";

    private static final Pattern ONE = Pattern.compile(FINDING);
    private static final Pattern ONLY =
            Pattern.compile("\\d|(?:%s ?)+".formatted(FINDING.replaceAll("\\?<\\w+>", "?:")));
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Shorter ones are marks. */
    private static final int TEXT = 3;

    private final Found found;
    private final Tracing tracing;

    PresentDrafting(Found found, Tracing tracing) {
        this.found = found;
        this.tracing = tracing;
    }

    /**
     * The text on how things stand; none where only a level is said, which the self-assessment
     * says.
     */
    @Nullable String state(Found.Action row, List<String> criteria, String field) {
        Piece present = row.piece(Field.PRESENT);
        if (present == null) {
            return null;
        }
        String words = Words.of(present.text());
        if (ONLY.matcher(words).matches()) {
            levels(words, criteria);
            found.leave(present);
            return null;
        }
        if (words.length() < TEXT) {
            found.leave(present);
            return null;
        }
        return tracing.cut(field, present, Limits.TEXT);
    }

    private void levels(String words, List<String> criteria) {
        if (DIGIT.matcher(words).matches()) {
            criteria.forEach(code -> found.reached(code, Integer.parseInt(words)));
        }
        Matcher finding = ONE.matcher(words);
        while (finding.find()) {
            String level = finding.group("level");
            if (level != null) {
                int reached = finding.group("not") == null ? Integer.parseInt(level) : 0;
                String code = finding.group("criterion");
                List<String> of = code == null ? criteria : List.of(code.replace(' ', '.'));
                of.forEach(it -> found.reached(it, reached));
            }
        }
    }
}
