package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import java.util.Map;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** What must hold for a row to make sense under its plan's edition and in the calendar. */
final class ActionRules {

    /** Plans of this product lie between these years; anything else is a slip of the keyboard. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2099;

    private ActionRules() {}

    static void check(Row row, Framework framework) {
        checkWording(row.wording(), framework);
        if (row.schedule() != null) {
            checkSchedule(row.schedule());
        }
    }

    /** Criteria must be in the edition, and a goal level must be one of its levels. */
    static void checkWording(Wording wording, Framework framework) {
        wording.criteria().forEach(code -> ImprovementPlan.requireCriterion(framework, code));
        Integer level = wording.targetLevel();
        if (level != null && level > framework.topLevel()) {
            throw new Rejected(
                    ProblemCode.LEVEL_OUTSIDE_CRITERION,
                    Map.of("criterion", String.join(", ", wording.criteria()), "level", level));
        }
    }

    static void checkSchedule(Schedule schedule) {
        checkYears(schedule.start());
        checkYears(schedule.end());
        if (schedule.end().isBefore(schedule.start())) {
            throw new Rejected(
                    ProblemCode.END_BEFORE_START,
                    Map.of("start", schedule.start(), "end", schedule.end()));
        }
    }

    static void checkYears(YearMonth month) {
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw Rejected.withFields(
                    ProblemCode.INVALID_FIELDS,
                    java.util.List.of(
                            new vn.caitien.kernel.platform.FieldProblem(
                                    "month", "invalid", month)));
        }
    }
}
