package vn.caitien.query.home;

import java.time.LocalDate;
import vn.caitien.kernel.permission.InvitationApi;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** Inviting somebody by e-mail, and taking that back. */
final class InvitationForm {
    static final String INVITE = "invite";
    static final String TAKE_BACK = "take-back";

    private InvitationForm() {}

    static Form blank(LocalDate today) {
        return Form.named(INVITE).with("from", today);
    }

    /** What is asked for; only to be sent if the form has no problem. */
    static InvitationApi.Invitation invitation(Form form, LocalDate today) {
        FormReader read = new FormReader(form);
        String email = read.required("email");
        String displayName = read.required("displayName");
        RoleTerm term = RoleTerm.read(read, today);
        return new InvitationApi.Invitation(
                email, displayName, term.role(), term.from(), term.to());
    }
}
