package vn.caitien.query.improvementplan;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.ProgressState;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.web.Codes;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Option;

/** The small forms of the work on an action, and the months they offer. */
final class WorkForm {
    static final String REPORT = "bao-cao";
    static final String COMPLETION = "hoan-thanh";
    static final String DELAY = "gia-han";
    static final String VERIFICATION = "xac-nhan";
    static final String RETURN = "tra-lai";
    static final String CANCELLATION = "huy";
    static final String CARRY_OVER = "chuyen-tiep";
    static final List<String> ALL =
            List.of(REPORT, COMPLETION, DELAY, VERIFICATION, RETURN, CANCELLATION, CARRY_OVER);

    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_AHEAD = 24;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MM/yyyy");

    private WorkForm() {}

    /** What somebody must be permitted who takes a step. */
    static Operation operation(String step) {
        return switch (step) {
            case REPORT, COMPLETION, DELAY -> Operation.REPORT_PROGRESS;
            case VERIFICATION, RETURN -> Operation.VERIFY_COMPLETION;
            case CANCELLATION, CARRY_OVER -> Operation.END_ACTION;
            default -> throw new Rejected(ProblemCode.NOT_FOUND);
        };
    }

    /** An empty form for a step, at the month one most likely means. */
    static Form blank(String step, ActionView action, List<Option> months) {
        Form form = Form.named(step).seen(action.version());
        if (!months.isEmpty()) {
            form.with("month", months.getFirst().value());
        }
        return step.equals(REPORT) ? form.with("state", Codes.of(ProgressState.ON_TRACK)) : form;
    }

    /** Months one may report on, the latest first. */
    static List<Option> reportMonths(ActionView action, YearMonth now) {
        Schedule schedule = action.schedule();
        return back(now)
                .filter(month -> schedule == null || schedule.covers(month))
                .map(WorkForm::option)
                .toList();
    }

    /**
     * Months in which the work may have been finished: late is possible, before it began is not.
     */
    static List<Option> completionMonths(ActionView action, YearMonth now) {
        Schedule schedule = action.schedule();
        return back(now)
                .filter(month -> schedule == null || !month.isBefore(schedule.start()))
                .map(WorkForm::option)
                .toList();
    }

    /** Later ends one may ask for. */
    static List<Option> laterMonths(ActionView action) {
        Schedule schedule = action.schedule();
        return schedule == null
                ? List.of()
                : IntStream.rangeClosed(1, MONTHS_AHEAD)
                        .mapToObj(schedule.end()::plusMonths)
                        .map(WorkForm::option)
                        .toList();
    }

    private static Stream<YearMonth> back(YearMonth now) {
        return IntStream.range(0, MONTHS_BACK).mapToObj(now::minusMonths);
    }

    private static Option option(YearMonth month) {
        return new Option(month.toString(), WORDS.format(month));
    }

    /**
     * The command a form asks for; what could not be read is noted in the form, which is then not
     * sent.
     */
    static Supplier<Receipt> command(
            ActionApi api, String school, String id, String step, Form form) {
        FormReader read = new FormReader(form);
        @Nullable String reason = read.text("reason");
        switch (step) {
            case REPORT -> {
                YearMonth month = read.requiredMonth("month");
                read.required("state");
                ProgressState state = read.choice("state", ProgressState.class);
                Integer percent = read.integer("percent");
                String note = read.required("note");
                return () ->
                        api.reportProgress(
                                school,
                                id,
                                new ActionApi.Progress(
                                        Objects.requireNonNull(month),
                                        Objects.requireNonNull(state),
                                        percent,
                                        note));
            }
            case COMPLETION -> {
                YearMonth month = read.requiredMonth("month");
                String result = read.required("result");
                return () ->
                        api.complete(
                                school,
                                id,
                                new ActionApi.Completion(Objects.requireNonNull(month), result));
            }
            case DELAY -> {
                YearMonth end = read.requiredMonth("newEnd");
                return () ->
                        api.delay(
                                school,
                                id,
                                new ActionApi.Delay(Objects.requireNonNull(end), reason));
            }
            case VERIFICATION -> {
                ActionApi.Note note = new ActionApi.Note(read.text("note"));
                return () -> api.verifyCompletion(school, id, note);
            }
            case RETURN -> {
                return () -> api.returnCompletion(school, id, new ReasonBody(reason));
            }
            case CANCELLATION -> {
                return () -> api.cancel(school, id, new ReasonBody(reason));
            }
            case CARRY_OVER -> {
                String year = read.required("toSchoolYear");
                return () -> api.carryOver(school, id, new ActionApi.CarryOver(year, reason));
            }
            default -> throw new Rejected(ProblemCode.NOT_FOUND);
        }
    }
}
