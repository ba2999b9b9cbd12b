package vn.caitien.query.improvementplan;

import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Sets a plan's numeric targets and notes what was measured of them. */
@Page
@RequestMapping("/truong/{school}/ke-hoach/{year:20\\d\\d-20\\d\\d}/chi-tieu/{key}")
class TargetPageController {
    /** The key in the address of a target that does not exist yet. */
    private static final String NEW = "moi";

    private final Entrance entrance;
    private final ImprovementPlans plans;
    private final ImprovementPlanApi api;
    private final Frameworks frameworks;
    private final Writing writing;

    TargetPageController(
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

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String key,
            Model model) {
        entrance.enter(school, Operation.MEASURE_TARGET, model);
        PlanView plan = plans.get(school, SchoolYear.parse(year), null);
        Optional<TargetRow> row =
                plan.targets().stream().filter(t -> t.key().equals(key)).findFirst();
        if (row.isEmpty() && !key.equals(NEW)) {
            throw new Rejected(ProblemCode.TARGET_UNKNOWN);
        }
        model.addAttribute("plan", plan);
        model.addAttribute("framework", frameworks.get(plan.framework()));
        model.addAttribute("key", key);
        model.addAttribute("row", row.orElse(null));
        if (!model.containsAttribute("targetForm")) {
            model.addAttribute("targetForm", TargetForm.of(row.orElse(null), plan.version()));
        }
        if (!model.containsAttribute("measurementForm")) {
            model.addAttribute(
                    "measurementForm", TargetForm.measurement(row.orElse(null), plan.version()));
        }
        return "improvementplan/target";
    }

    @PostMapping
    String set(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String key,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DRAFT_PLAN, model);
        QualityTarget target = TargetForm.read(form);
        // The command's id names a new target, so that sending the form twice makes one.
        String named = key.equals(NEW) ? form.commandId() : key;
        Writing.Outcome outcome =
                writing.send(school, form, () -> api.setTarget(school, year, named, target));
        if (outcome.stored()) {
            return back(outcome, school, year, next);
        }
        model.addAttribute("targetForm", form);
        return show(school, year, key, model);
    }

    @PostMapping("/ket-qua")
    String measure(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String key,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.MEASURE_TARGET, model);
        ImprovementPlanApi.Measurement measurement = TargetForm.readMeasurement(form);
        Writing.Outcome outcome =
                writing.send(school, form, () -> api.measureTarget(school, year, key, measurement));
        if (outcome.stored()) {
            return back(outcome, school, year, next);
        }
        model.addAttribute("measurementForm", form);
        return show(school, year, key, model);
    }

    private static String back(
            Writing.Outcome outcome, String school, String year, RedirectAttributes next) {
        outcome.tell(next);
        return "redirect:/truong/" + school + "/ke-hoach/" + year + "#chi-tieu";
    }
}
