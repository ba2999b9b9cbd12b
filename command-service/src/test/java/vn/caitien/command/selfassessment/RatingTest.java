package vn.caitien.command.selfassessment;

import static vn.caitien.command.selfassessment.Sheet.BELOW_1;
import static vn.caitien.command.selfassessment.Sheet.LEVEL_1;
import static vn.caitien.command.selfassessment.Sheet.rate;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;

class RatingTest {

    @Test
    void recordsTheOutcomesAndTheLevelTheyProve() {
        Sheet.opened()
                .when(rate("1.1", LEVEL_1, null))
                .records(new CriterionRated("1.1", LEVEL_1, 1, null, null));
    }

    @Test
    void needsNoReasonForTheFirstRatingButKeepsOne() {
        Sheet.opened()
                .when(rate("1.1", BELOW_1, "theo biên bản"))
                .records(new CriterionRated("1.1", BELOW_1, 0, null, "theo biên bản"));
    }

    @Test
    void recordsWhatWasProvenBeforeWithAChange() {
        Sheet.rated()
                .when(rate("1.1", BELOW_1, "bổ sung kiểm tra"))
                .records(new CriterionRated("1.1", BELOW_1, 0, 1, "bổ sung kiểm tra"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refusesAChangeWithAnEmptyReason(String reason) {
        Sheet.rated().when(rate("1.1", BELOW_1, reason)).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesAChangeWithoutReason() {
        Sheet.rated().when(rate("1.1", BELOW_1, null)).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesTheSameRatingAgain() {
        Sheet.rated().when(rate("1.1", LEVEL_1, "lần nữa")).refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void takesNotRatedForTheSameAsNothing() {
        Sheet.opened()
                .when(
                        rate(
                                "1.1",
                                Map.of(1, LEVEL_1.get(1), 2, Map.of("*", Outcome.NOT_RATED)),
                                null))
                .records(new CriterionRated("1.1", LEVEL_1, 1, null, null));
    }

    @Test
    void refusesACriterionOutsideTheFramework() {
        Sheet.opened()
                .when(rate("9.9", LEVEL_1, null))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @Test
    void refusesALevelTheCriterionDoesNotHave() {
        Sheet.opened()
                .when(rate("1.2", Map.of(3, Map.of("*", Outcome.MET)), null))
                .refuses(ProblemCode.LEVEL_OUTSIDE_CRITERION);
    }

    @Test
    void refusesARequirementTheLevelDoesNotHave() {
        Sheet.opened()
                .when(rate("1.1", Map.of(1, Map.of("d", Outcome.MET)), null))
                .refuses(ProblemCode.REQUIREMENT_OUTSIDE_LEVEL);
    }

    @Test
    void refusesNotApplicableWhereARequirementAlwaysApplies() {
        Sheet.opened()
                .when(rate("1.1", Map.of(1, Map.of("a", Outcome.NOT_APPLICABLE)), null))
                .refuses(ProblemCode.OUTCOME_NOT_APPLICABLE);
    }

    @Test
    void refusesALevelAboveAnUnratedOne() {
        Sheet.opened()
                .when(rate("1.1", Map.of(2, Map.of("*", Outcome.MET)), null))
                .refuses(ProblemCode.LEVEL_SKIPPED);
    }

    @Test
    void refusesALevelAboveAHalfRatedOne() {
        Sheet.opened()
                .when(
                        rate(
                                "1.1",
                                Map.of(1, Map.of("a", Outcome.MET), 2, Map.of("*", Outcome.MET)),
                                null))
                .refuses(ProblemCode.LEVEL_SKIPPED);
    }

    @Test
    void letsAHigherLevelBeRatedAboveOneThatIsNotMet() {
        Map<Integer, Map<String, Outcome>> outcomes =
                Map.of(1, BELOW_1.get(1), 2, Map.of("*", Outcome.MET));
        Sheet.opened()
                .when(rate("1.1", outcomes, null))
                .records(new CriterionRated("1.1", outcomes, 0, null, null));
    }

    @Test
    void ratesAClauseThatLiesAboveTheLevelsOfTheCriteria() {
        Map<Integer, Map<String, Outcome>> outcomes = Map.of(4, Map.of("*", Outcome.MET));
        Sheet.opened()
                .when(rate("22.1", outcomes, null))
                .records(new CriterionRated("22.1", outcomes, 4, null, null));
    }

    @Test
    void refusesARatingOfASubmittedSheet() {
        Sheet.submitted()
                .when(rate("1.1", BELOW_1, "sửa"))
                .refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void refusesARatingAfterApproval() {
        Sheet.approved().when(rate("1.1", BELOW_1, "sửa")).refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void staysWithTheEditionTheSheetWasOpenedUnder() {
        Sheet.opened("tt57-2026-general")
                .when(rate("5.6", LEVEL_1, null))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }
}
