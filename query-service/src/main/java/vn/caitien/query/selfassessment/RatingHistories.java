package vn.caitien.query.selfassessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.CriterionStanding;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.SchoolStanding;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.externalevaluation.ExternalResults;
import vn.caitien.query.externalevaluation.StoredExternalResult;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Stored;
import vn.caitien.query.selfassessment.RatingHistory.BandHistory;
import vn.caitien.query.selfassessment.RatingHistory.Line;
import vn.caitien.query.selfassessment.RatingHistory.Year;

/** How a school's ratings moved over the years. */
@Component
public class RatingHistories {
    private final ReadModel model;
    private final SheetProjection sheets;
    private final ExternalResults externals;
    private final Frameworks frameworks;

    RatingHistories(
            ReadModel model,
            SheetProjection sheets,
            ExternalResults externals,
            Frameworks frameworks) {
        this.model = model;
        this.sheets = sheets;
        this.externals = externals;
        this.frameworks = frameworks;
    }

    private record Series(Band band, String framework) {}

    /** All years of the school, as known now or at a moment. */
    public RatingHistory of(String school, @Nullable Instant asOf) {
        List<ExternalResult> outside =
                externals.all(school, asOf).reversed().stream()
                        .map(StoredExternalResult::result)
                        .toList();
        Map<Series, List<StoredSheet>> series =
                new TreeMap<>(Comparator.comparing(Series::band).thenComparing(Series::framework));
        model.documents(school, asOf, documents -> documents.all(sheets)).stream()
                .map(Stored::document)
                .sorted(Comparator.comparing(StoredSheet::schoolYear))
                .forEach(
                        sheet ->
                                series.computeIfAbsent(
                                                new Series(sheet.band(), sheet.framework()),
                                                s -> new ArrayList<>())
                                        .add(sheet));
        List<BandHistory> bands = new ArrayList<>();
        series.forEach((key, ofSeries) -> bands.add(band(key, ofSeries, outside)));
        return new RatingHistory(school, bands, outside);
    }

    private BandHistory band(
            Series series, List<StoredSheet> ofSeries, List<ExternalResult> outside) {
        Framework framework = frameworks.get(series.framework());
        Map<String, Map<String, CriterionStanding>> standings = new TreeMap<>();
        List<Year> years = new ArrayList<>();
        for (StoredSheet sheet : ofSeries) {
            Map<String, CriterionStanding> ofYear =
                    framework.standings(SheetReading.outcomes(sheet));
            standings.put(sheet.schoolYear(), ofYear);
            SchoolStanding school = framework.schoolStanding(ofYear.values());
            years.add(
                    new Year(
                            sheet.schoolYear(),
                            sheet.status(),
                            school.provenLevel(),
                            school.level(),
                            SelfAssessmentSheet.Total.of(school)));
        }
        return new BandHistory(
                series.band(),
                framework.id(),
                framework.title(),
                years,
                framework.criteriaAndClauses().stream()
                        .map(criterion -> line(criterion, standings, outside))
                        .toList());
    }

    private static Line line(
            Criterion criterion,
            Map<String, Map<String, CriterionStanding>> standings,
            List<ExternalResult> external) {
        Map<String, Integer> levels = new TreeMap<>();
        standings.forEach(
                (year, ofYear) -> {
                    CriterionStanding standing = ofYear.get(criterion.code());
                    if (standing != null && standing.rated()) {
                        levels.put(year, standing.provenLevel());
                    }
                });
        Map<String, Integer> outside = new TreeMap<>();
        for (ExternalResult result : external) {
            Integer level = result.levels() == null ? null : result.levels().get(criterion.code());
            if (level != null) {
                outside.put(result.from() + "/" + result.to(), level);
            }
        }
        return new Line(criterion.code(), criterion.title(), criterion.ceiling(), levels, outside);
    }
}
