package vn.caitien.query.improvementplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Takes what earlier plans left unfinished into this year's plan. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/{year:20\\d\\d-20\\d\\d}/chuyen-tiep")
class CarryForwardPageController {
    private static final String CHOSEN = "actions";

    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final ActionApi api;
    private final Writing writing;

    CarryForwardPageController(
            Entrance entrance, ImprovementPlans plans, ActionApi api, Writing writing) {
        this.entrance = entrance;
        this.plans = plans;
        this.api = api;
        this.writing = writing;
    }

    @GetMapping
    String show(@PathVariable String school, @PathVariable String year, Model model) {
        return page(school, year, null, 0, model);
    }

    private String page(
            String school, String year, @Nullable Form refused, int stored, Model model) {
        entrance.enter(school, Operation.END_ACTION, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), null);
        List<ActionView> unfinished = unfinished(school, year);
        model.addAttribute("plan", plan);
        model.addAttribute("unfinished", unfinished);
        model.addAttribute("stored", stored);
        model.addAttribute(
                "carryForm",
                refused == null
                        ? Form.named("carry")
                                .withAll(CHOSEN, unfinished.stream().map(ActionView::id).toList())
                        : refused);
        return "improvementplan/carry-forward";
    }

    private List<ActionView> unfinished(String school, String year) {
        return plans.actions(school, null, null).stream()
                .filter(action -> action.status().running())
                .filter(action -> action.schoolYear().compareTo(year) < 0)
                .toList();
    }

    @PostMapping
    String carry(
            @PathVariable String school,
            @PathVariable String year,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.END_ACTION, model);
        List<ActionView> chosen =
                unfinished(school, year).stream()
                        .filter(action -> form.has(CHOSEN, action.id()))
                        .toList();
        if (chosen.isEmpty()) {
            form.reject(CHOSEN, "plan.carry.none-chosen");
        }
        String reason = new FormReader(form).required("reason");
        Series series = new Series();
        Writing.Outcome outcome =
                writing.send(
                        school,
                        form,
                        () ->
                                series.all(
                                        chosen,
                                        action ->
                                                api.carryOver(
                                                        school,
                                                        action.id(),
                                                        new ActionApi.CarryOver(year, reason))));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/ke-hoach/" + year + "#noi-dung-cai-tien";
        }
        return page(school, year, form, series.stored(), model);
    }
}
