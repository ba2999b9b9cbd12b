package vn.caitien.command.selfassessment;

import java.util.Map;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

/**
 * Lets the measurements send commands to self-assessments in process; it lives in this package
 * because only here those are known.
 */
public final class SheetsUnderLoad {
    private SheetsUnderLoad() {}

    public static Class<?> aggregate() {
        return SelfAssessment.class;
    }

    public static Command rate(
            String school,
            SchoolYear year,
            String criterion,
            Map<Integer, Map<String, Outcome>> requirements,
            String reason) {
        return new SelfAssessmentCommand.RateCriterion(
                new SelfAssessmentId(school, Band.THCS, year), criterion, requirements, reason);
    }
}
