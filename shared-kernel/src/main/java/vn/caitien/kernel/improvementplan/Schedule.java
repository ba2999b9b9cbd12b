package vn.caitien.kernel.improvementplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * When an action runs: from a month to a month (both included), said in months or in whole school
 * years, perhaps with an open end in words ("and when something new comes up").
 */
public record Schedule(
        @NotNull YearMonth start,
        @NotNull YearMonth end,
        @NotNull Precision precision,
        @Nullable @Size(max = Limits.LINE) String note) {

    /** Whether the plan speaks of months or of school years. */
    public enum Precision {
        @JsonProperty("month")
        MONTH,
        @JsonProperty("school-year")
        SCHOOL_YEAR
    }

    /** Whether a month lies in the action's time; an end left open in words has no last month. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(start) && (note != null || !month.isAfter(end));
    }
}
