package vn.caitien.query.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceUnlinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.ResultStated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReopened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReturned;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.kernel.selfassessment.StatedResult;
import vn.caitien.query.Story;
import vn.caitien.query.permission.Spoken;
import vn.caitien.query.platform.Recorded;
import vn.caitien.query.platform.Stored;

class SheetProjectionTest {
    private static final Framework TT18 =
            ShippedFrameworks.all().stream()
                    .filter(framework -> framework.id().equals("tt18-2018"))
                    .findFirst()
                    .orElseThrow();
    private static final SelfAssessmentOpened OPENED =
            new SelfAssessmentOpened("pom-lot", Band.THCS, "2025-2026", "tt18-2018");

    private final SheetProjection projection = new SheetProjection();

    private SelfAssessmentSheet sheet(Object... facts) {
        StoredSheet sheet = null;
        long sequence = 0;
        for (Object fact : facts) {
            sheet =
                    projection.evolve(
                            sheet,
                            new Recorded(
                                    "id",
                                    "pom-lot",
                                    Story.sheet("pom-lot"),
                                    sequence++,
                                    Instant.parse("2025-10-01T00:00:00Z"),
                                    "somebody",
                                    "council-secretary",
                                    "command",
                                    fact));
        }
        return new SheetReading(
                        new Stored<>("thcs/2025-2026", sequence - 1, sheet),
                        TT18,
                        Map.of(),
                        Spoken.nobody(Locale.of("vi")))
                .view();
    }

    /** Every criterion at its ceiling but for the given ones. */
    private static Object[] allRated(Map<String, Integer> lower, Object... more) {
        List<Object> facts = new ArrayList<>(List.of(OPENED));
        for (Criterion criterion : TT18.criteria()) {
            facts.add(
                    Story.rated(
                            criterion.code(),
                            lower.getOrDefault(criterion.code(), criterion.ceiling()),
                            null,
                            null));
        }
        facts.addAll(List.of(more));
        return facts.toArray();
    }

    @Test
    void keepsTheLastRatingAndTheLevelBeforeIt() {
        var row =
                sheet(
                                OPENED,
                                Story.rated("1.1", 1, null, null),
                                Story.rated("1.1", 2, 1, "Bổ sung"))
                        .row("1.1");

        assertThat(row.standing().provenLevel()).isEqualTo(2);
        assertThat(row.previousLevel()).isEqualTo(1);
        assertThat(row.rating().reason()).isEqualTo("Bổ sung");
        assertThat(row.rating().times()).isEqualTo(2);
        assertThat(row.rating().by()).isEqualTo("Thư ký hội đồng tự đánh giá");
    }

    @Test
    void claimsNoLevelWhileCriteriaAreNotRated() {
        SelfAssessmentSheet sheet = sheet(OPENED, Story.rated("1.1", 3, null, null));

        assertThat(sheet.standing().level()).isNull();
        assertThat(sheet.standing().provenLevel()).isZero();
        assertThat(sheet.totals().getFirst()).isEqualTo(new SelfAssessmentSheet.Total(1, 1, 28, 4));
    }

    @Test
    void printsPercentagesAsPlansDo() {
        Map<String, Integer> ten = new java.util.HashMap<>();
        TT18.criteria().stream().limit(10).forEach(criterion -> ten.put(criterion.code(), 1));

        assertThat(sheet(allRated(ten)).totals().get(1))
                .isEqualTo(new SelfAssessmentSheet.Total(2, 18, 28, 64));
    }

    @Test
    void countsNoLevelThatACriterionDoesNotHaveAndSaysSo() {
        Map<String, Integer> everywhereThree = new java.util.HashMap<>();
        TT18.criteria().forEach(criterion -> everywhereThree.put(criterion.code(), 3));
        everywhereThree.put("3.2", 2);
        everywhereThree.put("3.5", 2);

        SelfAssessmentSheet sheet =
                sheet(
                        allRated(
                                Map.of("3.2", 2, "3.5", 2),
                                new ResultStated(
                                        new StatedResult(
                                                everywhereThree,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null))));

        assertThat(sheet.totals().get(2)).isEqualTo(new SelfAssessmentSheet.Total(3, 18, 20, 90));
        assertThat(sheet.standing().level()).isEqualTo(2);
        assertThat(sheet.differences())
                .hasSize(8)
                .allSatisfy(
                        difference -> {
                            assertThat(difference.kind())
                                    .isEqualTo(Difference.Kind.LEVEL_BEYOND_CEILING);
                            assertThat(difference.stated()).isEqualTo("3");
                            assertThat(difference.computed()).isEqualTo("2");
                        });
        assertThat(sheet.statement().levels()).isEqualTo(everywhereThree);
    }

    @Test
    void showsATotalThatThePaperCountsDifferently() {
        SelfAssessmentSheet sheet =
                sheet(
                        allRated(
                                Map.of(),
                                new ResultStated(
                                        new StatedResult(
                                                Map.of(),
                                                null,
                                                Map.of("1.1", Map.of(3, List.of("a", "z"))),
                                                List.of(
                                                        new StatedCount(
                                                                1, 28, 28, new BigDecimal("100")),
                                                        new StatedCount(
                                                                2, 28, 28, new BigDecimal("99")),
                                                        new StatedCount(3, 19, 20, null)),
                                                1,
                                                "Mức 1",
                                                null))));

        assertThat(sheet.differences())
                .extracting(Difference::kind)
                .contains(
                        Difference.Kind.MARK_IN_MISSING_CELL,
                        Difference.Kind.PERCENT,
                        Difference.Kind.COUNT,
                        Difference.Kind.SCHOOL_LEVEL);
        assertThat(sheet.differences())
                .filteredOn(difference -> difference.kind() == Difference.Kind.COUNT)
                .singleElement()
                .satisfies(
                        count -> {
                            assertThat(count.stated()).isEqualTo("19/20");
                            assertThat(count.computed()).isEqualTo("20/20");
                        });
    }

    @Test
    void followsTheSheetFromHandToHand() {
        assertThat(sheet(OPENED, new SelfAssessmentSubmitted()).status())
                .isEqualTo(SheetStatus.SUBMITTED);
        SelfAssessmentSheet returned =
                sheet(OPENED, new SelfAssessmentSubmitted(), new SelfAssessmentReturned("Thiếu"));
        assertThat(returned.status()).isEqualTo(SheetStatus.OPEN);
        assertThat(returned.returned()).isEqualTo("Thiếu");
        SelfAssessmentSheet approved =
                sheet(OPENED, new SelfAssessmentSubmitted(), new SelfAssessmentApproved());
        assertThat(approved.status()).isEqualTo(SheetStatus.APPROVED);
        assertThat(approved.approval()).isNotNull();
        SelfAssessmentSheet reopened =
                sheet(
                        OPENED,
                        new SelfAssessmentSubmitted(),
                        new SelfAssessmentApproved(),
                        new SelfAssessmentReopened("Sai sót"));
        assertThat(reopened.status()).isEqualTo(SheetStatus.OPEN);
        assertThat(reopened.approval()).isNull();
        assertThat(reopened.version()).isEqualTo(3);
    }

    @Test
    void takesADocumentAwayOnlyWhereItWasNamed() {
        SelfAssessmentSheet sheet =
                sheet(
                        OPENED,
                        new EvidenceLinked("1.1", 1, "a", "H1-1.1-01"),
                        new EvidenceLinked("1.1", 2, null, "H1-1.1-01"),
                        new EvidenceUnlinked("1.1", 1, "a", "H1-1.1-01", "Nhầm chỗ"));

        assertThat(sheet.row("1.1").evidence())
                .containsExactly(
                        new SelfAssessmentSheet.LinkedEvidence("H1-1.1-01", null, false, 2, null));
    }

    @Test
    void knowsNoRowOutsideTheFramework() {
        assertThat(sheet(OPENED, new CriterionRated("1.1", Map.of(), 0, null, null)).row("9.9"))
                .isNull();
    }
}
