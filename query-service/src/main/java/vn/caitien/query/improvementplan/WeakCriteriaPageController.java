package vn.caitien.query.improvementplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Turns weak criteria into rows of the plan with one click. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/{year:20\\d\\d-20\\d\\d}/tieu-chi-con-yeu")
class WeakCriteriaPageController {
    private static final String CHOSEN = "criteria";
    private static final String ONLY = "only";

    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final WeakCriteria weakCriteria;
    private final ActionApi api;
    private final MessageSource words;
    private final Writing writing;

    WeakCriteriaPageController(
            Entrance entrance,
            ImprovementPlans plans,
            WeakCriteria weakCriteria,
            ActionApi api,
            MessageSource words,
            Writing writing) {
        this.entrance = entrance;
        this.plans = plans;
        this.weakCriteria = weakCriteria;
        this.api = api;
        this.words = words;
        this.writing = writing;
    }

    @GetMapping
    String show(@PathVariable String school, @PathVariable String year, Model model) {
        return page(school, year, null, 0, model);
    }

    private String page(
            String school, String year, @Nullable Form refused, int stored, Model model) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), null);
        SelfAssessmentSheet sheet = weakCriteria.sheet(plan).orElse(null);
        model.addAttribute("plan", plan);
        model.addAttribute("sheet", sheet);
        model.addAttribute("weak", sheet == null ? List.of() : weakCriteria.of(plan, sheet));
        model.addAttribute("unknown", sheet == null ? List.of() : weakCriteria.unknown(sheet));
        model.addAttribute("rowsForm", refused == null ? Form.named("rows") : refused);
        model.addAttribute("stored", stored);
        return "improvementplan/weak";
    }

    @PostMapping
    String plan(
            @PathVariable String school,
            @PathVariable String year,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), null);
        List<String> chosen = form.value(ONLY).isEmpty() ? form.values(CHOSEN) : form.values(ONLY);
        List<WeakCriterion> rows =
                weakCriteria.sheet(plan).map(sheet -> weakCriteria.of(plan, sheet)).stream()
                        .flatMap(List::stream)
                        .filter(criterion -> chosen.contains(criterion.code()))
                        .toList();
        if (rows.isEmpty()) {
            form.reject(CHOSEN, "plan.weak.none-chosen");
        }
        Series series = new Series();
        Writing.Outcome outcome =
                writing.send(
                        school,
                        form,
                        () -> series.all(rows, row -> api.plan(school, year, row(row))));
        if (outcome.stored()) {
            outcome.tell(next);
            boolean one = !form.value(ONLY).isEmpty();
            String rest = one ? "/tieu-chi-con-yeu" : "#noi-dung-cai-tien";
            return "redirect:/truong/" + school + "/ke-hoach/" + year + rest;
        }
        return page(school, year, form, series.stored(), model);
    }

    private ActionApi.NewAction row(WeakCriterion criterion) {
        return new ActionApi.NewAction(criterion.wording(words), null, null, null, null);
    }
}
