package vn.caitien.query.improvementplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanAmended;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReviewed;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.query.Story;
import vn.caitien.query.platform.Recorded;

class PlanReviewProjectionTest {
    private static final PlanReview OTHER =
            new PlanReview("Tiến độ ba nội dung.", "Đạt 3/3 nội dung.", null, "Tổ giám sát");

    private final ImprovementPlanProjection projection = new ImprovementPlanProjection();

    @Test
    void hasNoReviewToBeginWith() {
        assertThat(plan(new PlanApproved(null, null)).reviews()).isEmpty();
    }

    @Test
    void keepsBothInTheOrderOfTheYear() {
        assertThat(
                        plan(
                                        new PlanReviewed(ReviewTime.END_OF_YEAR, OTHER, null),
                                        new PlanReviewed(
                                                ReviewTime.END_OF_TERM_1, Story.REVIEW, null))
                                .reviews())
                .containsExactly(
                        new ReviewRow(ReviewTime.END_OF_TERM_1, Story.REVIEW),
                        new ReviewRow(ReviewTime.END_OF_YEAR, OTHER));
    }

    @Test
    void showsWhatWasRecordedLast() {
        assertThat(
                        plan(
                                        new PlanReviewed(
                                                ReviewTime.END_OF_TERM_1, Story.REVIEW, null),
                                        new PlanReviewed(
                                                ReviewTime.END_OF_TERM_1, OTHER, "đếm sót"))
                                .reviews())
                .containsExactly(new ReviewRow(ReviewTime.END_OF_TERM_1, OTHER));
    }

    @Test
    void keepsThemThroughAnAmendment() {
        Plan amended =
                plan(
                        new PlanReviewed(ReviewTime.END_OF_TERM_1, Story.REVIEW, null),
                        new PlanAmended("đổi kinh phí"),
                        new PlanApproved(null, null));
        assertThat(amended.reviews()).hasSize(1);
        assertThat(amended.timesSigned()).isOne();
    }

    private Plan plan(Object... facts) {
        Plan plan =
                projection.evolve(
                        null,
                        recorded(
                                0,
                                new PlanDrafted(
                                        "pom-lot", "2025-2026", "tt57-2026-general", null, null)));
        for (int i = 0; i < facts.length; i++) {
            plan = projection.evolve(plan, recorded(i + 1, facts[i]));
        }
        return plan;
    }

    private static Recorded recorded(long sequence, Object fact) {
        return new Recorded(
                "id-" + sequence,
                "pom-lot",
                "improvement-plan/pom-lot/2025-2026",
                sequence,
                Instant.parse("2026-01-15T00:00:00Z"),
                "somebody",
                "council-secretary",
                "command",
                fact);
    }
}
