package vn.caitien.query.improvementplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.framework.EditionOptions;
import vn.caitien.query.selfassessment.SelfAssessments;
import vn.caitien.query.selfassessment.SheetStatus;
import vn.caitien.query.selfassessment.SheetSummary;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/** The plans of a school's years, and the beginning of a new one. */
@Page
@RequestMapping("/truong/{school}/ke-hoach")
class PlansPageController {
    private static final int YEARS_BACK = 5;
    private static final int YEARS_SHOWN = 8;

    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final SelfAssessments assessments;
    private final ImprovementPlanApi api;
    private final Frameworks frameworks;
    private final Writing writing;
    private final Clock clock;

    PlansPageController(
            Entrance entrance,
            ImprovementPlans plans,
            SelfAssessments assessments,
            ImprovementPlanApi api,
            Frameworks frameworks,
            Writing writing,
            Clock clock) {
        this.entrance = entrance;
        this.plans = plans;
        this.assessments = assessments;
        this.api = api;
        this.frameworks = frameworks;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping
    String all(
            @PathVariable String school,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        List<PlanView> all = plans.all(school, here.asOf());
        model.addAttribute("plans", all);
        model.addAttribute("frameworks", frameworks);
        if (here.may(Operation.DRAFT_PLAN.name())) {
            choices(school, here, all, model);
        }
        return "improvementplan/all";
    }

    private void choices(String school, Here here, List<PlanView> all, Model model) {
        List<SheetSummary> approved =
                assessments.all(school, null).stream()
                        .filter(sheet -> sheet.status() == SheetStatus.APPROVED)
                        .toList();
        List<Option> years = years(all);
        model.addAttribute("years", years);
        model.addAttribute("approved", approved);
        model.addAttribute("offered", EditionOptions.of(frameworks, here.bands()));
        if (!model.containsAttribute("draftForm")) {
            Form form = Form.named(PlanDraftForm.NAME);
            approved.stream()
                    .findFirst()
                    .ifPresent(sheet -> form.with(PlanDraftForm.BASIS, PlanDraftForm.code(sheet)));
            model.addAttribute("draftForm", form.with("schoolYear", next(years)));
        }
    }

    /** Years that have no plan yet, the latest first. */
    private List<Option> years(List<PlanView> all) {
        List<String> planned = all.stream().map(PlanView::schoolYear).toList();
        int first = SchoolYear.of(LocalDate.now(clock)).startYear() - YEARS_BACK;
        List<Option> years = new ArrayList<>();
        for (int ahead = YEARS_SHOWN - 1; ahead >= 0; ahead--) {
            String year = new SchoolYear(first + ahead).toString();
            if (!planned.contains(year)) {
                years.add(new Option(year, year));
            }
        }
        return years;
    }

    private @Nullable String next(List<Option> years) {
        String now = SchoolYear.of(LocalDate.now(clock)).toString();
        return years.stream()
                .map(Option::value)
                .filter(year -> year.compareTo(now) >= 0)
                .min(String::compareTo)
                .orElse(null);
    }

    @PostMapping
    String draft(@PathVariable String school, Form form, Model model, RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        FormReader read = new FormReader(form);
        String year = read.required("schoolYear");
        SheetSummary basis = PlanDraftForm.basis(form, assessments.all(school, null)).orElse(null);
        String framework =
                basis == null
                        ? read.required("framework")
                        : Objects.requireNonNullElse(read.text("framework"), basis.framework());
        ImprovementPlanApi.Draft draft =
                new ImprovementPlanApi.Draft(
                        year,
                        framework,
                        basis == null ? null : basis.schoolYear(),
                        basis == null ? null : basis.band());
        Writing.Outcome outcome = writing.send(school, form, () -> api.draft(school, draft));
        if (outcome.stored()) {
            outcome.tell(next);
            String weak = basis == null ? "" : "/tieu-chi-con-yeu";
            return "redirect:/truong/" + school + "/ke-hoach/" + year + weak;
        }
        model.addAttribute("draftForm", form);
        return all(school, null, model);
    }
}
