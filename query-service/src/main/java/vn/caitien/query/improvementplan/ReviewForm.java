package vn.caitien.query.improvementplan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** What a review of a plan found, in the columns of Form 2 VI. */
final class ReviewForm {
    private ReviewForm() {}

    /** The name of a review in an address. */
    static String path(ReviewTime time) {
        return switch (time) {
            case END_OF_TERM_1 -> "so-ket";
            case END_OF_YEAR -> "tong-ket";
        };
    }

    static ReviewTime time(String path) {
        return Arrays.stream(ReviewTime.values())
                .filter(time -> path(time).equals(path))
                .findFirst()
                .orElseThrow(() -> new Rejected(ProblemCode.NOT_FOUND));
    }

    static Form of(ReviewTime time, @Nullable PlanReview review, long version) {
        Form form = Form.named(path(time)).seen(version);
        return review == null
                ? form.with("review.followed", ReviewRow.USUALLY_FOLLOWED)
                : form.with("review.followed", review.followed())
                        .with("review.result", review.result())
                        .with("review.adjustment", review.adjustment())
                        .with("review.assessor", review.assessor());
    }

    static ImprovementPlanApi.Review read(Form form) {
        FormReader read = new FormReader(form);
        return new ImprovementPlanApi.Review(
                new PlanReview(
                        read.required("review.followed"),
                        read.required("review.result"),
                        read.text("review.adjustment"),
                        read.required("review.assessor")),
                read.text("reason"));
    }
}
