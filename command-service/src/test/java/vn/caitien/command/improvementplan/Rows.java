package vn.caitien.command.improvementplan;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionCompleted;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionPlanned;
import vn.caitien.kernel.improvementplan.ActionEvent.ActionScheduled;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.Role;

/** The action that the tests of this package speak of, and the states its plan can be in. */
final class Rows {

    static final String ID = "0f2c7a5e-6a3b-4c1d-9e8f-102030405060";
    static final YearMonth OCTOBER = YearMonth.of(2023, 10);
    static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    static final YearMonth MARCH = YearMonth.of(2024, 3);

    static final Wording WORDING = wording(2, "1.1");
    static final Assignment ASSIGNMENT =
            new Assignment(List.of(new Actor(Actor.Kind.GROUP, "Nhóm TC1", null)), List.of());
    static final Schedule SCHEDULE =
            new Schedule(OCTOBER, DECEMBER, Schedule.Precision.MONTH, null);
    static final Budget BUDGET = new Budget(100_000_000L, "ngân sách nhà nước");

    static final Acting TEACHER = new Acting(Scene.ACTOR, Role.STAFF.code(), Scene.SCHOOL);

    static final PlanAtHand DRAFT = plan(PlanStanding.DRAFT);
    static final PlanAtHand SUBMITTED = plan(PlanStanding.SUBMITTED);
    static final PlanAtHand SIGNED = plan(PlanStanding.APPROVED);
    static final PlanAtHand AMENDING = plan(PlanStanding.AMENDING);
    static final PlanAtHand AMENDMENT_SUBMITTED = plan(PlanStanding.AMENDMENT_SUBMITTED);
    static final PlanAtHand CLOSED = plan(PlanStanding.CLOSED);

    private Rows() {}

    static PlanAtHand plan(PlanStanding standing) {
        return new PlanAtHand(Plan.ID, standing.status(), standing.signed(), Plan.TT18);
    }

    static Actor person(String subject) {
        return new Actor(Actor.Kind.PERSON, "Giáo viên", subject);
    }

    static Wording wording(@Nullable Integer targetLevel, String... criteria) {
        return new Wording(
                Arrays.asList(criteria),
                null,
                "Không",
                null,
                "Mức 2",
                targetLevel,
                "Rà soát chiến lược.",
                null,
                null,
                null);
    }

    static Row row(Wording wording, @Nullable Schedule schedule) {
        return new Row(wording, null, schedule, null, null);
    }

    /** A row in the plan, with no time yet. */
    static Scene<Action> planned() {
        return Scene.of(
                Action.class, new ActionPlanned(ID, Scene.SCHOOL, "2023-2024", 1, WORDING, null));
    }

    /** A row that runs from October to December. */
    static Scene<Action> scheduled() {
        return planned().then(new ActionScheduled(SCHEDULE, null));
    }

    /** A row that {@link Scene#ACTOR} has reported done. */
    static Scene<Action> completed() {
        return scheduled().then(new ActionCompleted(OCTOBER, "Đã ban hành."));
    }
}
