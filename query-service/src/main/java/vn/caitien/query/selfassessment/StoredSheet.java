package vn.caitien.query.selfassessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.StatedResult;

/**
 * What is kept of a self-assessment: what was said, not what follows from it.
 *
 * @param returned why the principal gave it back last or opened it again, null unless it is open
 *     for that
 * @param approval who approved it, null unless it is approved
 */
record StoredSheet(
        String school,
        Band band,
        String schoolYear,
        String framework,
        SheetStatus status,
        Map<String, StoredRating> ratings,
        Map<String, Description> descriptions,
        List<EvidenceLink> links,
        @Nullable StatedResult statement,
        @Nullable String returned,
        @Nullable Making approval) {

    /** The last rating of a criterion. */
    record StoredRating(
            Map<Integer, Map<String, Outcome>> requirements,
            int level,
            @Nullable Integer previousLevel,
            @Nullable String reason,
            int times,
            Making making) {}

    StoredSheet withStatus(SheetStatus next, @Nullable String why, @Nullable Making approvedBy) {
        return new StoredSheet(
                school,
                band,
                schoolYear,
                framework,
                next,
                ratings,
                descriptions,
                links,
                statement,
                why,
                approvedBy);
    }

    StoredSheet withRatings(Map<String, StoredRating> next) {
        return new StoredSheet(
                school,
                band,
                schoolYear,
                framework,
                status,
                next,
                descriptions,
                links,
                statement,
                returned,
                approval);
    }

    StoredSheet withDescriptions(Map<String, Description> next) {
        return new StoredSheet(
                school,
                band,
                schoolYear,
                framework,
                status,
                ratings,
                next,
                links,
                statement,
                returned,
                approval);
    }

    StoredSheet withLinks(List<EvidenceLink> next) {
        return new StoredSheet(
                school,
                band,
                schoolYear,
                framework,
                status,
                ratings,
                descriptions,
                next,
                statement,
                returned,
                approval);
    }

    StoredSheet withStatement(StatedResult next) {
        return new StoredSheet(
                school,
                band,
                schoolYear,
                framework,
                status,
                ratings,
                descriptions,
                links,
                next,
                returned,
                approval);
    }
}
