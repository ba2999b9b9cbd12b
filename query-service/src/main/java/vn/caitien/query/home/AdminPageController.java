package vn.caitien.query.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.authority.AuthorityApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.kernel.person.PersonApi;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolApi;
import vn.caitien.query.audit.AuditFilter;
import vn.caitien.query.audit.AuditItem;
import vn.caitien.query.audit.AuditTrail;
import vn.caitien.query.authority.Authorities;
import vn.caitien.query.authority.AuthorityView;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.school.Schools;
import vn.caitien.query.web.Choices;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;
import vn.caitien.query.web.Option;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.SignedInUser;
import vn.caitien.query.web.Writing;

/** Registers supervising bodies, their officers, and schools. */
@Page
@RequestMapping("/quan-tri")
class AdminPageController {
    private static final String AUTHORITY = "authority/";
    private static final int ERASURES_SHOWN = 20;

    private final Permissions permissions;
    private final SignedInUser user;
    private final Authorities authorities;
    private final Schools schools;
    private final AuthorityApi authorityApi;
    private final SchoolApi schoolApi;
    private final RoleApi roleApi;
    private final PersonApi personApi;
    private final AuditTrail trail;
    private final Writing writing;
    private final Choices choices;
    private final Clock clock;

    AdminPageController(
            Permissions permissions,
            SignedInUser user,
            Authorities authorities,
            Schools schools,
            AuthorityApi authorityApi,
            SchoolApi schoolApi,
            RoleApi roleApi,
            PersonApi personApi,
            AuditTrail trail,
            Writing writing,
            Choices choices,
            Clock clock) {
        this.permissions = permissions;
        this.user = user;
        this.authorities = authorities;
        this.schools = schools;
        this.authorityApi = authorityApi;
        this.schoolApi = schoolApi;
        this.roleApi = roleApi;
        this.personApi = personApi;
        this.trail = trail;
        this.writing = writing;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        boolean administers = permissions.administers(user.subject());
        Set<String> own = enter();
        List<AuthorityView> bodies = authorities.all();
        model.addAttribute("administers", administers);
        model.addAttribute("authorities", bodies);
        model.addAttribute("bodies", options(bodies, administers, own));
        model.addAttribute("schools", schools.of(user.subject()));
        model.addAttribute("erasures", administers ? erasures() : List.of());
        model.addAttribute("bands", choices.all("band", Band.class));
        for (String form : List.of(AdminForms.AUTHORITY, AdminForms.SCHOOL, AdminForms.ERASURE)) {
            if (!model.containsAttribute(form + "Form")) {
                model.addAttribute(form + "Form", Form.named(form));
            }
        }
        if (!model.containsAttribute("officerForm")) {
            model.addAttribute(
                    "officerForm",
                    Form.named(AdminForms.OFFICER)
                            .with("from", LocalDate.now(clock))
                            .with("role", Role.AUTHORITY_OFFICER.code()));
        }
        return "home/admin";
    }

    @PostMapping("/co-quan")
    String registerAuthority(Form form, Model model, RedirectAttributes next) {
        enter(Operation.REGISTER_AUTHORITY);
        AuthorityApi.Registration body = AdminForms.authority(form);
        return write(
                AUTHORITY + body.id(),
                form,
                AdminForms.AUTHORITY,
                () -> authorityApi.register(body),
                model,
                next);
    }

    @PostMapping("/truong")
    String registerSchool(Form form, Model model, RedirectAttributes next) {
        enter();
        SchoolApi.Registration body = AdminForms.school(form);
        return write(
                body.id(), form, AdminForms.SCHOOL, () -> schoolApi.register(body), model, next);
    }

    @PostMapping("/chuyen-vien")
    String grantOfficer(Form form, Model model, RedirectAttributes next) {
        enter(Operation.GRANT_AUTHORITY_ROLE);
        String authority = new FormReader(form).required("authority");
        RoleApi.Grant body = GrantForm.grant(form, LocalDate.now(clock));
        return write(
                AUTHORITY + authority,
                form,
                AdminForms.OFFICER,
                () -> roleApi.grantInAuthority(authority, body),
                model,
                next);
    }

    @PostMapping("/xoa-du-lieu")
    String erasePerson(Form form, Model model, RedirectAttributes next) {
        enter(Operation.ERASE_PERSON);
        FormReader read = new FormReader(form);
        String subject = read.required("subject");
        ReasonBody reason = new ReasonBody(read.required("reason"));
        return write(
                FactMetadata.PLATFORM_TENANT,
                form,
                AdminForms.ERASURE,
                () -> personApi.erase(subject, reason),
                model,
                next);
    }

    /** Lets in whoever administers the platform or is an officer of one of the bodies answered. */
    private Set<String> enter() {
        Set<String> own = permissions.ownAuthorities(user.subject());
        if (own.isEmpty() && !permissions.administers(user.subject())) {
            throw new Rejected(ProblemCode.NOT_FOUND);
        }
        return own;
    }

    private void enter(Operation operation) {
        enter();
        permissions.requireOnPlatform(user.subject(), operation);
    }

    private String write(
            String tenant,
            Form form,
            String name,
            Supplier<Receipt> command,
            Model model,
            RedirectAttributes next) {
        Writing.Outcome outcome = writing.send(tenant, form, command);
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/quan-tri";
        }
        model.addAttribute(name + "Form", form);
        return show(model);
    }

    /** The latest erasures, as the trail tells them. */
    private List<AuditItem> erasures() {
        AuditFilter filter = AuditFilter.of(null, null, null, "person.erased", null, null);
        return trail.page(
                        FactMetadata.PLATFORM_TENANT,
                        filter,
                        0,
                        ERASURES_SHOWN,
                        LocaleContextHolder.getLocale())
                .items();
    }

    /** The bodies that the user may place a school under. */
    private static List<Option> options(
            List<AuthorityView> bodies, boolean administers, Set<String> own) {
        return bodies.stream()
                .filter(body -> administers || own.contains(body.id()))
                .map(body -> new Option(body.id(), body.name()))
                .toList();
    }
}
