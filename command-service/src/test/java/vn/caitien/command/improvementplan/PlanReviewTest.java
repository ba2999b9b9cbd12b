package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.command.improvementplan.PlanCommand.ReviewPlan;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanAmended;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReturned;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReviewed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.platform.ProblemCode;

class PlanReviewTest {

    private static final YearMonth LATER = YearMonth.of(2024, 6);
    private static final PlanReview REVIEW = found("6/9 nội dung đúng tiến độ.");
    private static final PlanReviewed REVIEWED =
            new PlanReviewed(ReviewTime.END_OF_TERM_1, REVIEW, null);

    @Test
    void isRecordedOfASignedPlan() {
        Plan.approved().when(review(REVIEW, null)).records(REVIEWED);
    }

    @Test
    void isRecordedWhileTheSignedPlanIsAmendedHandedInAndGivenBack() {
        var amending = Plan.approved().then(new PlanAmended("đổi kinh phí"));
        amending.when(review(REVIEW, null)).records(REVIEWED);
        var handedIn = amending.then(new PlanSubmitted());
        handedIn.when(review(REVIEW, null)).records(REVIEWED);
        handedIn.then(new PlanReturned("chưa rõ")).when(review(REVIEW, null)).records(REVIEWED);
    }

    @Test
    void isRefusedBeforeThePlanWasEverSigned() {
        Plan.drafted().when(review(REVIEW, null)).refuses(ProblemCode.PLAN_NOT_APPROVED);
        Plan.submitted().when(review(REVIEW, null)).refuses(ProblemCode.PLAN_NOT_APPROVED);
    }

    @Test
    void isRefusedOnceThePlanIsClosed() {
        Plan.closed().when(review(REVIEW, null)).refuses(ProblemCode.PLAN_CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"END_OF_TERM_1,2023-12", "END_OF_YEAR,2024-04"})
    void isRefusedBeforeItsTime(ReviewTime time, YearMonth now) {
        Plan.approved()
                .when(new ReviewPlan(Plan.ID, time, REVIEW, null, now))
                .refuses(ProblemCode.REVIEW_TOO_EARLY);
    }

    @ParameterizedTest
    @CsvSource({"END_OF_TERM_1,2024-01", "END_OF_YEAR,2024-05", "END_OF_TERM_1,2026-11"})
    void isTakenFromItsTimeOn(ReviewTime time, YearMonth now) {
        Plan.approved()
                .when(new ReviewPlan(Plan.ID, time, REVIEW, null, now))
                .records(new PlanReviewed(time, REVIEW, null));
    }

    @Test
    void isRefusedWhenItSaysTheSameAgain() {
        Plan.approved()
                .then(REVIEWED)
                .when(review(found("6/9 nội dung đúng tiến độ."), "ghi lại"))
                .refuses(ProblemCode.NOTHING_CHANGES);
    }

    @Test
    void needsAReasonToReplaceWhatStands() {
        PlanReview other = found("7/9 nội dung đúng tiến độ.");
        var reviewed = Plan.approved().then(REVIEWED);
        reviewed.when(review(other, " ")).refuses(ProblemCode.REASON_REQUIRED);
        reviewed.when(review(other, "đếm sót"))
                .records(new PlanReviewed(ReviewTime.END_OF_TERM_1, other, "đếm sót"));
    }

    @Test
    void standsApartFromTheOtherReviewOfTheYear() {
        Plan.approved()
                .then(REVIEWED)
                .when(new ReviewPlan(Plan.ID, ReviewTime.END_OF_YEAR, REVIEW, null, LATER))
                .records(new PlanReviewed(ReviewTime.END_OF_YEAR, REVIEW, null));
    }

    private static PlanReview found(String result) {
        return new PlanReview("Tiến độ từng nội dung.", result, null, "Tổ giám sát");
    }

    private static ReviewPlan review(PlanReview review, @Nullable String reason) {
        return new ReviewPlan(Plan.ID, ReviewTime.END_OF_TERM_1, review, reason, LATER);
    }
}
