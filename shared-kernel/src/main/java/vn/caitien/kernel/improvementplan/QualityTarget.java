package vn.caitien.kernel.improvementplan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * A number to reach: for whom (group), of what (subject), which step of its scale (grade), from
 * where to where, in which unit; or words where the plan gives no plain number.
 */
public record QualityTarget(
        @Nullable @Size(max = 20) String criterion,
        @Nullable @Size(max = Limits.LINE) String group,
        @NotBlank @Size(max = Limits.LINE) String subject,
        @Nullable @Size(max = Limits.LINE) String grade,
        @Nullable @Digits(integer = 12, fraction = 4) BigDecimal baseline,
        @Nullable @Digits(integer = 12, fraction = 4) BigDecimal target,
        @Nullable @Size(max = 20) String unit,
        @Nullable @Size(max = Limits.TEXT) String text) {}
