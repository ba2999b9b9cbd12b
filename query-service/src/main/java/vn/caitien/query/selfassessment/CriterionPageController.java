package vn.caitien.query.selfassessment;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/**
 * One criterion of one year: rate it, describe it, name its evidence, see why it stands where it
 * stands.
 */
@Page
@RequestMapping("/truong/{school}/tu-danh-gia/{year:20\\d\\d-20\\d\\d}/tieu-chi/{code}")
class CriterionPageController {
    private final Entrance entrance;
    private final SelfAssessments assessments;
    private final SelfAssessmentApi api;
    private final EvidenceApi evidence;
    private final Frameworks frameworks;
    private final Writing writing;

    CriterionPageController(
            Entrance entrance,
            SelfAssessments assessments,
            SelfAssessmentApi api,
            EvidenceApi evidence,
            Frameworks frameworks,
            Writing writing) {
        this.entrance = entrance;
        this.assessments = assessments;
        this.api = api;
        this.evidence = evidence;
        this.frameworks = frameworks;
        this.writing = writing;
    }

    @GetMapping
    String show(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        SheetAddress at = SheetAddress.of(school, year, band);
        SelfAssessmentSheet sheet = assessments.get(school, year, at.band(), here.asOf());
        SelfAssessmentSheet.CriterionRow row = sheet.row(code);
        if (row == null) {
            throw new Rejected(ProblemCode.NOT_FOUND);
        }
        Framework framework = frameworks.get(sheet.framework());
        Criterion criterion = criterion(framework, code);
        List<String> codes = framework.criteriaAndClauses().stream().map(Criterion::code).toList();
        int place = codes.indexOf(code);
        model.addAttribute("sheet", sheet);
        model.addAttribute("band", sheet.band().code());
        model.addAttribute("row", row);
        model.addAttribute("criterion", criterion);
        model.addAttribute("standard", framework.standardOf(code).orElse(null));
        model.addAttribute("before", place == 0 ? null : codes.get(place - 1));
        model.addAttribute("after", place == codes.size() - 1 ? null : codes.get(place + 1));
        model.addAttribute("writable", sheet.status() == SheetStatus.OPEN && here.past() == null);
        model.addAttribute("why", assessments.why(school, year, sheet.band(), code, here.asOf()));
        model.addAttribute(
                "ratings",
                assessments.history(school, year, sheet.band(), code, here.asOf()).ratings());
        String example = framework.evidenceCoding().example();
        blank(model, "ratingForm", () -> RatingForm.rating(row, sheet.version()));
        blank(model, "descriptionForm", () -> RatingForm.description(row, sheet.version()));
        blank(model, "linkForm", () -> EvidenceForm.link(example));
        blank(model, "unlinkForm", () -> Form.named(EvidenceForm.UNLINK));
        return "selfassessment/criterion";
    }

    @PostMapping("/danh-gia")
    String rate(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.RATE_CRITERION, model);
        SheetAddress at = SheetAddress.of(school, year, band);
        Criterion criterion = criterion(at, code, model);
        SelfAssessmentApi.RatingBody body = RatingForm.readRating(form, criterion);
        return write(
                at,
                code,
                form,
                "ratingForm",
                () -> api.rate(school, year, code, at.bandCode(), body),
                model,
                next);
    }

    @PostMapping("/mo-ta")
    String describe(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.DESCRIBE_CRITERION, model);
        SheetAddress at = SheetAddress.of(school, year, band);
        Description body = RatingForm.readDescription(form, criterion(at, code, model).levels());
        return write(
                at,
                code,
                form,
                "descriptionForm",
                () -> api.describe(school, year, code, at.bandCode(), body),
                model,
                next);
    }

    /** Names a document here; one that is described along with it is registered first. */
    @PostMapping("/minh-chung")
    String link(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.LINK_EVIDENCE, model);
        SheetAddress at = SheetAddress.of(school, year, band);
        EvidenceApi.Registration document = EvidenceForm.readDocument(form);
        SelfAssessmentApi.EvidenceLink body = EvidenceForm.readLink(form);
        if (document != null) {
            Writing.Outcome registered =
                    writing.send(school, form, () -> evidence.register(school, document));
            if (!registered.stored()) {
                model.addAttribute("linkForm", form);
                return show(school, year, code, band, null, model);
            }
            // Were the link refused now, sending again must not register it a second time.
            form.with("document.title", null);
        }
        return write(
                at,
                code,
                form,
                "linkForm",
                () -> api.linkEvidence(school, year, code, at.bandCode(), body),
                model,
                next);
    }

    @PostMapping("/minh-chung/go")
    String unlink(
            @PathVariable String school,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(name = SheetAddress.BAND, required = false) @Nullable String band,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.LINK_EVIDENCE, model);
        SheetAddress at = SheetAddress.of(school, year, band);
        SelfAssessmentApi.EvidenceLink body = EvidenceForm.readLink(form);
        return write(
                at,
                code,
                form,
                "unlinkForm",
                () -> api.unlinkEvidence(school, year, code, at.bandCode(), body),
                model,
                next);
    }

    private String write(
            SheetAddress at,
            String code,
            Form form,
            String attribute,
            Supplier<Receipt> command,
            Model model,
            RedirectAttributes next) {
        Writing.Outcome outcome = writing.send(at.school(), form, command);
        if (outcome.stored()) {
            outcome.tell(next);
            return at.redirect("/tieu-chi/" + code);
        }
        model.addAttribute(attribute, form);
        return show(at.school(), at.year(), code, at.bandCode(), null, model);
    }

    private Criterion criterion(SheetAddress at, String code, Model model) {
        entrance.enter(at.school(), Operation.READ_SCHOOL, model);
        String framework = assessments.get(at.school(), at.year(), at.band(), null).framework();
        return criterion(frameworks.get(framework), code);
    }

    private static Criterion criterion(Framework framework, String code) {
        return framework.criterion(code).orElseThrow(() -> new Rejected(ProblemCode.NOT_FOUND));
    }

    private static void blank(Model model, String attribute, Supplier<Form> form) {
        if (!model.containsAttribute(attribute)) {
            model.addAttribute(attribute, form.get());
        }
    }
}
