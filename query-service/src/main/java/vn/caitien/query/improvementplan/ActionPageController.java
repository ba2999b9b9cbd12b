package vn.caitien.query.improvementplan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.permission.People;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/** One action: what is to be done, what was reported, and the next thing one may do about it. */
@Page
@RequestMapping("/truong/{school}/hanh-dong/{id}")
class ActionPageController {
    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final ActionApi api;
    private final Frameworks frameworks;
    private final People people;
    private final Writing writing;
    private final Clock clock;

    ActionPageController(
            Entrance entrance,
            ImprovementPlans plans,
            ActionApi api,
            Frameworks frameworks,
            People people,
            Writing writing,
            Clock clock) {
        this.entrance = entrance;
        this.plans = plans;
        this.api = api;
        this.frameworks = frameworks;
        this.people = people;
        this.writing = writing;
        this.clock = clock;
    }

    /** What the reader may do about an action now. */
    record Doable(boolean edit, boolean report, boolean verify, boolean end) {
        static Doable of(Here here, PlanView plan, ActionView action) {
            boolean closed = plan.status() == PlanStatus.CLOSED;
            boolean inForce = plan.timesSigned() > 0 && !closed;
            boolean running = action.status().running();
            return new Doable(
                    plan.status().open() && running && here.may(Operation.DRAFT_PLAN.name()),
                    inForce && running && here.may(Operation.REPORT_PROGRESS.name()),
                    !closed
                            && action.status() == ActionStatus.COMPLETED
                            && here.may(Operation.VERIFY_COMPLETION.name()),
                    !closed && running && here.may(Operation.END_ACTION.name()));
        }
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String id,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        return page(school, id, day, Map.of(), model);
    }

    private String page(
            String school,
            String id,
            @Nullable String day,
            Map<String, Form> refused,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        ActionView action = plans.action(school, id, here.asOf());
        PlanView plan = plans.get(school, SchoolYear.parse(action.schoolYear()), here.asOf());
        Framework framework = frameworks.get(plan.framework());
        YearMonth now = YearMonth.now(clock);
        List<Option> reportMonths = WorkForm.reportMonths(action, now);
        List<Option> completionMonths = WorkForm.completionMonths(action, now);
        Map<String, Form> forms = new HashMap<>(refused);
        for (String step : WorkForm.ALL) {
            List<Option> months =
                    step.equals(WorkForm.COMPLETION) ? completionMonths : reportMonths;
            forms.computeIfAbsent(step, s -> WorkForm.blank(s, action, months));
        }
        model.addAttribute("action", action);
        model.addAttribute("plan", plan);
        model.addAttribute("criteria", PlanTable.criteria(action, framework));
        model.addAttribute("names", names(school, action));
        model.addAttribute("may", Doable.of(here, plan, action));
        model.addAttribute("mine", reportedByReader(here, action));
        model.addAttribute("forms", forms);
        model.addAttribute("reportMonths", reportMonths);
        model.addAttribute("completionMonths", completionMonths);
        model.addAttribute("laterMonths", WorkForm.laterMonths(action));
        model.addAttribute("laterPlans", laterPlans(school, action));
        return "improvementplan/action";
    }

    /** Whoever reported the work as done does not verify it. */
    private static boolean reportedByReader(Here here, ActionView action) {
        return action.completion() != null
                && action.completion().actor().equals(here.access().subject());
    }

    private Map<String, String> names(String school, ActionView action) {
        return people.names(
                        school,
                        Stream.concat(
                                        action.progress().stream().map(ProgressEntry::actor),
                                        Stream.ofNullable(action.completion())
                                                .map(Completion::actor))
                                .distinct()
                                .toList())
                .known();
    }

    /** Plans that an unfinished action can go on in. */
    private List<Option> laterPlans(String school, ActionView action) {
        return plans.all(school, null).stream()
                .filter(plan -> plan.status().open())
                .map(PlanView::schoolYear)
                .filter(year -> year.compareTo(action.schoolYear()) > 0)
                .sorted()
                .map(year -> new Option(year, year))
                .toList();
    }

    /** Reports, completes, delays, verifies, returns, gives up or carries over. */
    @PostMapping("/{step:bao-cao|hoan-thanh|gia-han|xac-nhan|tra-lai|huy|chuyen-tiep}")
    String step(
            @PathVariable String school,
            @PathVariable String id,
            @PathVariable String step,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, WorkForm.operation(step), model);
        Writing.Outcome outcome =
                writing.send(school, form, WorkForm.command(api, school, id, step, form));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/hanh-dong/" + id;
        }
        return page(school, id, null, Map.of(step, form), model);
    }
}
