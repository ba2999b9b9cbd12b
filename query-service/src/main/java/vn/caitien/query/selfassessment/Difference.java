package vn.caitien.query.selfassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place where what the council's paper states is not what follows from its ratings; both are
 * shown, none is corrected.
 *
 * @param criterion the criterion it is about, null for totals and the school's level
 * @param level the level it is about, null where a whole level is stated
 * @param requirement the mark as printed, null unless it is about a mark
 * @param stated what the paper says
 * @param computed what follows, null where nothing follows yet
 */
public record Difference(
        Kind kind,
        @Nullable String criterion,
        @Nullable Integer level,
        @Nullable String requirement,
        String stated,
        @Nullable String computed) {

    /** What sort of difference it is. */
    public enum Kind {
        /** The criterion has no such level; the statement counts as its ceiling. */
        @JsonProperty("level-beyond-ceiling")
        LEVEL_BEYOND_CEILING,
        /** Another level follows from the ratings. */
        @JsonProperty("criterion-level")
        CRITERION_LEVEL,
        /** A mark stands in a cell that the framework does not have. */
        @JsonProperty("mark-in-missing-cell")
        MARK_IN_MISSING_CELL,
        /** A total differs. */
        @JsonProperty("count")
        COUNT,
        /** A total agrees but its percentage does not. */
        @JsonProperty("percent")
        PERCENT,
        /** The school's level differs. */
        @JsonProperty("school-level")
        SCHOOL_LEVEL;

        /** The stable name in JSON and message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
