package vn.caitien.command.improvementplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/** What can be asked of a plan as a whole. */
sealed interface PlanCommand extends Command {

    PlanId plan();

    @Override
    default String target() {
        return plan().stream();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.PLAN_UNKNOWN;
    }

    /**
     * Begin a plan under an edition, perhaps resting on a self-assessment that was looked up as
     * approved.
     */
    record DraftPlan(PlanId plan, Framework framework, @Nullable Basis basis)
            implements PlanCommand {}

    /** The self-assessment a plan rests on. */
    record Basis(SchoolYear schoolYear, Band band, boolean approved) {

        /** As a plan was drafted on it, which took that it was approved. */
        static @Nullable Basis of(PlanDrafted drafted) {
            return drafted.assessmentYear() == null || drafted.assessmentBand() == null
                    ? null
                    : new Basis(
                            SchoolYear.parse(drafted.assessmentYear()),
                            drafted.assessmentBand(),
                            true);
        }
    }

    /** Write the paper's frame. */
    record SetPlanFrame(PlanId plan, PlanFrame frame) implements PlanCommand {}

    /** Say how a strength is kept up. */
    record RecordUpkeep(PlanId plan, String criterion, String text) implements PlanCommand {}

    /** Set a number to reach. */
    record SetQualityTarget(PlanId plan, String key, QualityTarget qualityTarget)
            implements PlanCommand {}

    /** Say what was reached of it. */
    record MeasureQualityTarget(
            PlanId plan,
            String key,
            BigDecimal actual,
            LocalDate measuredOn,
            LocalDate today,
            @Nullable String note)
            implements PlanCommand {}

    /** Say what a review found; {@code now} is the month in which it is recorded. */
    record ReviewPlan(
            PlanId plan, ReviewTime time, PlanReview review, @Nullable String reason, YearMonth now)
            implements PlanCommand {}

    /** Hand the plan to the principal. */
    record SubmitPlan(PlanId plan) implements PlanCommand {}

    /** Give it back. */
    record ReturnPlan(PlanId plan, @Nullable String reason) implements PlanCommand {}

    /**
     * Sign it, after a look at its rows.
     *
     * @param copy what was printed for it, null where a paper was signed before
     * @param document SHA-256 of what is signed, null where no copy of a paper is known
     */
    record SignPlan(PlanId plan, @Nullable SigningCopy copy, @Nullable String document)
            implements PlanCommand {}

    /**
     * Sign it.
     *
     * @param missing what its form lacks, by the look at its rows
     */
    record ApprovePlan(
            PlanId plan,
            @Nullable String document,
            @Nullable String form,
            List<FieldProblem> missing)
            implements PlanCommand {}

    /** Open a signed plan for changes. */
    record AmendPlan(PlanId plan, @Nullable String reason) implements PlanCommand {}

    /** End the year for it. */
    record ClosePlan(PlanId plan, @Nullable String summary) implements PlanCommand {}
}
