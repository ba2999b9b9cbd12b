package vn.caitien.query.selfassessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.school.Band;

/**
 * Criteria down, school years across, per band and edition; what evaluators from outside found
 * stands beside.
 *
 * @param externals results from outside, the earliest period first
 */
public record RatingHistory(
        String school, List<BandHistory> bands, List<ExternalResult> externals) {

    /** The years of one band under one edition. */
    public record BandHistory(
            Band band,
            String framework,
            String frameworkTitle,
            List<Year> years,
            List<Line> lines) {}

    /** One school year: the level of the school and how many criteria reach each level. */
    public record Year(
            String schoolYear,
            SheetStatus status,
            int provenLevel,
            @Nullable Integer level,
            List<SelfAssessmentSheet.Total> totals) {}

    /**
     * One criterion over the years.
     *
     * @param levels by school year the level that its ratings prove; absent where nothing is rated
     * @param external by period ({@code from/to}) the level from outside, where the result names it
     */
    public record Line(
            String code,
            String title,
            int ceiling,
            Map<String, Integer> levels,
            Map<String, Integer> external) {}
}
