package vn.caitien.query.selfassessment;

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
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.kernel.selfassessment.StatedResult;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Takes down what the printed report states. */
@Page
@RequestMapping("/truong/{school}/tu-danh-gia/{year:20\\d\\d-20\\d\\d}/so-lieu-bao-cao")
class StatementPageController {
    private final Entrance entrance;
    private final SelfAssessments assessments;
    private final SelfAssessmentApi api;
    private final Frameworks frameworks;
    private final Writing writing;

    StatementPageController(
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

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Model model) {
        SelfAssessmentSheet sheet = sheet(SheetAddress.of(school, year, band), model);
        model.addAttribute("sheet", sheet);
        model.addAttribute("band", sheet.band().code());
        model.addAttribute("framework", frameworks.get(sheet.framework()));
        if (!model.containsAttribute("statementForm")) {
            model.addAttribute("statementForm", StatementForm.of(sheet));
        }
        return "selfassessment/statement";
    }

    @PostMapping
    String state(
            @PathVariable String school,
            @PathVariable String year,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Form form,
            Model model,
            RedirectAttributes next) {
        SheetAddress at = SheetAddress.of(school, year, band);
        SelfAssessmentSheet sheet = sheet(at, model);
        StatedResult body =
                StatementForm.read(form, frameworks.get(sheet.framework()), sheet.statement());
        Writing.Outcome outcome =
                writing.send(
                        school, form, () -> api.stateResult(school, year, at.bandCode(), body));
        if (outcome.stored()) {
            outcome.tell(next);
            return at.redirect("");
        }
        model.addAttribute("statementForm", form);
        return show(school, year, band, model);
    }

    private SelfAssessmentSheet sheet(SheetAddress at, Model model) {
        entrance.enter(at.school(), Operation.STATE_RESULT, model);
        return assessments.get(at.school(), at.year(), at.band(), null);
    }
}
