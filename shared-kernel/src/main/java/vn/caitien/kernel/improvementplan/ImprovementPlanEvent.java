package vn.caitien.kernel.improvementplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;
import vn.caitien.kernel.school.Band;

/** Facts of one school's plan of one school year; its actions have their own stream. */
public sealed interface ImprovementPlanEvent {

    /** A plan begins, from nothing or from an approved self-assessment. */
    @StoredAs("improvement.plan-drafted")
    record PlanDrafted(
            String school,
            String schoolYear,
            String framework,
            @Nullable String assessmentYear,
            @Nullable Band assessmentBand)
            implements ImprovementPlanEvent {}

    /** The paper's frame was written or rewritten. */
    @StoredAs("improvement.plan-frame-set")
    record PlanFrameSet(PlanFrame frame) implements ImprovementPlanEvent {}

    /** A strength is to be kept up; an empty text takes the row away. */
    @StoredAs("improvement.upkeep-recorded")
    record UpkeepRecorded(String criterion, String text) implements ImprovementPlanEvent {}

    /** A number is to be reached. */
    @StoredAs("improvement.quality-target-set")
    record QualityTargetSet(String key, QualityTarget target) implements ImprovementPlanEvent {}

    /** What was reached of a target, as of a day. */
    @StoredAs("improvement.quality-target-measured")
    record QualityTargetMeasured(
            String key, BigDecimal actual, LocalDate measuredOn, @Nullable String note)
            implements ImprovementPlanEvent {}

    /** What a review of the signed plan found; the same review again replaces what it said. */
    @StoredAs("improvement.plan-reviewed")
    record PlanReviewed(ReviewTime time, PlanReview review, @Nullable String reason)
            implements ImprovementPlanEvent {}

    /** The plan was handed to the principal. */
    @StoredAs("improvement.plan-submitted")
    record PlanSubmitted() implements ImprovementPlanEvent {}

    /** The principal gave it back. */
    @StoredAs("improvement.plan-returned")
    record PlanReturned(String reason) implements ImprovementPlanEvent {}

    /**
     * The principal signed; work on the actions may be reported.
     *
     * @param document SHA-256 of the PDF that was signed, in hexadecimal digits; null where a paper
     *     was signed of which no copy is known
     * @param form in which that PDF was printed; null where it was not printed for the signature
     */
    @StoredAs(value = "improvement.plan-approved", revision = "3")
    record PlanApproved(@Nullable String document, @Nullable String form)
            implements ImprovementPlanEvent {}

    /** A signed plan was opened for changes. */
    @StoredAs("improvement.plan-amended")
    record PlanAmended(String reason) implements ImprovementPlanEvent {}

    /** The year is over for this plan. */
    @StoredAs("improvement.plan-closed")
    record PlanClosed(String summary) implements ImprovementPlanEvent {}
}
