package vn.caitien.kernel.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/**
 * One edition of a legal set of standards (bộ tiêu chuẩn); immutable once published.
 *
 * @param edition the year of the text
 * @param appliesTo the kinds of school it is for, in words
 * @param levelWords what each level of the school is called, from "not reached" to the top
 * @param quantitativeNotSoleGroundUntil the last day on which numbers alone may not decide "not
 *     met", null if none
 * @param clauseGroup the clauses above the criteria's levels, null if the framework has none
 */
public record Framework(
        @NotBlank @Size(max = 60) String id,
        @NotBlank String edition,
        @NotBlank @Size(max = Limits.LINE) String title,
        @NotBlank String appliesTo,
        @NotNull List<@NotNull Band> bands,
        @NotNull @Valid Provenance provenance,
        @NotNull List<@NotNull @Valid LevelWords> levelWords,
        @NotNull @Valid SchoolLevelRule schoolLevelRule,
        @NotNull @Valid RecognitionTerms recognition,
        @NotNull @Valid CouncilRule council,
        @NotNull @Valid EvidenceCoding evidenceCoding,
        @Nullable LocalDate quantitativeNotSoleGroundUntil,
        @NotNull List<@NotBlank String> notes,
        @NotNull List<@NotNull @Valid Standard> standards,
        @Nullable @Valid ClauseGroup clauseGroup) {

    public Framework {
        bands = List.copyOf(bands);
        levelWords = List.copyOf(levelWords);
        notes = List.copyOf(notes);
        standards = List.copyOf(standards);
        require(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "framework id " + id);
        require(!bands.isEmpty(), id + " is for no band");
        require(!standards.isEmpty(), id + " has no standards");
        Distinct.check("standard", standards.stream().map(Standard::code).toList());
        List<Criterion> criteria = standards.stream().flatMap(s -> s.criteria().stream()).toList();
        List<Criterion> clauses = clauseGroup == null ? List.of() : clauseGroup.clauses();
        Distinct.check(
                "criterion",
                Stream.concat(criteria.stream(), clauses.stream()).map(Criterion::code).toList());
        for (Standard standard : standards) {
            for (Criterion criterion : standard.criteria()) {
                require(
                        criterion.code().startsWith(standard.code() + "."),
                        criterion.code() + " stands in standard " + standard.code());
                require(criterion.floor() == 1, criterion.code() + " has a gap below its levels");
            }
        }
        int ceiling = criteria.stream().mapToInt(Criterion::ceiling).max().orElseThrow();
        require(
                clauseGroup == null || clauseGroup.level() == ceiling + 1,
                id + " has a gap below its clauses");
        int top = clauseGroup == null ? ceiling : clauseGroup.level();
        require(
                levelWords.stream()
                        .map(LevelWords::level)
                        .toList()
                        .equals(IntStream.rangeClosed(0, top).boxed().toList()),
                id + " does not name each level once");
        schoolLevelRule.check(criteria, clauses);
    }

    /**
     * Refuses a school year that was over before the edition came into force, as {@code
     * framework-not-yet-in-force}. Nothing is refused after its end: a year may be finished under
     * the edition it was begun with.
     */
    public void requireInForceIn(SchoolYear year) {
        if (year.lastMonth().atEndOfMonth().isBefore(provenance.effectiveFrom())) {
            throw new Rejected(
                    ProblemCode.FRAMEWORK_NOT_YET_IN_FORCE,
                    Map.of("from", provenance.effectiveFrom(), "schoolYear", year));
        }
    }

    /** All criteria in their order, without the clauses. */
    public List<Criterion> criteria() {
        return standards.stream().flatMap(standard -> standard.criteria().stream()).toList();
    }

    /** The clauses above the criteria's levels; empty if the framework has none. */
    public List<Criterion> clauses() {
        return clauseGroup == null ? List.of() : clauseGroup.clauses();
    }

    /** Everything that can be rated: the criteria, then the clauses. */
    public List<Criterion> criteriaAndClauses() {
        List<Criterion> all = new ArrayList<>(criteria());
        all.addAll(clauses());
        return List.copyOf(all);
    }

    /** The criterion or clause with this code. */
    public Optional<Criterion> criterion(String code) {
        return Stream.concat(
                        standards.stream().flatMap(standard -> standard.criteria().stream()),
                        clauses().stream())
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** The standard that a criterion stands in; empty for a clause and an unknown code. */
    public Optional<Standard> standardOf(String code) {
        return standards.stream()
                .filter(s -> s.criteria().stream().anyMatch(c -> c.code().equals(code)))
                .findFirst();
    }

    /** Whether the code is that of a clause. */
    public boolean hasClause(String code) {
        return clauses().stream().anyMatch(clause -> clause.code().equals(code));
    }

    /** The highest level a criterion can have. */
    public int ceiling() {
        return criteria().stream().mapToInt(Criterion::ceiling).max().orElseThrow();
    }

    /** The highest level the school can have. */
    public int topLevel() {
        return clauseGroup == null ? ceiling() : clauseGroup.level();
    }

    /** What a level of the school is called, and what it gives. */
    public LevelWords words(int level) {
        return levelWords.get(level);
    }

    /** What a level of the school asks of the criteria and clauses. */
    public Demand demand(int level) {
        return schoolLevelRule.demand(level, criteria(), clauses());
    }

    /**
     * Where each criterion stands by a sheet of criterion → level → requirement → outcome. What the
     * sheet does not name is not rated; clauses are left out as long as none of them has been
     * rated, since then their level is not claimed.
     */
    public Map<String, CriterionStanding> standings(
            Map<String, Map<Integer, Map<String, Outcome>>> sheet) {
        Map<String, CriterionStanding> standings = new LinkedHashMap<>();
        for (Criterion criterion : criteria()) {
            standings.put(
                    criterion.code(),
                    criterion.standing(sheet.getOrDefault(criterion.code(), Map.of())));
        }
        List<CriterionStanding> claimed =
                clauses().stream()
                        .map(c -> c.standing(sheet.getOrDefault(c.code(), Map.of())))
                        .toList();
        if (claimed.stream().anyMatch(CriterionStanding::rated)) {
            claimed.forEach(standing -> standings.put(standing.criterion(), standing));
        }
        return standings;
    }

    /**
     * Where the school stands by where each criterion stands. All criteria must be given; the
     * clauses all or none, and without them their level is not evaluated.
     *
     * @throws IllegalArgumentException for a criterion that is missing, unknown or given twice
     */
    public SchoolStanding schoolStanding(Collection<CriterionStanding> standings) {
        return new SchoolLevels(this, standings).standing();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** What a clause is called in a paper: "Khoản 1 Điều 22"; empty for a criterion. */
    public Optional<String> clauseName(String code) {
        return Optional.ofNullable(clauseGroup)
                .filter(group -> group.clauses().stream().anyMatch(it -> it.code().equals(code)))
                .map(
                        group ->
                                "Khoản %s %s"
                                        .formatted(
                                                code.substring(code.indexOf('.') + 1),
                                                group.article()));
    }
}
