package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** A number to reach as it was understood. */
public record TargetWords(
        @Nullable String group,
        String subject,
        @Nullable String grade,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable String text,
        Sureness sureness) {

    /** The same with the number that it has now. */
    TargetWords comingFrom(BigDecimal number) {
        return new TargetWords(
                group,
                subject,
                grade,
                number,
                target,
                unit,
                text,
                Piece.least(sureness, Sureness.LIKELY));
    }
}
