package vn.caitien.query.selfassessment;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.school.Band;

/**
 * A self-assessment in a list: which, where it stands, how many criteria are rated, the level so
 * far.
 */
public record SheetSummary(
        Band band,
        String schoolYear,
        String framework,
        SheetStatus status,
        long version,
        int rated,
        int criteria,
        int provenLevel,
        @Nullable Integer level) {}
