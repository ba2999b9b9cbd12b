package vn.caitien.query.improvementplan;

import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.ReviewTime;

/** One of the year's reviews of a plan, as it was last recorded. */
public record ReviewRow(ReviewTime time, PlanReview review) {
    /** What Form 2 looks at in both reviews, unless a school says otherwise. */
    public static final String USUALLY_FOLLOWED = "Tiến độ và kết quả của từng nội dung cải tiến";
}
