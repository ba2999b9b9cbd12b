package vn.caitien.query.improvementplan;

import java.util.Optional;
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
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Writes what stands around a plan's rows: its frame, and what is to be kept up. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/{year:20\\d\\d-20\\d\\d}")
class PlanPaperPageController {
    private static final String CRITERION = "tieu-chi";

    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final ImprovementPlanApi api;
    private final Frameworks frameworks;
    private final Writing writing;

    PlanPaperPageController(
            Entrance entrance,
            ImprovementPlans plans,
            ImprovementPlanApi api,
            Frameworks frameworks,
            Writing writing) {
        this.entrance = entrance;
        this.plans = plans;
        this.api = api;
        this.frameworks = frameworks;
        this.writing = writing;
    }

    private PlanView enter(String school, String year, Model model) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), null);
        model.addAttribute("plan", plan);
        model.addAttribute("framework", frameworks.get(plan.framework()));
        return plan;
    }

    @GetMapping("/phan-chung")
    String frame(@PathVariable String school, @PathVariable String year, Model model) {
        PlanView plan = enter(school, year, model);
        if (!model.containsAttribute("frameForm")) {
            model.addAttribute("frameForm", PlanFrameForm.of(plan));
        }
        return "improvementplan/frame";
    }

    @PostMapping("/phan-chung")
    String writeFrame(
            @PathVariable String school,
            @PathVariable String year,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        PlanFrame frame = PlanFrameForm.read(form);
        Writing.Outcome outcome =
                writing.send(school, form, () -> api.setFrame(school, year, frame));
        if (outcome.stored()) {
            return back(outcome, school, year, "", next);
        }
        model.addAttribute("frameForm", form);
        return frame(school, year, model);
    }

    @GetMapping("/duy-tri")
    String upkeep(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(CRITERION) String code,
            Model model) {
        PlanView plan = enter(school, year, model);
        model.addAttribute(
                "criterion",
                frameworks
                        .get(plan.framework())
                        .criterion(code)
                        .orElseThrow(() -> new Rejected(ProblemCode.NOT_FOUND)));
        if (!model.containsAttribute("upkeepForm")) {
            model.addAttribute(
                    "upkeepForm",
                    Form.named("upkeep").seen(plan.version()).with("text", text(plan, code)));
        }
        return "improvementplan/upkeep";
    }

    @PostMapping("/duy-tri")
    String writeUpkeep(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(CRITERION) String code,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        // An empty text is meant: it takes the row away.
        String text = Optional.ofNullable(new FormReader(form).text("text")).orElse("");
        Writing.Outcome outcome =
                writing.send(
                        school,
                        form,
                        () ->
                                api.recordUpkeep(
                                        school, year, code, new ImprovementPlanApi.Upkeep(text)));
        if (outcome.stored()) {
            return back(outcome, school, year, "#duy-tri", next);
        }
        model.addAttribute("upkeepForm", form);
        return upkeep(school, year, code, model);
    }

    private static @Nullable String text(PlanView plan, String code) {
        return plan.upkeep().stream()
                .filter(row -> row.criterion().equals(code))
                .map(PlanView.UpkeepRow::text)
                .findFirst()
                .orElse(null);
    }

    private static String back(
            Writing.Outcome outcome,
            String school,
            String year,
            String place,
            RedirectAttributes next) {
        outcome.tell(next);
        return "redirect:/truong/" + school + "/ke-hoach/" + year + place;
    }
}
