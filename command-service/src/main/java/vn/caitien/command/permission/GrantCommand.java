package vn.caitien.command.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** What can be asked of one grant of a role. */
public sealed interface GrantCommand extends Command {

    String grant();

    @Override
    default String target() {
        return "role-grant/" + grant();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.GRANT_UNKNOWN;
    }

    /**
     * Let a person hold a role, from a day, to a day if given; the name is for {@link People} only.
     *
     * @param held whether the person was looked up to hold it in that time already
     */
    record GrantRole(
            String grant,
            String subject,
            @Nullable String displayName,
            Role role,
            LocalDate from,
            @Nullable LocalDate to,
            boolean held)
            implements GrantCommand {}

    /** End a person's role; the given day is the first on which it is no longer held. */
    record WithdrawRole(String grant, LocalDate effectiveOn, String reason)
            implements GrantCommand {}
}
