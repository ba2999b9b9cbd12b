package vn.caitien.query.improvementplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.PlanStatus;

/**
 * One school's plan of one year without its actions; the stored document behind {@link PlanView}.
 */
record Plan(
        String schoolYear,
        String framework,
        PlanStatus status,
        int timesSigned,
        @Nullable String signedDocument,
        // Left out as in documents that were stored before it was known.
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SignedPrint signedPrint,
        @Nullable String lastReason,
        @Nullable Basis basis,
        PlanFrame frame,
        SortedMap<String, String> upkeep,
        List<TargetRow> targets,
        // Left out while there is none, as in documents that were stored before there were reviews.
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReviewRow> reviews) {

    Plan {
        reviews = reviews == null ? List.of() : reviews;
    }

    Plan at(PlanStatus next, @Nullable String reason) {
        return standing(next, timesSigned, signedDocument, signedPrint, reason);
    }

    /**
     * Signed, with the fingerprint of the file that was.
     *
     * @param print null where a paper was signed before
     */
    Plan signed(@Nullable String document, @Nullable SignedPrint print) {
        return standing(PlanStatus.APPROVED, timesSigned + 1, document, print, null);
    }

    Plan with(PlanFrame next) {
        return saying(next, upkeep, targets, reviews);
    }

    Plan with(SortedMap<String, String> next) {
        return saying(frame, next, targets, reviews);
    }

    Plan with(List<TargetRow> next) {
        return saying(frame, upkeep, next, reviews);
    }

    /** With what its reviews found, in the order of the year. */
    Plan reviewed(List<ReviewRow> next) {
        return saying(frame, upkeep, targets, next);
    }

    private Plan standing(
            PlanStatus nextStatus,
            int signed,
            @Nullable String document,
            @Nullable SignedPrint print,
            @Nullable String reason) {
        return new Plan(
                schoolYear,
                framework,
                nextStatus,
                signed,
                document,
                print,
                reason,
                basis,
                frame,
                upkeep,
                targets,
                reviews);
    }

    private Plan saying(
            PlanFrame nextFrame,
            SortedMap<String, String> nextUpkeep,
            List<TargetRow> nextTargets,
            List<ReviewRow> nextReviews) {
        return new Plan(
                schoolYear,
                framework,
                status,
                timesSigned,
                signedDocument,
                signedPrint,
                lastReason,
                basis,
                nextFrame,
                nextUpkeep,
                nextTargets,
                nextReviews);
    }
}
