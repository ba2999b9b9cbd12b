package vn.caitien.query.selfassessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/**
 * The sheet of one year: grid, totals, the school's level, and its way from the council to the
 * principal.
 */
@Page
@RequestMapping("/truong/{school}/tu-danh-gia/{year:20\\d\\d-20\\d\\d}")
class SheetPageController {
    private static final Map<String, BiFunction<SelfAssessmentApi, Step, Receipt>> STEPS = steps();

    private final Entrance entrance;
    private final SelfAssessments assessments;
    private final SelfAssessmentApi api;
    private final Frameworks frameworks;
    private final Writing writing;

    SheetPageController(
            Entrance entrance,
            SelfAssessments assessments,
            SelfAssessmentApi api,
            Frameworks frameworks,
            Writing writing) {
        this.entrance = entrance;
        this.assessments = assessments;
        this.api = api;
        this.frameworks = frameworks;
        this.writing = writing;
    }

    private record Step(SheetAddress at, @Nullable String reason) {
        String year() {
            return at.year();
        }

        ReasonBody body() {
            return new ReasonBody(reason);
        }
    }

    private static Map<String, BiFunction<SelfAssessmentApi, Step, Receipt>> steps() {
        Map<String, BiFunction<SelfAssessmentApi, Step, Receipt>> steps = new LinkedHashMap<>();
        steps.put("gui", (api, to) -> api.submit(to.at().school(), to.year(), to.at().bandCode()));
        steps.put(
                "tra-lai",
                (api, to) ->
                        api.giveBack(to.at().school(), to.year(), to.at().bandCode(), to.body()));
        steps.put(
                "duyet", (api, to) -> api.approve(to.at().school(), to.year(), to.at().bandCode()));
        steps.put(
                "mo-lai",
                (api, to) ->
                        api.reopen(to.at().school(), to.year(), to.at().bandCode(), to.body()));
        return steps;
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        SchoolYear.parse(year);
        SheetAddress at = SheetAddress.of(school, year, band);
        SelfAssessmentSheet sheet = assessments.get(school, year, at.band(), here.asOf());
        model.addAttribute("sheet", sheet);
        model.addAttribute("band", sheet.band().code());
        model.addAttribute("framework", frameworks.get(sheet.framework()));
        for (String step : STEPS.keySet()) {
            if (!model.containsAttribute(attribute(step))) {
                model.addAttribute(attribute(step), Form.named(step).seen(sheet.version()));
            }
        }
        return "selfassessment/sheet";
    }

    /** Hands in, returns, approves, opens again. */
    @PostMapping("/{step:gui|tra-lai|duyet|mo-lai}")
    String step(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String step,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, operation(step), model);
        SheetAddress at = SheetAddress.of(school, year, band);
        BiFunction<SelfAssessmentApi, Step, Receipt> send = STEPS.get(step);
        if (send == null) {
            throw new Rejected(ProblemCode.NOT_FOUND);
        }
        String reason = new FormReader(form).text("reason");
        Writing.Outcome outcome =
                writing.send(school, form, () -> send.apply(api, new Step(at, reason)));
        if (outcome.stored()) {
            outcome.tell(next);
            return at.redirect("");
        }
        model.addAttribute(attribute(step), form);
        return show(school, year, band, null, model);
    }

    private static Operation operation(String step) {
        return switch (step) {
            case "gui" -> Operation.SUBMIT_SELF_ASSESSMENT;
            case "tra-lai" -> Operation.RETURN_SELF_ASSESSMENT;
            case "duyet" -> Operation.APPROVE_SELF_ASSESSMENT;
            case "mo-lai" -> Operation.REOPEN_SELF_ASSESSMENT;
            default -> throw new Rejected(ProblemCode.NOT_FOUND);
        };
    }

    private static String attribute(String step) {
        return step.replace("-", "") + "Form";
    }
}
