package vn.caitien.query.evidence;

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
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.PastDay;
import vn.caitien.query.web.Writing;

/** The school's documents: find, register, put right, withdraw, see where each is used. */
@Page
@RequestMapping("/truong/{school}/minh-chung")
class EvidencePageController {
    private static final int PER_PAGE = 50;

    private final Entrance entrance;
    private final EvidenceRegister register;
    private final EvidenceApi api;
    private final Writing writing;

    EvidencePageController(
            Entrance entrance, EvidenceRegister register, EvidenceApi api, Writing writing) {
        this.entrance = entrance;
        this.register = register;
        this.api = api;
        this.writing = writing;
    }

    @GetMapping
    String all(
            @PathVariable String school,
            @RequestParam(name = "tim", required = false) @Nullable String search,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @RequestParam(name = PastDay.PARAMETER, required = false) @Nullable String day,
            Model model) {
        Here here = entrance.enter(school, Operation.READ_SCHOOL, day, model);
        String wanted = search == null || search.isBlank() ? null : search.strip();
        var found = register.all(school, wanted, here.asOf());
        int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute(
                "evidence",
                found.stream().skip((long) (shown - 1) * PER_PAGE).limit(PER_PAGE).toList());
        model.addAttribute("total", found.size());
        model.addAttribute("number", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("search", wanted);
        if (!model.containsAttribute("registrationForm")) {
            model.addAttribute("registrationForm", DocumentForm.blank());
        }
        return "evidence/all";
    }

    @PostMapping
    String register(@PathVariable String school, Form form, Model model, RedirectAttributes next) {
        entrance.enter(school, Operation.REGISTER_EVIDENCE, model);
        EvidenceApi.Registration body = DocumentForm.registration(form);
        Writing.Outcome outcome = writing.send(school, form, () -> api.register(school, body));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/minh-chung";
        }
        model.addAttribute("registrationForm", form);
        return all(school, null, 1, null, model);
    }

    @GetMapping("/{code}")
    String one(@PathVariable String school, @PathVariable String code, Model model) {
        entrance.enter(school, Operation.READ_SCHOOL, model);
        EvidenceView evidence =
                register.all(school, null, null).stream()
                        .filter(e -> e.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Rejected(ProblemCode.EVIDENCE_UNKNOWN));
        model.addAttribute("evidence", evidence);
        if (!model.containsAttribute("revisionForm")) {
            model.addAttribute("revisionForm", DocumentForm.of(evidence));
        }
        if (!model.containsAttribute("withdrawalForm")) {
            model.addAttribute("withdrawalForm", Form.named("withdrawal").seen(evidence.version()));
        }
        return "evidence/one";
    }

    @PostMapping("/{code}")
    String revise(
            @PathVariable String school,
            @PathVariable String code,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.REVISE_EVIDENCE, model);
        EvidenceApi.Revision body = DocumentForm.revision(form);
        return write(
                school,
                code,
                form,
                "revisionForm",
                () -> api.revise(school, code, body),
                model,
                next);
    }

    @PostMapping("/{code}/thoi-dung")
    String withdraw(
            @PathVariable String school,
            @PathVariable String code,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.REVISE_EVIDENCE, model);
        ReasonBody body = new ReasonBody(DocumentForm.reason(form));
        return write(
                school,
                code,
                form,
                "withdrawalForm",
                () -> api.withdraw(school, code, body),
                model,
                next);
    }

    private String write(
            String school,
            String code,
            Form form,
            String attribute,
            Supplier<Receipt> command,
            Model model,
            RedirectAttributes next) {
        Writing.Outcome outcome = writing.send(school, form, command);
        if (outcome.stored()) {
            outcome.tell(next);
            next.addAttribute("code", code);
            return "redirect:/truong/" + school + "/minh-chung/{code}";
        }
        model.addAttribute(attribute, form);
        return one(school, code, model);
    }
}
