package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a criterion stands: the level proven, the level that would follow if all that is not rated
 * turned out met, and what keeps it from the next level.
 *
 * @param rated whether something binding has been rated at all
 * @param determinate whether the level is certain, whatever is still to be rated
 * @param nextLevel the level above the proven one, null at the ceiling
 * @param heldBackBy the requirements missing for the next level
 */
public record CriterionStanding(
        String criterion,
        boolean rated,
        int provenLevel,
        int possibleLevel,
        int ceiling,
        boolean determinate,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer nextLevel,
        List<OpenRequirement> heldBackBy) {

    public CriterionStanding {
        heldBackBy = List.copyOf(heldBackBy);
        if (provenLevel < 0 || provenLevel > possibleLevel || possibleLevel > ceiling) {
            throw new IllegalArgumentException(
                    criterion
                            + " stands at "
                            + provenLevel
                            + ".."
                            + possibleLevel
                            + " of "
                            + ceiling);
        }
        if (determinate != (provenLevel == possibleLevel)) {
            throw new IllegalArgumentException(criterion + " is determinate: " + determinate);
        }
    }

    /**
     * The level reached as far as anybody can say; null when nothing is proven and nothing ruled
     * out.
     */
    public @Nullable Integer reached() {
        return provenLevel > 0 || determinate ? Integer.valueOf(provenLevel) : null;
    }
}
