package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.improvementplan.ReviewTime;

/**
 * One school's plan of one school year, whole: its paper, its rows, its numbers.
 *
 * @param signedDocument SHA-256 of the PDF that was signed last, null where a paper was signed of
 *     which no copy is known
 * @param signedPrint that PDF, null where it was not printed for the signature
 */
public record PlanView(
        String school,
        String schoolYear,
        String framework,
        PlanStatus status,
        long version,
        int timesSigned,
        @Nullable String signedDocument,
        @Nullable SignedPrint signedPrint,
        @Nullable String lastReason,
        @Nullable Basis basis,
        PlanFrame frame,
        List<UpkeepRow> upkeep,
        List<TargetRow> targets,
        List<ReviewRow> reviews,
        List<ActionView> actions,
        List<BudgetLine> budget,
        long budgetTotal,
        Map<ActionStatus, Long> actionsByStatus,
        long lateActions) {

    /** What one of the year's reviews found, null while nothing is recorded. */
    public @Nullable PlanReview review(ReviewTime time) {
        return reviews.stream()
                .filter(row -> row.time() == time)
                .map(ReviewRow::review)
                .findFirst()
                .orElse(null);
    }

    /** Whether money is planned for rows that are not counted, having left the plan. */
    public boolean budgetLeavesOut() {
        return actions.stream().anyMatch(row -> row.budget() != null && row.status().left());
    }

    /** How a strength is kept up. */
    public record UpkeepRow(String criterion, String text) {}
}
