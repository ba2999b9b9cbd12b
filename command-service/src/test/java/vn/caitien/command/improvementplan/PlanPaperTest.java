package vn.caitien.command.improvementplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.caitien.command.improvementplan.PlanCommand.MeasureQualityTarget;
import vn.caitien.command.improvementplan.PlanCommand.RecordUpkeep;
import vn.caitien.command.improvementplan.PlanCommand.SetPlanFrame;
import vn.caitien.command.improvementplan.PlanCommand.SetQualityTarget;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanClosed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanFrameSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetMeasured;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.UpkeepRecorded;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.platform.ProblemCode;

class PlanPaperTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final QualityTarget FOREIGN =
            new QualityTarget("9.9", null, "Học lực", null, null, null, null, "tăng");

    @Test
    void takesTheFrame() {
        Plan.drafted()
                .when(new SetPlanFrame(Plan.ID, Plan.FRAME))
                .records(new PlanFrameSet(Plan.FRAME));
    }

    @Test
    void refusesTheSameFrameAgain() {
        Plan.drafted()
                .then(new PlanFrameSet(Plan.FRAME))
                .when(new SetPlanFrame(Plan.ID, Plan.FRAME))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void refusesAFrameOnceSubmitted() {
        Plan.submitted()
                .when(new SetPlanFrame(Plan.ID, Plan.FRAME))
                .refuses(ProblemCode.PLAN_NOT_OPEN);
    }

    @Test
    void refusesAFrameOnceClosed() {
        Plan.closed().when(new SetPlanFrame(Plan.ID, Plan.FRAME)).refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void keepsAStrengthUp() {
        Plan.drafted()
                .when(new RecordUpkeep(Plan.ID, "2.1", "Duy trì bồi dưỡng."))
                .records(new UpkeepRecorded("2.1", "Duy trì bồi dưỡng."));
    }

    @Test
    void takesAnUpkeepRowAwayWithAnEmptyText() {
        Plan.drafted()
                .then(new UpkeepRecorded("2.1", "Duy trì."))
                .when(new RecordUpkeep(Plan.ID, "2.1", ""))
                .records(new UpkeepRecorded("2.1", ""));
    }

    @Test
    void refusesToTakeAwayAnUpkeepRowThatIsNotThere() {
        Plan.drafted()
                .when(new RecordUpkeep(Plan.ID, "2.1", ""))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void refusesUpkeepOfACriterionOutsideTheFramework() {
        Plan.drafted()
                .when(new RecordUpkeep(Plan.ID, "9.9", "Duy trì."))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @Test
    void refusesUpkeepOnceSigned() {
        Plan.approved()
                .when(new RecordUpkeep(Plan.ID, "2.1", "Duy trì."))
                .refuses(ProblemCode.PLAN_NOT_OPEN);
    }

    @Test
    void setsANumberToReach() {
        Plan.drafted()
                .when(new SetQualityTarget(Plan.ID, "k6-tot", Plan.TARGET))
                .records(new QualityTargetSet("k6-tot", Plan.TARGET));
    }

    @Test
    void refusesTheSameNumberAgain() {
        Plan.drafted()
                .then(new QualityTargetSet("k6-tot", Plan.TARGET))
                .when(new SetQualityTarget(Plan.ID, "k6-tot", Plan.TARGET))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void refusesANumberForACriterionOutsideTheFramework() {
        Plan.drafted()
                .when(new SetQualityTarget(Plan.ID, "k6-tot", FOREIGN))
                .refuses(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK);
    }

    @Test
    void refusesANumberOnceSubmitted() {
        Plan.submitted()
                .when(new SetQualityTarget(Plan.ID, "k6-tot", Plan.TARGET))
                .refuses(ProblemCode.PLAN_NOT_OPEN);
    }

    @Test
    void measuresWhatWasReachedAlsoOnceSigned() {
        Plan.drafted()
                .then(new QualityTargetSet("k6-tot", Plan.TARGET))
                .when(measure("k6-tot"))
                .records(new QualityTargetMeasured("k6-tot", new BigDecimal("36"), DAY, null));
    }

    @Test
    void refusesToMeasureANumberThatWasNotSet() {
        Plan.approved().when(measure("k7-tot")).refuses(ProblemCode.TARGET_UNKNOWN);
    }

    @Test
    void refusesToMeasureOnceClosed() {
        Plan.drafted()
                .then(new QualityTargetSet("k6-tot", Plan.TARGET))
                .then(new PlanClosed("xong"))
                .when(measure("k6-tot"))
                .refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void refusesAMeasurementOfADayToCome() {
        Plan.drafted()
                .then(new QualityTargetSet("k6-tot", Plan.TARGET))
                .when(
                        new MeasureQualityTarget(
                                Plan.ID,
                                "k6-tot",
                                new BigDecimal("36"),
                                DAY.plusDays(1),
                                DAY,
                                null))
                .refuses(ProblemCode.DAY_IN_FUTURE);
    }

    private static MeasureQualityTarget measure(String key) {
        return new MeasureQualityTarget(Plan.ID, key, new BigDecimal("36"), DAY, DAY, null);
    }
}
