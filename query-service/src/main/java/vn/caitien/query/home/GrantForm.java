package vn.caitien.query.home;

import java.time.LocalDate;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.query.web.Form;
import vn.caitien.query.web.FormReader;

/** Granting and withdrawing a role. */
final class GrantForm {
    static final String GRANT = "grant";
    static final String WITHDRAW = "withdraw";

    private GrantForm() {}

    static Form blank(LocalDate today) {
        return Form.named(GRANT).with("from", today);
    }

    /** What is asked for; only to be sent if the form has no problem. */
    static RoleApi.Grant grant(Form form, LocalDate today) {
        FormReader read = new FormReader(form);
        String subject = read.required("subject");
        String displayName = read.text("displayName");
        RoleTerm term = RoleTerm.read(read, today);
        return new RoleApi.Grant(subject, displayName, term.role(), term.from(), term.to());
    }

    static RoleApi.Withdrawal withdrawal(Form form) {
        return new RoleApi.Withdrawal(new FormReader(form).required("reason"), null);
    }
}
