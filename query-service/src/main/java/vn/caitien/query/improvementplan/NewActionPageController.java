package vn.caitien.query.improvementplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Choices;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.SchoolPeople;
import vn.caitien.query.web.Writing;

/** Adds a row to a plan. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/{year:20\\d\\d-20\\d\\d}/noi-dung-moi")
class NewActionPageController {
    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final WeakCriteria weakCriteria;
    private final ActionApi api;
    private final Frameworks frameworks;
    private final SchoolPeople people;
    private final Choices choices;
    private final MessageSource words;
    private final Writing writing;

    NewActionPageController(
            Entrance entrance,
            ImprovementPlans plans,
            WeakCriteria weakCriteria,
            ActionApi api,
            Frameworks frameworks,
            SchoolPeople people,
            Choices choices,
            MessageSource words,
            Writing writing) {
        this.entrance = entrance;
        this.plans = plans;
        this.weakCriteria = weakCriteria;
        this.api = api;
        this.frameworks = frameworks;
        this.people = people;
        this.choices = choices;
        this.words = words;
        this.writing = writing;
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(name = "tieu-chi", required = false) @Nullable String criterion,
            Model model) {
        PlanView plan = enter(school, year, model);
        model.addAttribute(
                "actionForm",
                ActionForm.begun(criterion == null ? null : wording(plan, criterion)));
        return "improvementplan/new-action";
    }

    private PlanView enter(String school, String year, Model model) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), null);
        model.addAttribute("plan", plan);
        model.addAttribute("framework", frameworks.get(plan.framework()));
        model.addAttribute("people", people.names(school));
        model.addAttribute("actorKinds", choices.of("actor.kind", ActionForm.KINDS));
        model.addAttribute("scheduleYears", ScheduleYears.around(SchoolYear.parse(year)));
        return plan;
    }

    private @Nullable Wording wording(PlanView plan, String criterion) {
        return weakCriteria.sheet(plan).map(sheet -> weakCriteria.of(plan, sheet)).stream()
                .flatMap(List::stream)
                .filter(weak -> weak.code().equals(criterion))
                .findFirst()
                .map(weak -> weak.wording(words))
                .orElse(null);
    }

    @PostMapping
    String add(
            @PathVariable String school,
            @PathVariable String year,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        ActionApi.NewAction action = ActionForm.newAction(form, name -> people.actor(school, name));
        Writing.Outcome outcome = writing.send(school, form, () -> api.plan(school, year, action));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/ke-hoach/" + year + "#noi-dung-cai-tien";
        }
        enter(school, year, model);
        model.addAttribute("actionForm", form);
        return "improvementplan/new-action";
    }
}
