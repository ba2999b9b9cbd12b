package vn.caitien.kernel.selfassessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * What the council's own paper states, kept exactly as printed, also where it disagrees with the
 * framework or with itself: levels per criterion and standard, marks per cell, totals, the school's
 * level, remarks.
 */
public record StatedResult(
        @NotNull @Size(max = Limits.ENTRIES)
                Map<@Size(max = 20) String, @NotNull @Min(0) @Max(9) Integer> levels,
        @NotNull @Size(max = Limits.ENTRIES)
                Map<@Size(max = 20) String, @NotNull @Min(0) @Max(9) Integer> standardLevels,
        @NotNull @Size(max = Limits.ENTRIES)
                Map<
                                @Size(max = 20) String,
                                @Size(max = 9) Map<
                                        @Min(1) @Max(9) Integer,
                                        @Size(max = 20) List<@Size(max = 20) String>>>
                        marks,
        @NotNull @Valid @Size(max = 5) List<StatedCount> counts,
        @Nullable @Min(0) @Max(9) Integer schoolLevel,
        @Nullable @Size(max = Limits.LINE) String schoolLevelText,
        @NotNull @Size(max = Limits.ENTRIES)
                Map<@Size(max = 20) String, @Size(max = Limits.TEXT) String> remarks) {

    /** Absent lists and maps are empty ones. */
    public StatedResult {
        levels = levels == null ? Map.of() : levels;
        standardLevels = standardLevels == null ? Map.of() : standardLevels;
        marks = marks == null ? Map.of() : marks;
        counts = counts == null ? List.of() : counts;
        remarks = remarks == null ? Map.of() : remarks;
    }
}
