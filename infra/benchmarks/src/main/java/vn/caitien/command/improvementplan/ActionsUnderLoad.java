package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.school.SchoolYear;

/**
 * Lets the measurements send commands to actions in process; it lives in this package because only
 * here those are known.
 */
public final class ActionsUnderLoad {
    private ActionsUnderLoad() {}

    public static Class<?> aggregate() {
        return Action.class;
    }

    public static Command report(
            Acting by,
            String action,
            String school,
            SchoolYear year,
            Framework framework,
            YearMonth month,
            int percent,
            String note) {
        return new ActionCommand.ReportProgress(
                action,
                new PlanAtHand(new PlanId(school, year), PlanStatus.APPROVED, true, framework),
                by,
                month,
                ProgressState.ON_TRACK,
                percent,
                note,
                month);
    }
}
