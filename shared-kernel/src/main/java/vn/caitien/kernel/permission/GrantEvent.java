package vn.caitien.kernel.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;

/** Facts about who holds which role, in a school or an authority, from when to when. */
public sealed interface GrantEvent {

    String grant();

    /** A person holds a role from a date, to a date if one is given (both included). */
    @StoredAs("permission.role-granted")
    record RoleGranted(
            String grant, String subject, Role role, LocalDate from, @Nullable LocalDate to)
            implements GrantEvent {}

    /** A role ends; the given day is the first on which it is no longer held. */
    @StoredAs("permission.role-withdrawn")
    record RoleWithdrawn(String grant, LocalDate effectiveOn, String reason)
            implements GrantEvent {}
}
