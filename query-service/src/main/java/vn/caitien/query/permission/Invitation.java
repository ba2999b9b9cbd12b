package vn.caitien.query.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;

/**
 * An invitation by e-mail; whom it is for stands apart.
 *
 * @param to the last day of the role, null for an open end
 * @param subject who joined by it, null if nobody has
 */
record Invitation(
        String invitation,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        InvitationState state,
        @Nullable String subject) {}
