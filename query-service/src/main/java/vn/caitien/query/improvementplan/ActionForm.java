package vn.caitien.query.improvementplan;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Codes;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Money;

/** The fields of a plan's row: filled from what stands there, read into the bodies of commands. */
final class ActionForm {
    static final String NEW = "action";
    static final String WORDING = "noi-dung";
    static final String ASSIGNMENT = "phan-cong";
    static final String SCHEDULE = "thoi-gian";
    static final String BUDGET = "kinh-phi";
    static final String CONDITIONS = "dieu-kien";

    /** The usual kind first: real plans name groups and positions far more often than persons. */
    static final List<Actor.Kind> KINDS =
            List.of(Actor.Kind.GROUP, Actor.Kind.ROLE, Actor.Kind.PERSON, Actor.Kind.OUTSIDE);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private ActionForm() {}

    /**
     * Who is known by a name on the screen, so that "my work" finds its people; null if nobody is.
     */
    interface Known {
        @Nullable Actor by(String name);
    }

    /** A new row, perhaps with words to begin with. */
    static Form begun(@Nullable Wording wording) {
        Form form = Form.named(NEW).with("schedule.precision", Codes.of(Schedule.Precision.MONTH));
        return wording == null ? form : fill(form, wording);
    }

    static Form wording(ActionView action) {
        return fill(Form.named(WORDING).seen(action.version()), action.wording());
    }

    private static Form fill(Form form, Wording wording) {
        return form.withAll("wording.criteria", wording.criteria())
                .with("wording.presentState", wording.presentState())
                .with("wording.limitation", wording.limitation())
                .with("wording.cause", wording.cause())
                .with("wording.goal", wording.goal())
                .with("wording.targetLevel", wording.targetLevel())
                .with("wording.measures", wording.measures())
                .with("wording.indicator", wording.indicator())
                .with("wording.expectedEvidence", wording.expectedEvidence())
                .with("wording.remark", wording.remark());
    }

    static Form assignment(ActionView action) {
        Form form = Form.named(ASSIGNMENT).seen(action.version());
        fill(form, "assignment.leads", action.leads());
        fill(form, "assignment.collaborators", action.collaborators());
        return form;
    }

    private static void fill(Form form, String list, List<NamedActor> actors) {
        for (int row = 0; row < actors.size(); row++) {
            form.with(list + "[" + row + "].kind", Codes.of(actors.get(row).kind()))
                    .with(list + "[" + row + "].name", actors.get(row).name());
        }
    }

    static Form schedule(ActionView action) {
        Form form = Form.named(SCHEDULE).seen(action.version());
        Schedule schedule = action.schedule();
        if (schedule == null) {
            return form.with("schedule.precision", Codes.of(Schedule.Precision.MONTH));
        }
        return form.with("schedule.precision", Codes.of(schedule.precision()))
                .with("schedule.start", MONTH.format(schedule.start()))
                .with("schedule.end", MONTH.format(schedule.end()))
                .with("schedule.fromYear", SchoolYear.of(schedule.start().atDay(1)))
                .with("schedule.toYear", SchoolYear.of(schedule.end().atDay(1)))
                .with("schedule.note", schedule.note());
    }

    static Form budget(ActionView action) {
        Form form = Form.named(BUDGET).seen(action.version());
        Budget budget = action.budget();
        if (budget != null) {
            Long amount = budget.amount();
            form.with("budget.amount", amount == null ? null : Money.format(amount))
                    .with("budget.source", budget.source());
        }
        return form;
    }

    static Form conditions(ActionView action) {
        return Form.named(CONDITIONS)
                .seen(action.version())
                .with("conditions", action.conditions());
    }

    static ActionApi.NewAction newAction(Form form, Known people) {
        FormReader read = new FormReader(form);
        Assignment assignment = readAssignment(form, people);
        boolean nobody = assignment.leads().isEmpty() && assignment.collaborators().isEmpty();
        return new ActionApi.NewAction(
                readWording(form),
                nobody ? null : assignment,
                readSchedule(form, false),
                readBudget(form),
                read.text("conditions"));
    }

    static Wording readWording(Form form) {
        FormReader read = new FormReader(form);
        return new Wording(
                form.values("wording.criteria"),
                read.text("wording.presentState"),
                read.text("wording.limitation"),
                read.text("wording.cause"),
                read.text("wording.goal"),
                read.integer("wording.targetLevel"),
                read.required("wording.measures"),
                read.text("wording.indicator"),
                read.text("wording.expectedEvidence"),
                read.text("wording.remark"));
    }

    static Assignment readAssignment(Form form, Known people) {
        return new Assignment(
                actors(form, "assignment.leads", people),
                actors(form, "assignment.collaborators", people));
    }

    private static List<Actor> actors(Form form, String list, Known people) {
        FormReader read = new FormReader(form);
        List<Actor> actors = new ArrayList<>();
        for (int row : form.rows(list, 0)) {
            String name = read.text(list + "[" + row + "].name");
            Actor.Kind kind = read.choice(list + "[" + row + "].kind", Actor.Kind.class);
            if (name != null) {
                // Whoever is known by this name is meant, whatever the list says about the kind.
                Actor known = people.by(name);
                Actor.Kind said = Objects.requireNonNullElse(kind, Actor.Kind.GROUP);
                actors.add(known == null ? new Actor(said, name, null) : known);
            }
        }
        return actors;
    }

    /** When it runs; null if nothing was said and nothing needs to be. */
    static @Nullable Schedule readSchedule(Form form, boolean required) {
        FormReader read = new FormReader(form);
        String note = read.text("schedule.note");
        if (form.value("schedule.precision").equals(Codes.of(Schedule.Precision.SCHOOL_YEAR))) {
            SchoolYear from = year(form, "schedule.fromYear");
            SchoolYear to = year(form, "schedule.toYear");
            if (from == null) {
                form.reject("schedule.fromYear", "form.required");
                return null;
            }
            return new Schedule(
                    from.firstMonth(),
                    Objects.requireNonNullElse(to, from).lastMonth(),
                    Schedule.Precision.SCHOOL_YEAR,
                    note);
        }
        YearMonth start = read.month("schedule.start");
        YearMonth end = read.month("schedule.end");
        if (start == null && end == null && note == null && !required) {
            return null;
        }
        if (start == null) {
            form.reject("schedule.start", "form.required");
            return null;
        }
        return new Schedule(start, end == null ? start : end, Schedule.Precision.MONTH, note);
    }

    static @Nullable Budget readBudget(Form form) {
        FormReader read = new FormReader(form);
        Long amount = read.money("budget.amount");
        String source = read.text("budget.source");
        return amount == null && source == null ? null : new Budget(amount, source);
    }

    private static @Nullable SchoolYear year(Form form, String field) {
        String text = new FormReader(form).text(field);
        try {
            return text == null ? null : SchoolYear.parse(text);
        } catch (Rejected noYear) {
            form.reject(field, "form.choice");
            return null;
        }
    }
}
