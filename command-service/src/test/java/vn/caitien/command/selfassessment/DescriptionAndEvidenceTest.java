package vn.caitien.command.selfassessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.DescribeCriterion;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.LinkEvidence;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.StateResult;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.UnlinkEvidence;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionDescribed;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceLinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.EvidenceUnlinked;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.ResultStated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.kernel.selfassessment.StatedResult;

class DescriptionAndEvidenceTest {

    private static final String CODE = "H1-1.1-01";
    private static final Description WORDS =
            new Description(Map.of(1, "Có chiến lược."), "Rõ ràng.", "Chưa rà soát.");

    @Test
    void keepsTheCouncilsWords() {
        Sheet.opened()
                .when(new DescribeCriterion(Sheet.ID, "1.1", WORDS))
                .records(new CriterionDescribed("1.1", WORDS));
    }

    @Test
    void refusesTheSameWordsAgain() {
        Sheet.opened()
                .then(new CriterionDescribed("1.1", WORDS))
                .when(new DescribeCriterion(Sheet.ID, "1.1", WORDS))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void refusesWordsOnACriterionOutsideTheFramework() {
        Sheet.opened()
                .when(new DescribeCriterion(Sheet.ID, "9.9", WORDS))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @Test
    void refusesAPresentStateOfALevelTheCriterionDoesNotHave() {
        Sheet.opened()
                .when(
                        new DescribeCriterion(
                                Sheet.ID, "1.2", new Description(Map.of(3, "…"), null, null)))
                .refuses(ProblemCode.LEVEL_OUTSIDE_CRITERION);
    }

    @Test
    void refusesWordsOnceSubmitted() {
        Sheet.submitted()
                .when(new DescribeCriterion(Sheet.ID, "1.1", WORDS))
                .refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void namesADocumentAtACriterion() {
        Sheet.opened().when(link("1.1", null, null)).records(linked("1.1", null, null));
    }

    @Test
    void namesADocumentAtARequirement() {
        Sheet.opened().when(link("1.1", 1, "a")).records(linked("1.1", 1, "a"));
    }

    @Test
    void refusesToNameADocumentTwiceAtOnePlace() {
        Sheet.opened()
                .then(linked("1.1", 1, "a"))
                .when(link("1.1", 1, "a"))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void refusesADocumentAtACriterionOutsideTheFramework() {
        Sheet.opened()
                .when(link("9.9", null, null))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @Test
    void refusesADocumentAtALevelTheCriterionDoesNotHave() {
        Sheet.opened().when(link("1.2", 3, null)).refuses(ProblemCode.LEVEL_OUTSIDE_CRITERION);
    }

    @Test
    void refusesADocumentAtARequirementTheLevelDoesNotHave() {
        Sheet.opened().when(link("1.1", 2, "a")).refuses(ProblemCode.REQUIREMENT_OUTSIDE_LEVEL);
    }

    @Test
    void refusesADocumentAtARequirementOfNoLevel() {
        Sheet.opened().when(link("1.1", null, "a")).refuses(ProblemCode.REQUIREMENT_OUTSIDE_LEVEL);
    }

    @Test
    void refusesADocumentOnceSubmitted() {
        Sheet.submitted().when(link("1.1", null, null)).refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void takesADocumentAwayWithAReason() {
        Sheet.opened()
                .then(linked("1.1", 1, "a"))
                .when(unlink("nhầm tiêu chí"))
                .records(new EvidenceUnlinked("1.1", 1, "a", CODE, "nhầm tiêu chí"));
    }

    @Test
    void refusesToTakeADocumentAwayWithoutReason() {
        Sheet.opened()
                .then(linked("1.1", 1, "a"))
                .when(unlink(null))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesToTakeAwayADocumentThatIsNotThere() {
        Sheet.opened()
                .then(linked("1.1", 2, "*"))
                .when(unlink("nhầm"))
                .refuses(ProblemCode.EVIDENCE_NOT_LINKED);
    }

    @Test
    void refusesToTakeAwayADocumentTwice() {
        Sheet.opened()
                .then(linked("1.1", 1, "a"), new EvidenceUnlinked("1.1", 1, "a", CODE, "nhầm"))
                .when(unlink("nhầm"))
                .refuses(ProblemCode.EVIDENCE_NOT_LINKED);
    }

    @Test
    void refusesToTakeADocumentAwayOnceSubmitted() {
        Sheet.opened()
                .then(linked("1.1", 1, "a"))
                .then(new SelfAssessmentSubmitted())
                .when(unlink("nhầm"))
                .refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void keepsAStatedResultAlsoAfterApprovalAndAlsoWhereItDisagrees() {
        StatedResult paper =
                new StatedResult(
                        Map.of("1.2", 3),
                        Map.of(),
                        Map.of(),
                        List.of(new StatedCount(3, 1, 20, null)),
                        2,
                        "Mức 2",
                        Map.of());
        Sheet.approved().when(new StateResult(Sheet.ID, paper)).records(new ResultStated(paper));
        Sheet.approved()
                .then(new ResultStated(paper))
                .when(new StateResult(Sheet.ID, paper))
                .refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    private static LinkEvidence link(
            String criterion, @Nullable Integer level, @Nullable String requirement) {
        return new LinkEvidence(Sheet.ID, new EvidencePlace(criterion, level, requirement, CODE));
    }

    private static EvidenceLinked linked(
            String criterion, @Nullable Integer level, @Nullable String requirement) {
        return new EvidenceLinked(criterion, level, requirement, CODE);
    }

    private static UnlinkEvidence unlink(@Nullable String reason) {
        return new UnlinkEvidence(Sheet.ID, new EvidencePlace("1.1", 1, "a", CODE), reason);
    }
}
