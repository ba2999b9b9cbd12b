package vn.caitien.query.selfassessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.CriterionStanding;
import vn.caitien.kernel.framework.LevelWords;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.SchoolStanding;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.StatedResult;

/**
 * A self-assessment as its readers know it: the ratings, what follows from them, and what the
 * council's paper states.
 *
 * @param framework id of the edition that is pinned
 * @param returned why it was given back or opened again, null unless it is open for that
 * @param approval who approved it and when, null unless it is approved
 * @param clauses the clauses above the criteria's levels; not rated as long as they are not claimed
 * @param totals per level how many criteria reach it, with whole per cent as the reports print them
 * @param levelWords what the level of the school is called, null while it is not known
 */
public record SelfAssessmentSheet(
        String school,
        Band band,
        String schoolYear,
        String framework,
        String frameworkTitle,
        SheetStatus status,
        long version,
        @Nullable String returned,
        @Nullable Approval approval,
        List<StandardSection> standards,
        List<CriterionRow> clauses,
        List<Total> totals,
        SchoolStanding standing,
        @Nullable LevelWords levelWords,
        @Nullable StatedResult statement,
        List<Difference> differences) {

    /** Who approved and when. */
    public record Approval(String by, Instant at) {}

    /** A standard with its criteria. */
    public record StandardSection(String code, String title, List<CriterionRow> criteria) {}

    /** So many of so many criteria reach a level. */
    public record Total(int level, int reached, int of, int percent) {

        static List<Total> of(SchoolStanding school) {
            return school.counts().stream()
                    .map(c -> new Total(c.level(), c.reached(), c.of(), c.percent()))
                    .toList();
        }
    }

    /** The last rating: who said it, when, why, and how often the criterion was rated. */
    public record LastRating(
            String by, String role, Instant at, @Nullable String reason, int times) {}

    /**
     * A document named here, with its title where it is registered; withdrawn, it proves nothing.
     */
    public record LinkedEvidence(
            String code,
            @Nullable String title,
            boolean withdrawn,
            @Nullable Integer level,
            @Nullable String requirement) {}

    /** One cell: a requirement of a level, with what was found. */
    public record Cell(String key, Outcome outcome) {}

    /**
     * One criterion or clause.
     *
     * @param levels its levels and, per level, its requirements with what was found for each
     * @param previousLevel the level proven before the last rating, null if it was rated once or
     *     never
     */
    public record CriterionRow(
            String code,
            String title,
            boolean mandatory,
            Map<Integer, List<Cell>> levels,
            CriterionStanding standing,
            @Nullable Integer previousLevel,
            @Nullable LastRating rating,
            @Nullable Description description,
            List<LinkedEvidence> evidence) {}

    /**
     * The criteria and clauses of which it says how they stand; none in an edition that is not its
     * own.
     */
    public Set<String> told(String edition) {
        return edition.equals(framework)
                ? rows().filter(row -> row.standing().reached() != null)
                        .map(CriterionRow::code)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** The row of a criterion or clause, null if the framework has none of this code. */
    public @Nullable CriterionRow row(String code) {
        return rows().filter(row -> row.code().equals(code)).findFirst().orElse(null);
    }

    private Stream<CriterionRow> rows() {
        return Stream.concat(
                standards.stream().flatMap(standard -> standard.criteria().stream()),
                clauses.stream());
    }
}
