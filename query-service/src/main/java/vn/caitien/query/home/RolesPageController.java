package vn.caitien.query.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.kernel.person.PersonApi;
import vn.caitien.query.permission.Invitations;
import vn.caitien.query.school.Schools;
import vn.caitien.query.web.Choices;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Here;
import vn.caitien.query.web.NameForm;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Who may do what in a school, and until when. */
@Page
@RequestMapping("/truong/{school}/vai-tro")
class RolesPageController {
    private static final List<Role> OF_SCHOOL =
            List.of(
                    Role.PRINCIPAL,
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.MONITORING_TEAM,
                    Role.STAFF,
                    Role.EXTERNAL_EVALUATOR);

    private final Entrance entrance;
    private final Schools schools;
    private final RoleApi roles;
    private final PersonApi people;
    private final Invitations invitations;
    private final InvitationProperties inviting;
    private final Writing writing;
    private final Choices choices;
    private final Clock clock;

    RolesPageController(
            Entrance entrance,
            Schools schools,
            RoleApi roles,
            PersonApi people,
            Invitations invitations,
            InvitationProperties inviting,
            Writing writing,
            Choices choices,
            Clock clock) {
        this.entrance = entrance;
        this.schools = schools;
        this.roles = roles;
        this.people = people;
        this.invitations = invitations;
        this.inviting = inviting;
        this.writing = writing;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String school, Model model) {
        Here here = entrance.enter(school, Operation.READ_ROLES, model);
        model.addAttribute("roles", schools.roles(school));
        model.addAttribute("invitations", invitations.of(here.access()));
        model.addAttribute("invitingOffered", inviting.offered());
        // Only a principal knows the people; the others name the principal.
        boolean principal = here.access().roles().contains(Role.PRINCIPAL);
        model.addAttribute(
                "grantable", choices.of("role", principal ? OF_SCHOOL : List.of(Role.PRINCIPAL)));
        if (!model.containsAttribute("grantForm")) {
            model.addAttribute("grantForm", GrantForm.blank(LocalDate.now(clock)));
        }
        if (!model.containsAttribute("inviteForm")) {
            model.addAttribute("inviteForm", InvitationForm.blank(LocalDate.now(clock)));
        }
        if (!model.containsAttribute("takeBackForm")) {
            model.addAttribute("takeBackForm", Form.named(InvitationForm.TAKE_BACK));
        }
        if (!model.containsAttribute("withdrawForm")) {
            model.addAttribute("withdrawForm", Form.named(GrantForm.WITHDRAW));
        }
        if (!model.containsAttribute("nameForm")) {
            model.addAttribute("nameForm", Form.named(NameForm.NAME));
        }
        return "home/roles";
    }

    @PostMapping
    String grant(@PathVariable String school, Form form, Model model, RedirectAttributes next) {
        entrance.enter(school, Operation.GRANT_ROLE, model);
        RoleApi.Grant body = GrantForm.grant(form, LocalDate.now(clock));
        Writing.Outcome outcome =
                writing.send(school, form, () -> roles.grantInSchool(school, body));
        return after(outcome, "grantForm", form, school, model, next);
    }

    @PostMapping("/{grant}/thu-hoi")
    String withdraw(
            @PathVariable String school,
            @PathVariable String grant,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.WITHDRAW_ROLE, model);
        RoleApi.Withdrawal body = GrantForm.withdrawal(form);
        Writing.Outcome outcome =
                writing.send(school, form, () -> roles.withdrawInSchool(school, grant, body));
        model.addAttribute("withdrawing", grant);
        return after(outcome, "withdrawForm", form, school, model, next);
    }

    @PostMapping("/{grant}/ten")
    String correctName(
            @PathVariable String school,
            @PathVariable String grant,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.CORRECT_NAME, model);
        PersonApi.NewName body = NameForm.name(form);
        Writing.Outcome outcome =
                writing.send(school, form, () -> people.correctName(school, grant, body));
        model.addAttribute("naming", grant);
        return after(outcome, "nameForm", form, school, model, next);
    }

    /** Goes on to the page after a form of it was sent, or shows the form again. */
    String after(
            Writing.Outcome outcome,
            String attribute,
            Form form,
            String school,
            Model model,
            RedirectAttributes next) {
        if (outcome.stored()) {
            outcome.tell(next);
            return "redirect:/truong/" + school + "/vai-tro";
        }
        model.addAttribute(attribute, form);
        return show(school, model);
    }
}
