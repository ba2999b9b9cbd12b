package vn.caitien.query.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;

/**
 * A role that a person holds or held.
 *
 * @param to the last day, null for an open end
 * @param withdrawnOn the first day on which it is no longer held, null if it was not withdrawn
 */
public record GrantedRole(
        String grant,
        String subject,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason) {

    /** Whether it is held on a day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
