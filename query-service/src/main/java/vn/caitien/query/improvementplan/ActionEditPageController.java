package vn.caitien.query.improvementplan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Choices;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.SchoolPeople;
import vn.caitien.query.web.Writing;

/** Changes a row of a plan, part by part: each part is one fact, with its own reason. */
@Page
@RequestMapping("/truong/{school}/hanh-dong/{id}/sua")
class ActionEditPageController {
    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final ActionApi api;
    private final Frameworks frameworks;
    private final SchoolPeople people;
    private final Choices choices;
    private final Writing writing;

    ActionEditPageController(
            Entrance entrance,
            ImprovementPlans plans,
            ActionApi api,
            Frameworks frameworks,
            SchoolPeople people,
            Choices choices,
            Writing writing) {
        this.entrance = entrance;
        this.plans = plans;
        this.api = api;
        this.frameworks = frameworks;
        this.people = people;
        this.choices = choices;
        this.writing = writing;
    }

    @GetMapping
    String show(@PathVariable String school, @PathVariable String id, Model model) {
        return page(school, id, Map.of(), model);
    }

    private String page(String school, String id, Map<String, Form> refused, Model model) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        ActionView action = plans.action(school, id, null);
        SchoolYear year = SchoolYear.parse(action.schoolYear());
        PlanView plan = plans.get(school, year, null);
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(ActionForm.WORDING, ActionForm.wording(action));
        forms.put(ActionForm.ASSIGNMENT, ActionForm.assignment(action));
        forms.put(ActionForm.SCHEDULE, ActionForm.schedule(action));
        forms.put(ActionForm.BUDGET, ActionForm.budget(action));
        forms.put(ActionForm.CONDITIONS, ActionForm.conditions(action));
        forms.putAll(refused);
        model.addAttribute("action", action);
        model.addAttribute("plan", plan);
        model.addAttribute("framework", frameworks.get(plan.framework()));
        model.addAttribute("people", people.names(school));
        model.addAttribute("actorKinds", choices.of("actor.kind", ActionForm.KINDS));
        model.addAttribute("scheduleYears", ScheduleYears.around(year));
        model.addAttribute("forms", forms);
        model.addAttribute("writable", plan.status().open() && action.status().running());
        return "improvementplan/edit-action";
    }

    @PostMapping("/{part:noi-dung|phan-cong|thoi-gian|kinh-phi|dieu-kien}")
    String change(
            @PathVariable String school,
            @PathVariable String id,
            @PathVariable String part,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        Writing.Outcome outcome = writing.send(school, form, command(school, id, part, form));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/hanh-dong/" + id + "/sua#" + part;
        }
        return page(school, id, Map.of(part, form), model);
    }

    private Supplier<Receipt> command(String school, String id, String part, Form form) {
        String reason = new FormReader(form).text("reason");
        switch (part) {
            case ActionForm.WORDING -> {
                Wording wording = ActionForm.readWording(form);
                return () -> api.reword(school, id, new ActionApi.Rewording(wording, reason));
            }
            case ActionForm.ASSIGNMENT -> {
                ActionView action = plans.action(school, id, null);
                Assignment assignment =
                        ActionForm.readAssignment(form, name -> known(school, action, name));
                return () -> api.assign(school, id, new ActionApi.Reassignment(assignment, reason));
            }
            case ActionForm.SCHEDULE -> {
                Schedule read = ActionForm.readSchedule(form, true);
                // Whatever could not be read is noted in the form, which is then not sent.
                return () ->
                        api.schedule(
                                school,
                                id,
                                new ActionApi.Rescheduling(Objects.requireNonNull(read), reason));
            }
            case ActionForm.BUDGET -> {
                Budget read = ActionForm.readBudget(form);
                Budget budget = read == null ? new Budget(null, null) : read;
                return () -> api.budget(school, id, new ActionApi.Rebudgeting(budget, reason));
            }
            case ActionForm.CONDITIONS -> {
                String conditions =
                        Objects.requireNonNullElse(new FormReader(form).text("conditions"), "");
                return () ->
                        api.setConditions(school, id, new ActionApi.Conditions(conditions, reason));
            }
            default -> throw new Rejected(ProblemCode.NOT_FOUND);
        }
    }

    /**
     * Who is meant by a name; somebody named before stays the same person, as the same, even
     * without a role today.
     */
    private @Nullable Actor known(String school, ActionView action, String name) {
        return Stream.concat(action.leads().stream(), action.collaborators().stream())
                .filter(actor -> actor.subject() != null && actor.name().equals(name))
                .map(NamedActor::plain)
                .findFirst()
                .orElseGet(() -> people.actor(school, name));
    }
}
