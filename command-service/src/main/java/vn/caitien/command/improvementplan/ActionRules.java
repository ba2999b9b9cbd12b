package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.platform.Acting;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.FieldProblem;
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
        boolean reachable =
                level == null
                        || level <= framework.topLevel()
                                && (wording.criteria().isEmpty()
                                        || wording.criteria().stream()
                                                .flatMap(code -> framework.criterion(code).stream())
                                                .anyMatch(c -> c.hasLevel(level)));
        if (!reachable) {
            throw new Rejected(
                    ProblemCode.LEVEL_OUTSIDE_CRITERION,
                    Map.of("criterion", String.join(", ", wording.criteria()), "level", level));
        }
    }

    /**
     * Staff work on what is theirs. Where the plan names a group, a role, a body, or somebody
     * without an account, it may be theirs; where it names other people only, it is not.
     */
    static void checkWorker(Acting by, @Nullable Assignment assignment) {
        if (assignment == null || !by.role().equals(Role.STAFF.code())) {
            return;
        }
        List<Actor> named =
                Stream.concat(assignment.leads().stream(), assignment.collaborators().stream())
                        .toList();
        boolean perhapsTheirs =
                named.isEmpty()
                        || named.stream()
                                .anyMatch(
                                        actor ->
                                                actor.subject() == null
                                                        || actor.subject().equals(by.subject()));
        if (!perhapsTheirs) {
            throw new Rejected(ProblemCode.ACTION_OF_OTHERS);
        }
    }

    static void checkSchedule(Schedule schedule) {
        checkYears("start", schedule.start());
        checkYears("end", schedule.end());
        if (schedule.end().isBefore(schedule.start())) {
            throw new Rejected(
                    ProblemCode.END_BEFORE_START,
                    Map.of("start", schedule.start(), "end", schedule.end()));
        }
    }

    static void checkYears(String field, YearMonth month) {
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw Rejected.withFields(
                    ProblemCode.INVALID_FIELDS, List.of(new FieldProblem(field, "invalid", month)));
        }
    }
}
