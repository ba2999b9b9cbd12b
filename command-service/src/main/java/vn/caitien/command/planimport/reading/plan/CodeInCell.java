package vn.caitien.command.planimport.reading.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * The criterion of a row whose table has no column for it, and which names it in the cell of
 * another one: "Tiêu chí 1.4: Kế hoạch của tổ chưa có chỉ tiêu".
 */
final class CodeInCell {

    /** What may be said of a criterion; a remark or an evidence may name others. */
    private static final Set<Field> SAYING =
            EnumSet.of(Field.LIMITATION, Field.PRESENT, Field.TOPIC, Field.MEASURES, Field.GOAL);

    private CodeInCell() {}

    /** Takes the codes out of the first cell that has them. */
    static Optional<Piece> take(Map<Field, Piece> pieces, Edition edition) {
        for (Field field : SAYING) {
            Piece cell = pieces.get(field);
            int end = cell == null ? 0 : Codes.namedBefore(cell.text());
            if (cell != null && end > 0 && alone(cell.text().substring(end))) {
                if (!(field == Field.TOPIC && isTitle(cell.text(), edition))) {
                    pieces.put(
                            field,
                            new Piece(cell.text().substring(end), cell.place(), cell.sureness()));
                }
                return Optional.of(named(cell.text().substring(0, end), cell));
            }
            // What a topic has in brackets is told from its own words later.
            if (cell != null && field != Field.TOPIC) {
                Optional<String> behind = Codes.namedBehind(cell.text());
                if (behind.isPresent()) {
                    return Optional.of(named(behind.get(), cell));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no other line begins with a code of its own, which would be lost. */
    private static boolean alone(String rest) {
        return rest.lines().noneMatch(line -> Codes.namedBefore(line) > 0);
    }

    /** "Tiêu chí 1.4: Tổ chuyên môn": what is named is the criterion itself. */
    private static boolean isTitle(String text, Edition edition) {
        return Codes.heading(text, null)
                .filter(heading -> edition.titleOf(heading.code(), heading.title()))
                .isPresent();
    }

    private static Piece named(String codes, Piece cell) {
        return new Piece(
                codes.strip(), cell.place(), Piece.least(cell.sureness(), Sureness.LIKELY));
    }
}
