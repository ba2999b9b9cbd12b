package vn.caitien.kernel.improvementplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * What one review of a plan says, in the columns of Form 2 VI.
 *
 * @param adjustment what is done differently from here on, if anything
 * @param assessor the role or the group that assessed; never a person's name
 */
public record PlanReview(
        @NotBlank @Size(max = Limits.TEXT) String followed,
        @NotBlank @Size(max = Limits.SECTION) String result,
        @Nullable @Size(max = Limits.SECTION) String adjustment,
        @NotBlank @Size(max = Limits.LINE) String assessor) {

    /** An adjustment without words is none. */
    public PlanReview {
        adjustment = adjustment == null || adjustment.isBlank() ? null : adjustment;
    }
}
