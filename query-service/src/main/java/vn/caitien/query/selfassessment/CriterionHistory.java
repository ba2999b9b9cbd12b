package vn.caitien.query.selfassessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Outcome;

/** How one criterion was rated over time, the first rating first. */
public record CriterionHistory(
        String schoolYear, String criterion, String title, List<Rating> ratings) {

    /** One rating: who said it in which role and when, from which level to which, and why. */
    public record Rating(
            Instant at,
            String by,
            String role,
            @Nullable Integer from,
            int to,
            @Nullable String reason,
            Map<Integer, Map<String, Outcome>> requirements) {}
}
