package vn.caitien.query.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.Role;

/** A role held in a school by somebody, with the person's name where it is known. */
public record RoleView(
        String grant,
        @Nullable String displayName,
        boolean erased,
        Role role,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        boolean heldToday,
        boolean toCome) {}
