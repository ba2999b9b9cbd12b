package vn.caitien.query.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.CriterionRow;

/**
 * How things stand before a row's work, as the self-assessment behind the plan found them; one of
 * another edition says nothing.
 */
record PresentState(@Nullable SelfAssessmentSheet sheet) {

    static PresentState of(Dossier dossier) {
        SelfAssessmentSheet sheet = dossier.sheet();
        boolean own = sheet != null && sheet.framework().equals(dossier.plan().framework());
        return new PresentState(own ? sheet : null);
    }

    /** Each criterion of a row with its level, also those that nobody rated. */
    String everyLevel(Wording wording) {
        SelfAssessmentSheet found = sheet;
        return found == null
                ? ""
                : wording.criteria().stream()
                        .map(code -> "Tiêu chí " + code + ": " + level(found.row(code)))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * The same in short, only what is known: "đạt Mức 1", or with the code where it is one of
     * several.
     */
    String levels(Wording wording) {
        SelfAssessmentSheet found = sheet;
        List<String> codes = wording.criteria();
        if (found == null || codes.stream().anyMatch(code -> reached(found.row(code)) == null)) {
            return "";
        }
        return codes.size() == 1
                ? level(found.row(codes.getFirst()))
                : everyLevel(wording).replace("\n", "; ");
    }

    private static String level(@Nullable CriterionRow criterion) {
        Integer reached = reached(criterion);
        if (reached == null) {
            return "chưa tự đánh giá";
        }
        return reached == 0 ? "không đạt Mức 1" : "đạt Mức " + reached;
    }

    private static @Nullable Integer reached(@Nullable CriterionRow criterion) {
        return criterion == null ? null : criterion.standing().reached();
    }
}
