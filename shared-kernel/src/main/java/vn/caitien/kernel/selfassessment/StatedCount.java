package vn.caitien.kernel.selfassessment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A total as a paper prints it: so many of so many criteria reach a level, with its own percentage.
 */
public record StatedCount(
        @Min(1) @Max(9) int level,
        @Min(0) @Max(999) int reached,
        @Min(0) @Max(999) int of,
        @Nullable @Min(0) @Max(100) @Digits(integer = 3, fraction = 4) BigDecimal percent) {}
