package vn.caitien.query.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;

/**
 * Everything that the document of a plan is made from, as of one moment.
 *
 * @param sheet the self-assessment that the plan rests on, null if it rests on none
 * @param signer full name of who signs or signed, null if nobody's is known
 * @param signed whether it is shown as signed, so that nothing is marked as missing any more
 */
record Dossier(
        SchoolView school,
        PlanView plan,
        Framework framework,
        @Nullable SelfAssessmentSheet sheet,
        @Nullable String signer,
        boolean signed) {

    static boolean signed(PlanView plan) {
        return plan.status() == PlanStatus.APPROVED || plan.status() == PlanStatus.CLOSED;
    }

    /** The criteria of which the self-assessment behind the plan says how they stand. */
    Set<String> told() {
        return sheet == null ? Set.of() : sheet.told(plan.framework());
    }

    /**
     * The moment that its files are dated by, taken from the plan: the same facts make the same
     * file whenever they are asked for.
     */
    Instant dated() {
        return issued(plan).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day of issue, the first of its school year where none is named. */
    static LocalDate issued(PlanView plan) {
        LocalDate issued = plan.frame().issuedOn();
        return issued == null ? SchoolYear.parse(plan.schoolYear()).firstMonth().atDay(1) : issued;
    }
}
