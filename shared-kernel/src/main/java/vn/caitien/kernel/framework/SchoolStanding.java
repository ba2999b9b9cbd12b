package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a school stands in one grade band.
 *
 * @param level the level of the school, null while ratings that are still missing could change it
 * @param provenLevel the level that holds whatever is still to be rated
 * @param possibleLevel the level that would follow if all that is not rated turned out met
 * @param blockers what holds the school back from the level above the proven one
 * @param toNextLevel the least work to that level, null at the top
 */
public record SchoolStanding(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer level,
        boolean determinate,
        int provenLevel,
        int possibleLevel,
        List<LevelCount> counts,
        List<Blocker> blockers,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable NextLevel toNextLevel) {

    public SchoolStanding {
        counts = List.copyOf(counts);
        blockers = List.copyOf(blockers);
    }
}
