package vn.caitien.kernel.improvementplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * Money for an action: whole đồng (0 says "none needed"), where it comes from, or both, or neither.
 */
public record Budget(
        @Nullable @Min(0) @Max(Budget.CEILING) Long amount,
        @Nullable @Size(max = Limits.TEXT) String source) {

    /** No school action costs a thousand billion đồng; more is a slip of the keyboard. */
    public static final long CEILING = 1_000_000_000_000L;
}
