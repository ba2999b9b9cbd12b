package vn.caitien.kernel.externalevaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.selfassessment.StatedCount;

/**
 * What evaluators from outside found for a period of school years, as stated: totals per level, the
 * level of the school, and criterion levels where the paper gives them.
 */
public record ExternalResult(
        @NotBlank @Size(max = 9) String from,
        @NotBlank @Size(max = 9) String to,
        @NotBlank @Size(max = Limits.LINE) String title,
        @NotNull @Valid @Size(max = 5) List<StatedCount> counts,
        @Nullable @Min(0) @Max(9) Integer level,
        @Nullable @Size(max = Limits.LINE) String levelText,
        @Nullable @Size(max = Limits.ENTRIES)
                Map<@Size(max = 20) String, @NotNull @Min(0) @Max(9) Integer> levels) {}
