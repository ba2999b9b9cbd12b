package vn.caitien.query.improvementplan;

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
        @Nullable String lastReason,
        @Nullable Basis basis,
        PlanFrame frame,
        SortedMap<String, String> upkeep,
        List<TargetRow> targets) {

    Plan at(PlanStatus next, @Nullable String reason) {
        return new Plan(
                schoolYear,
                framework,
                next,
                timesSigned,
                signedDocument,
                reason,
                basis,
                frame,
                upkeep,
                targets);
    }

    /** Signed, with the fingerprint of the file that was. */
    Plan signed(@Nullable String document) {
        return new Plan(
                schoolYear,
                framework,
                PlanStatus.APPROVED,
                timesSigned + 1,
                document,
                null,
                basis,
                frame,
                upkeep,
                targets);
    }

    Plan with(PlanFrame next) {
        return new Plan(
                schoolYear,
                framework,
                status,
                timesSigned,
                signedDocument,
                lastReason,
                basis,
                next,
                upkeep,
                targets);
    }

    Plan with(SortedMap<String, String> next) {
        return new Plan(
                schoolYear,
                framework,
                status,
                timesSigned,
                signedDocument,
                lastReason,
                basis,
                frame,
                next,
                targets);
    }

    Plan with(List<TargetRow> next) {
        return new Plan(
                schoolYear,
                framework,
                status,
                timesSigned,
                signedDocument,
                lastReason,
                basis,
                frame,
                upkeep,
                next);
    }
}
