package vn.caitien.query.improvementplan;

import java.util.List;
import java.util.Optional;
import vn.caitien.query.selfassessment.SheetStatus;
import vn.caitien.query.selfassessment.SheetSummary;
import vn.caitien.query.web.Form;

/** What a new plan rests on. */
final class PlanDraftForm {
    static final String NAME = "draft";

    /** The approved self-assessment, as year and band in one choice. */
    static final String BASIS = "assessmentYear";

    private PlanDraftForm() {}

    static String code(SheetSummary sheet) {
        return sheet.schoolYear() + "/" + sheet.band().code();
    }

    /**
     * The self-assessment that was chosen; empty if none was, a problem is noted if there is no
     * such.
     */
    static Optional<SheetSummary> basis(Form form, List<SheetSummary> sheets) {
        String chosen = form.value(BASIS);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Optional<SheetSummary> found =
                sheets.stream()
                        .filter(sheet -> sheet.status() == SheetStatus.APPROVED)
                        .filter(sheet -> code(sheet).equals(chosen))
                        .findFirst();
        if (found.isEmpty()) {
            form.reject(BASIS, "form.choice");
        }
        return found;
    }
}
