package vn.caitien.query.selfassessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.CriterionStanding;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.SchoolStanding;
import vn.caitien.query.permission.People;
import vn.caitien.query.platform.Stored;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.Approval;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.Cell;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.CriterionRow;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.LastRating;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.LinkedEvidence;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.StandardSection;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.Total;
import vn.caitien.query.selfassessment.StoredSheet.StoredRating;

/** Reads a stored sheet with its framework: what follows from what was said. */
final class SheetReading {
    private final Stored<StoredSheet> stored;
    private final StoredSheet sheet;
    private final Framework framework;
    private final Map<String, NamedEvidence> documents;
    private final People.Names names;
    private final Map<String, CriterionStanding> standings;

    SheetReading(
            Stored<StoredSheet> stored,
            Framework framework,
            Map<String, NamedEvidence> documents,
            People.Names names) {
        this.stored = stored;
        this.sheet = stored.document();
        this.framework = framework;
        this.documents = documents;
        this.names = names;
        this.standings = framework.standings(outcomes(sheet));
    }

    /** What a sheet must know of a document it names. */
    record NamedEvidence(@Nullable String title, boolean withdrawn) {}

    static Map<String, Map<Integer, Map<String, Outcome>>> outcomes(StoredSheet sheet) {
        Map<String, Map<Integer, Map<String, Outcome>>> outcomes = new LinkedHashMap<>();
        sheet.ratings().forEach((code, rating) -> outcomes.put(code, rating.requirements()));
        return outcomes;
    }

    SelfAssessmentSheet view() {
        SchoolStanding school = framework.schoolStanding(standings.values());
        Making approval = sheet.approval();
        return new SelfAssessmentSheet(
                sheet.school(),
                sheet.band(),
                sheet.schoolYear(),
                framework.id(),
                framework.title(),
                sheet.status(),
                stored.version(),
                sheet.returned(),
                approval == null
                        ? null
                        : new Approval(names.of(approval.actor(), approval.role()), approval.at()),
                framework.standards().stream()
                        .map(
                                standard ->
                                        new StandardSection(
                                                standard.code(),
                                                standard.title(),
                                                rows(standard.criteria())))
                        .toList(),
                rows(framework.clauses()),
                Total.of(school),
                school,
                school.level() == null ? null : framework.words(school.level()),
                sheet.statement(),
                sheet.statement() == null
                        ? List.of()
                        : Differences.between(sheet.statement(), framework, standings, school));
    }

    private List<CriterionRow> rows(List<Criterion> criteria) {
        return criteria.stream().map(this::row).toList();
    }

    private CriterionRow row(Criterion criterion) {
        StoredRating rating = sheet.ratings().get(criterion.code());
        Map<Integer, Map<String, Outcome>> found =
                rating == null ? Map.of() : rating.requirements();
        return new CriterionRow(
                criterion.code(),
                criterion.title(),
                criterion.mandatory(),
                cells(criterion, found),
                criterion.standing(found),
                rating == null ? null : rating.previousLevel(),
                last(rating),
                sheet.descriptions().get(criterion.code()),
                evidence(criterion.code()));
    }

    private static Map<Integer, List<Cell>> cells(
            Criterion criterion, Map<Integer, Map<String, Outcome>> found) {
        Map<Integer, List<Cell>> levels = new LinkedHashMap<>();
        for (Level level : criterion.levels()) {
            Map<String, Outcome> outcomes = found.getOrDefault(level.level(), Map.of());
            levels.put(
                    level.level(),
                    level.requirements().stream()
                            .map(
                                    r ->
                                            new Cell(
                                                    r.key(),
                                                    outcomes.getOrDefault(
                                                            r.key(), Outcome.NOT_RATED)))
                            .toList());
        }
        return levels;
    }

    private @Nullable LastRating last(@Nullable StoredRating rating) {
        return rating == null
                ? null
                : new LastRating(
                        names.of(rating.making().actor(), rating.making().role()),
                        rating.making().role(),
                        rating.making().at(),
                        rating.reason(),
                        rating.times());
    }

    private List<LinkedEvidence> evidence(String criterion) {
        List<LinkedEvidence> linked = new ArrayList<>();
        for (EvidenceLink link : sheet.links()) {
            if (link.criterion().equals(criterion)) {
                NamedEvidence document = documents.get(link.evidence());
                linked.add(
                        new LinkedEvidence(
                                link.evidence(),
                                document == null ? null : document.title(),
                                document != null && document.withdrawn(),
                                link.level(),
                                link.requirement()));
            }
        }
        linked.sort(
                Comparator.comparing(LinkedEvidence::code)
                        .thenComparing(l -> l.level() == null ? 0 : l.level())
                        .thenComparing(l -> l.requirement() == null ? "" : l.requirement()));
        return linked;
    }
}
