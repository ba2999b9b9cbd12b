package vn.caitien.query.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;

/**
 * An invitation as somebody may see it.
 *
 * @param name of whoever was invited, null where it is not known or not this reader's business
 * @param email null too as soon as nobody needs it any more
 */
public record InvitationView(
        String invitation,
        InvitationState state,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String name,
        @Nullable String email) {

    /** Whether it can still lead to a role, or be withdrawn. */
    public boolean open() {
        return state == InvitationState.WAITING;
    }
}
