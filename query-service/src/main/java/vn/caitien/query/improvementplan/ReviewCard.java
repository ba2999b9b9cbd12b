package vn.caitien.query.improvementplan;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Here;

/**
 * One review on the plan's page, recorded or not.
 *
 * @param path its name in the address of its form
 * @param from the month from which it can be recorded, null once that has come
 * @param writable whether the reader may record it now
 */
record ReviewCard(
        ReviewTime time,
        String path,
        @Nullable PlanReview review,
        @Nullable YearMonth from,
        boolean writable) {

    /** The two reviews of a plan, in the order of the year. */
    static List<ReviewCard> of(PlanView plan, Here here, YearMonth now) {
        boolean may =
                plan.timesSigned() > 0
                        && plan.status() != PlanStatus.CLOSED
                        && here.may(Operation.REVIEW_PLAN.name());
        return Arrays.stream(ReviewTime.values())
                .map(
                        time -> {
                            YearMonth from = time.from(SchoolYear.parse(plan.schoolYear()));
                            boolean early = now.isBefore(from);
                            return new ReviewCard(
                                    time,
                                    ReviewForm.path(time),
                                    plan.review(time),
                                    early ? from : null,
                                    may && !early);
                        })
                .toList();
    }
}
