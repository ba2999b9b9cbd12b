package vn.caitien.query.selfassessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.CriterionStanding;
import vn.caitien.kernel.framework.Outcome;

/**
 * Why a criterion stands where it stands.
 *
 * @param heldBackBy the requirements missing for the next level, in words
 * @param blocksSchool whether it holds the school back from its next level
 */
public record CriterionReasons(
        String criterion,
        String title,
        CriterionStanding standing,
        List<Missing> heldBackBy,
        boolean blocksSchool,
        SelfAssessmentSheet.@Nullable LastRating rating) {

    /** A requirement that is missing, with its text. */
    public record Missing(int level, String key, String text, Outcome outcome) {}
}
