package vn.caitien.query.person;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.person.PersonApi;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.query.audit.AuditFilter;
import vn.caitien.query.audit.AuditTrail;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.school.Schools;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.NameForm;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.SignedInUser;
import vn.caitien.query.web.Writing;

/** What is kept about whoever is logged in: to look at, to put right, to take along. */
@Page
@RequestMapping("/toi")
class PersonPageController {
    private static final String COPY = "copy";
    private static final int DONE_SHOWN = 20;

    private final SignedInUser user;
    private final PersonalFiles files;
    private final Permissions permissions;
    private final Schools schools;
    private final AuditTrail trail;
    private final PersonApi api;
    private final Writing writing;
    private final String accountPage;

    PersonPageController(
            SignedInUser user,
            PersonalFiles files,
            Permissions permissions,
            Schools schools,
            AuditTrail trail,
            PersonApi api,
            Writing writing,
            @Value("${caitien.account-page}") String accountPage) {
        this.user = user;
        this.files = files;
        this.permissions = permissions;
        this.schools = schools;
        this.trail = trail;
        this.api = api;
        this.writing = writing;
        this.accountPage = accountPage;
    }

    @GetMapping
    String show(Model model, Locale locale) {
        String subject = user.subject();
        String name = files.nameOf(subject);
        model.addAttribute("subject", subject);
        model.addAttribute("name", name);
        model.addAttribute("accountPage", accountPage);
        List<Permissions.Held> held = permissions.everHeld(subject);
        model.addAttribute("held", held);
        model.addAttribute(
                "places", schools.placeNames(held.stream().map(Permissions.Held::tenant).toList()));
        model.addAttribute(
                "done",
                trail.page(
                                FactMetadata.tenantOf(subject),
                                AuditFilter.everything(),
                                0,
                                DONE_SHOWN,
                                locale)
                        .items());
        if (!model.containsAttribute("nameForm")) {
            model.addAttribute("nameForm", Form.named(NameForm.NAME).with("name", name));
        }
        if (!model.containsAttribute("copyForm")) {
            model.addAttribute("copyForm", Form.named(COPY));
        }
        return "person/own";
    }

    @PostMapping("/ten")
    String correctName(Form form, Model model, Locale locale, RedirectAttributes next) {
        PersonApi.NewName body = NameForm.name(form);
        Writing.Outcome outcome = write(form, () -> api.correctOwnName(body));
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/toi";
        }
        model.addAttribute("nameForm", form);
        return show(model, locale);
    }

    /** Records that a copy is taken, and leads to it. */
    @PostMapping("/ban-sao")
    String takeCopy(Form form, Model model, Locale locale, RedirectAttributes next) {
        Writing.Outcome outcome = write(form, api::exportOwn);
        if (outcome == Writing.Outcome.SHOWN) {
            return "redirect:/toi/ban-sao/" + form.commandId();
        }
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/toi";
        }
        model.addAttribute("copyForm", form);
        return show(model, locale);
    }

    @GetMapping("/ban-sao/{export}")
    ResponseEntity<PersonalFile> copy(@PathVariable String export, Locale locale) {
        return PersonController.asFile(files.of(user.subject(), export, locale));
    }

    private Writing.Outcome write(Form form, Supplier<Receipt> command) {
        return writing.send(FactMetadata.tenantOf(user.subject()), form, command);
    }
}
