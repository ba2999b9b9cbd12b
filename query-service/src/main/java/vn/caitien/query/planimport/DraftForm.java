package vn.caitien.query.planimport;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.query.web.Codes;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Money;

/**
 * A whole draft as one form, whose fields are named as in the draft; lists stand one entry to a
 * line, and a row is left out by its mark.
 */
final class DraftForm {
    static final String NAME = "draft";
    static final String LEFT_OUT = "leftOut";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,4})]");

    private DraftForm() {}

    static Form of(PlanDraft draft, long version) {
        Form form =
                Form.named(NAME)
                        .seen(version)
                        .with("schoolYear", draft.schoolYear())
                        .with("framework", draft.framework());
        fill(form, draft.frame());
        for (int row = 0; row < draft.actions().size(); row++) {
            fill(form, "actions[" + row + "].", draft.actions().get(row));
        }
        for (int row = 0; row < draft.upkeep().size(); row++) {
            String at = "upkeep[" + row + "].";
            form.with(at + "criterion", draft.upkeep().get(row).criterion())
                    .with(at + "text", draft.upkeep().get(row).text());
        }
        for (int row = 0; row < draft.targets().size(); row++) {
            fill(form, "targets[" + row + "].", draft.targets().get(row));
        }
        return form;
    }

    private static void fill(Form form, PlanFrame frame) {
        form.with("frame.number", frame.number())
                .with("frame.issuedOn", frame.issuedOn())
                .with("frame.place", frame.place())
                .with("frame.title", frame.title())
                .with("frame.grounds", String.join("\n", frame.grounds()))
                .with("frame.opening", frame.opening())
                .with("frame.purpose", frame.purpose())
                .with("frame.objectives", frame.objectives())
                .with("frame.situation", frame.situation())
                .with("frame.strengths", frame.strengths())
                .with("frame.weaknesses", frame.weaknesses())
                .with("frame.content", frame.content())
                .with("frame.closing", frame.closing())
                .with("frame.recipients", String.join("\n", frame.recipients()))
                .with("frame.signatory", frame.signatory());
        for (int row = 0; row < frame.organisation().size(); row++) {
            String at = "frame.organisation[" + row + "].";
            form.with(at + "role", frame.organisation().get(row).role())
                    .with(at + "duty", frame.organisation().get(row).duty());
        }
    }

    private static void fill(Form form, String at, NewAction action) {
        Wording wording = action.wording();
        Assignment assignment = action.assignment();
        Schedule schedule = action.schedule();
        Budget budget = action.budget();
        Long amount = budget == null ? null : budget.amount();
        form.with(at + "wording.criteria", String.join(", ", wording.criteria()))
                .with(at + "wording.presentState", wording.presentState())
                .with(at + "wording.limitation", wording.limitation())
                .with(at + "wording.cause", wording.cause())
                .with(at + "wording.goal", wording.goal())
                .with(at + "wording.targetLevel", wording.targetLevel())
                .with(at + "wording.measures", wording.measures())
                .with(at + "wording.indicator", wording.indicator())
                .with(at + "wording.expectedEvidence", wording.expectedEvidence())
                .with(at + "wording.remark", wording.remark())
                .with(
                        at + "assignment.leads",
                        lines(assignment == null ? List.of() : assignment.leads()))
                .with(
                        at + "assignment.collaborators",
                        lines(assignment == null ? List.of() : assignment.collaborators()))
                .with(at + "schedule.start", schedule == null ? null : month(schedule.start()))
                .with(at + "schedule.end", schedule == null ? null : month(schedule.end()))
                .with(
                        at + "schedule.precision",
                        Codes.of(
                                schedule == null || schedule.precision() == null
                                        ? Schedule.Precision.MONTH
                                        : schedule.precision()))
                .with(at + "schedule.note", schedule == null ? null : schedule.note())
                .with(at + "budget.amount", amount == null ? null : Money.format(amount))
                .with(at + "budget.source", budget == null ? null : budget.source())
                .with(at + "conditions", action.conditions());
    }

    private static void fill(Form form, String at, PlanDraft.Target row) {
        QualityTarget target = row.target();
        form.with(at + "key", row.key())
                .with(at + "target.criterion", target.criterion())
                .with(at + "target.group", target.group())
                .with(at + "target.subject", target.subject())
                .with(at + "target.grade", target.grade())
                .with(at + "target.baseline", plain(target.baseline()))
                .with(at + "target.target", plain(target.target()))
                .with(at + "target.unit", target.unit())
                .with(at + "target.text", target.text());
    }

    private static String lines(List<Actor> actors) {
        return actors.stream()
                .map(
                        actor ->
                                PlanWorkbook.actor(
                                        actor.kind(), Objects.requireNonNullElse(actor.name(), "")))
                .collect(Collectors.joining("\n"));
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The rows of a list that are in a form. */
    static List<Integer> rows(Form form, String list) {
        return form.fields(list + "[").stream()
                .map(field -> ROW.matcher(field))
                .filter(Matcher::find)
                .map(row -> Integer.valueOf(row.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where the row of a field begins, such as {@code actions[3].}; empty for one of no row. */
    static String rowOf(String field) {
        int end = field.indexOf("].");
        return end < 0 ? "" : field.substring(0, end + 2);
    }

    static PlanDraft read(Form form) {
        FormReader read = new FormReader(form);
        return new PlanDraft(
                read.text("schoolYear"),
                read.text("framework"),
                frame(form),
                kept(form, "actions").stream().map(at -> action(form, at)).toList(),
                kept(form, "upkeep").stream()
                        .map(
                                at ->
                                        new PlanDraft.Upkeep(
                                                said(read, at + "criterion"),
                                                said(read, at + "text")))
                        .toList(),
                kept(form, "targets").stream().map(at -> target(read, at)).toList());
    }

    /** Where the rows begin that are not left out. */
    private static List<String> kept(Form form, String list) {
        return rows(form, list).stream()
                .map(row -> list + "[" + row + "].")
                .filter(at -> form.value(at + LEFT_OUT).isEmpty())
                .toList();
    }

    private static PlanFrame frame(Form form) {
        FormReader read = new FormReader(form);
        List<PlanFrame.Duty> organisation = new ArrayList<>();
        for (String at : kept(form, "frame.organisation")) {
            String role = said(read, at + "role");
            String duty = said(read, at + "duty");
            if (!role.isEmpty() || !duty.isEmpty()) {
                organisation.add(new PlanFrame.Duty(role, duty));
            }
        }
        return new PlanFrame(
                read.text("frame.number"),
                read.date("frame.issuedOn"),
                read.text("frame.place"),
                read.text("frame.title"),
                read.lines("frame.grounds"),
                read.text("frame.opening"),
                read.text("frame.purpose"),
                read.text("frame.objectives"),
                read.text("frame.situation"),
                read.text("frame.strengths"),
                read.text("frame.weaknesses"),
                read.text("frame.content"),
                organisation,
                read.text("frame.closing"),
                read.lines("frame.recipients"),
                read.text("frame.signatory"));
    }

    private static NewAction action(Form form, String at) {
        FormReader read = new FormReader(form);
        List<Actor> leads = actors(read, at + "assignment.leads");
        List<Actor> collaborators = actors(read, at + "assignment.collaborators");
        Long amount = read.money(at + "budget.amount");
        String source = read.text(at + "budget.source");
        return new NewAction(
                new Wording(
                        Arrays.stream(form.value(at + "wording.criteria").split("[,;\\s]+"))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        read.text(at + "wording.presentState"),
                        read.text(at + "wording.limitation"),
                        read.text(at + "wording.cause"),
                        read.text(at + "wording.goal"),
                        read.integer(at + "wording.targetLevel"),
                        said(read, at + "wording.measures"),
                        read.text(at + "wording.indicator"),
                        read.text(at + "wording.expectedEvidence"),
                        read.text(at + "wording.remark")),
                leads.isEmpty() && collaborators.isEmpty()
                        ? null
                        : new Assignment(leads, collaborators),
                schedule(form, at + "schedule."),
                amount == null && source == null ? null : new Budget(amount, source),
                read.text(at + "conditions"));
    }

    private static @Nullable Schedule schedule(Form form, String at) {
        FormReader read = new FormReader(form);
        YearMonth start = read.month(at + "start");
        YearMonth end = read.month(at + "end");
        String note = read.text(at + "note");
        if (start == null && (end != null || note != null)) {
            form.reject(at + "start", "form.required");
        }
        Schedule.Precision precision = read.choice(at + "precision", Schedule.Precision.class);
        return start == null
                ? null
                : new Schedule(
                        start,
                        end == null ? start : end,
                        precision == null ? Schedule.Precision.MONTH : precision,
                        note);
    }

    /** A line that says no kind names a group, as most lines of real plans do. */
    private static List<Actor> actors(FormReader read, String field) {
        return read.lines(field).stream()
                .map(
                        line ->
                                PlanWorkbook.actor(line)
                                        .orElseGet(() -> new Actor(Actor.Kind.GROUP, line, null)))
                .toList();
    }

    private static PlanDraft.Target target(FormReader read, String at) {
        return new PlanDraft.Target(
                said(read, at + "key"),
                new QualityTarget(
                        read.text(at + "target.criterion"),
                        read.text(at + "target.group"),
                        said(read, at + "target.subject"),
                        read.text(at + "target.grade"),
                        read.decimal(at + "target.baseline"),
                        read.decimal(at + "target.target"),
                        read.text(at + "target.unit"),
                        read.text(at + "target.text")));
    }

    /** What is missing is kept as an empty text: a draft may lack it until it is confirmed. */
    private static String said(FormReader read, String field) {
        return Objects.requireNonNullElse(read.text(field), "");
    }
}
