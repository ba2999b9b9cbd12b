package vn.caitien.kernel.selfassessment;

import jakarta.validation.Valid;
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
        @NotNull @Size(max = Limits.ENTRIES) Map<String, Integer> levels,
        @NotNull @Size(max = Limits.ENTRIES) Map<String, Integer> standardLevels,
        @NotNull @Size(max = Limits.ENTRIES) Map<String, Map<Integer, List<String>>> marks,
        @NotNull @Valid @Size(max = 5) List<StatedCount> counts,
        @Nullable Integer schoolLevel,
        @Nullable @Size(max = Limits.LINE) String schoolLevelText,
        @NotNull @Size(max = Limits.ENTRIES) Map<String, @Size(max = Limits.TEXT) String> remarks) {

    /** Absent lists and maps are empty ones. */
    public StatedResult {
        levels = levels == null ? Map.of() : levels;
        standardLevels = standardLevels == null ? Map.of() : standardLevels;
        marks = marks == null ? Map.of() : marks;
        counts = counts == null ? List.of() : counts;
        remarks = remarks == null ? Map.of() : remarks;
    }
}
