package vn.caitien.query.selfassessment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.BandsStanding;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.SchoolStanding;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.query.permission.People;
import vn.caitien.query.platform.Documents;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Recorded;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.Stored;
import vn.caitien.query.platform.WebDatabase;

/**
 * Self-assessments of one school: the sheet, a criterion's past, and why it stands where it stands.
 */
@Component
public class SelfAssessments {
    private final ReadModel model;
    private final WebDatabase database;
    private final SheetProjection sheets;
    private final Frameworks frameworks;
    private final People people;

    SelfAssessments(
            ReadModel model,
            WebDatabase database,
            SheetProjection sheets,
            Frameworks frameworks,
            People people) {
        this.model = model;
        this.database = database;
        this.sheets = sheets;
        this.frameworks = frameworks;
        this.people = people;
    }

    /** All self-assessments of the school, the latest year first. */
    public List<SheetSummary> all(String school, @Nullable Instant asOf) {
        return model.documents(school, asOf, documents -> documents.all(sheets)).stream()
                .map(this::summary)
                .sorted(
                        Comparator.comparing(SheetSummary::schoolYear)
                                .reversed()
                                .thenComparing(SheetSummary::band))
                .toList();
    }

    /**
     * The sheet of a year, empty if there is none; the band may be left out where the year has one
     * sheet only.
     */
    public Optional<SelfAssessmentSheet> find(
            String school, String year, @Nullable Band band, @Nullable Instant asOf) {
        return stored(school, year, band, asOf).map(stored -> view(school, stored));
    }

    /**
     * The sheet of a year.
     *
     * @throws Rejected {@code self-assessment-unknown}, or {@code band-required} where the year has
     *     several
     */
    public SelfAssessmentSheet get(
            String school, String year, @Nullable Band band, @Nullable Instant asOf) {
        return find(school, year, band, asOf)
                .orElseThrow(() -> new Rejected(ProblemCode.SELF_ASSESSMENT_UNKNOWN));
    }

    /** The latest sheet of an edition that stands approved, of the school years that are wanted. */
    public Optional<SelfAssessmentSheet> latestApprovedUnder(
            String school, String framework, Predicate<String> year) {
        return all(school, null).stream()
                .filter(sheet -> sheet.status() == SheetStatus.APPROVED)
                .filter(sheet -> sheet.framework().equals(framework))
                .filter(sheet -> year.test(sheet.schoolYear()))
                .findFirst()
                .flatMap(sheet -> find(school, sheet.schoolYear(), sheet.band(), null));
    }

    /**
     * The sheet of a year as it was approved last, or as it is if it never was: one that has been
     * opened again says what is being changed, not what a plan rests on.
     */
    public Optional<SelfAssessmentSheet> lastApproved(
            String school, String year, @Nullable Band band, @Nullable Instant asOf) {
        Optional<SelfAssessmentSheet> sheet = find(school, year, band, asOf);
        return sheet.filter(it -> it.approval() == null)
                .flatMap(it -> approved(it, asOf))
                .flatMap(approval -> find(school, year, band, approval))
                .or(() -> sheet);
    }

    private Optional<Instant> approved(SelfAssessmentSheet sheet, @Nullable Instant asOf) {
        return model
                .facts(
                        sheet.school(),
                        List.of(stream(sheet.school(), sheet.band(), sheet.schoolYear())),
                        asOf)
                .stream()
                .filter(recorded -> recorded.fact() instanceof SelfAssessmentApproved)
                .map(Recorded::recordedAt)
                .max(Comparator.naturalOrder());
    }

    private static String stream(String school, Band band, String year) {
        return "self-assessment/%s/%s/%s".formatted(school, band.code(), year);
    }

    /**
     * Where the school as a whole stands in a year: as the lowest of its bands does; empty if no
     * band has a sheet of that year.
     */
    public Optional<BandsStanding> ofAllBands(
            String school, String year, Collection<Band> bands, @Nullable Instant asOf) {
        List<SchoolStanding> rated =
                model.documents(school, asOf, documents -> documents.all(sheets, year)).stream()
                        .map(Stored::document)
                        .filter(sheet -> bands.contains(sheet.band()))
                        .map(this::standing)
                        .toList();
        return BandsStanding.lowest(rated, bands.size() - rated.size());
    }

    private SchoolStanding standing(StoredSheet sheet) {
        Framework framework = frameworks.get(sheet.framework());
        return framework.schoolStanding(framework.standings(SheetReading.outcomes(sheet)).values());
    }

    /** How a criterion was rated over time. */
    public CriterionHistory history(
            String school, String year, @Nullable Band band, String code, @Nullable Instant asOf) {
        StoredSheet sheet =
                stored(school, year, band, asOf)
                        .orElseThrow(() -> new Rejected(ProblemCode.SELF_ASSESSMENT_UNKNOWN))
                        .document();
        Criterion criterion = criterion(frameworks.get(sheet.framework()), code);
        String stream = stream(school, sheet.band(), sheet.schoolYear());
        List<Recorded> rated =
                model.facts(school, List.of(stream), asOf).stream()
                        .filter(
                                recorded ->
                                        recorded.fact() instanceof CriterionRated fact
                                                && fact.criterion().equals(code))
                        .toList();
        People.Names names = people.names(school, rated.stream().map(Recorded::actor).toList());
        return new CriterionHistory(
                sheet.schoolYear(),
                code,
                criterion.title(),
                rated.stream()
                        .map(
                                recorded -> {
                                    CriterionRated fact = (CriterionRated) recorded.fact();
                                    return new CriterionHistory.Rating(
                                            recorded.recordedAt(),
                                            names.of(recorded.actor(), recorded.role()),
                                            recorded.role(),
                                            fact.previousLevel(),
                                            fact.level(),
                                            fact.reason(),
                                            fact.requirements());
                                })
                        .toList());
    }

    /** Why a criterion stands where it stands, and whether it holds the school back. */
    public CriterionReasons why(
            String school, String year, @Nullable Band band, String code, @Nullable Instant asOf) {
        SelfAssessmentSheet sheet = get(school, year, band, asOf);
        Criterion criterion = criterion(frameworks.get(sheet.framework()), code);
        SelfAssessmentSheet.CriterionRow row = sheet.row(code);
        if (row == null) {
            throw outside(code);
        }
        return new CriterionReasons(
                code,
                criterion.title(),
                row.standing(),
                row.standing().heldBackBy().stream()
                        .map(
                                open ->
                                        new CriterionReasons.Missing(
                                                open.level(),
                                                open.key(),
                                                criterion
                                                        .requirement(open.level(), open.key())
                                                        .orElseThrow()
                                                        .text(),
                                                open.outcome()))
                        .toList(),
                sheet.standing().blockers().stream().anyMatch(b -> b.criterion().equals(code)),
                row.rating());
    }

    private Optional<Stored<StoredSheet>> stored(
            String school, String year, @Nullable Band band, @Nullable Instant asOf) {
        return model.documents(school, asOf, documents -> stored(documents, year, band));
    }

    private Optional<Stored<StoredSheet>> stored(
            Documents documents, String year, @Nullable Band band) {
        if (band != null) {
            return documents.find(sheets, band.code() + "/" + year);
        }
        List<Stored<StoredSheet>> ofYear = documents.all(sheets, year);
        if (ofYear.size() > 1) {
            throw new Rejected(ProblemCode.BAND_REQUIRED);
        }
        return ofYear.stream().findFirst();
    }

    private SelfAssessmentSheet view(String school, Stored<StoredSheet> stored) {
        StoredSheet sheet = stored.document();
        List<String> actors =
                java.util.stream.Stream.concat(
                                sheet.ratings().values().stream().map(r -> r.making().actor()),
                                java.util.stream.Stream.ofNullable(sheet.approval())
                                        .map(Making::actor))
                        .distinct()
                        .toList();
        return new SheetReading(
                        stored,
                        frameworks.get(sheet.framework()),
                        sheet.links().isEmpty() ? Map.of() : evidence(school),
                        people.names(school, actors))
                .view();
    }

    private Map<String, SheetReading.NamedEvidence> evidence(String school) {
        Map<String, SheetReading.NamedEvidence> documents = new HashMap<>();
        return database.read(
                Scope.of(school),
                jdbc -> {
                    jdbc.sql(
                                    """
                                    select key, document -> 'document' ->> 'title',
                                           document ->> 'withdrawn' is not null
                                    from readmodel.evidence where tenant = ?
                                    """)
                            .param(school)
                            .query(
                                    (RowCallbackHandler)
                                            row ->
                                                    documents.put(
                                                            row.getString(1),
                                                            new SheetReading.NamedEvidence(
                                                                    row.getString(2),
                                                                    row.getBoolean(3))));
                    return documents;
                });
    }

    private SheetSummary summary(Stored<StoredSheet> stored) {
        StoredSheet sheet = stored.document();
        Framework framework = frameworks.get(sheet.framework());
        var standings = framework.standings(SheetReading.outcomes(sheet));
        var standing = framework.schoolStanding(standings.values());
        long rated =
                framework.criteria().stream()
                        .map(criterion -> standings.get(criterion.code()))
                        .filter(at -> at != null && at.rated())
                        .count();
        return new SheetSummary(
                sheet.band(),
                sheet.schoolYear(),
                sheet.framework(),
                sheet.status(),
                stored.version(),
                (int) rated,
                framework.criteria().size(),
                standing.provenLevel(),
                standing.level());
    }

    private static Criterion criterion(Framework framework, String code) {
        return framework.criterion(code).orElseThrow(() -> outside(code));
    }

    private static Rejected outside(String code) {
        return new Rejected(ProblemCode.NOT_FOUND, Map.of("criterion", code));
    }
}
