package vn.caitien.query.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.caitien.kernel.permission.InvitationApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.web.Entrance;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.Page;
import vn.caitien.query.web.Writing;

/** Inviting into a school; the forms stand on the page of the roles. */
@Page
@RequestMapping("/truong/{school}/vai-tro/loi-moi")
class InvitationsPageController {
    private final Entrance entrance;
    private final InvitationApi invitations;
    private final RolesPageController roles;
    private final Writing writing;
    private final Clock clock;

    InvitationsPageController(
            Entrance entrance,
            InvitationApi invitations,
            RolesPageController roles,
            Writing writing,
            Clock clock) {
        this.entrance = entrance;
        this.invitations = invitations;
        this.roles = roles;
        this.writing = writing;
        this.clock = clock;
    }

    @PostMapping
    String invite(@PathVariable String school, Form form, Model model, RedirectAttributes next) {
        entrance.enter(school, Operation.GRANT_ROLE, model);
        InvitationApi.Invitation body = InvitationForm.invitation(form, LocalDate.now(clock));
        Writing.Outcome outcome =
                writing.send(school, form, () -> invitations.invite(school, body));
        return roles.after(outcome, "inviteForm", form, school, model, next);
    }

    @PostMapping("/{invitation}/rut-lai")
    String withdraw(
            @PathVariable String school,
            @PathVariable String invitation,
            Form form,
            Model model,
            RedirectAttributes next) {
        entrance.enter(school, Operation.WITHDRAW_ROLE, model);
        Writing.Outcome outcome =
                writing.send(school, form, () -> invitations.withdraw(school, invitation));
        model.addAttribute("takingBack", invitation);
        return roles.after(outcome, "takeBackForm", form, school, model, next);
    }
}
