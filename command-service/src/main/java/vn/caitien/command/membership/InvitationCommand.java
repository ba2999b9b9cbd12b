package vn.caitien.command.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;

/** What can be asked of one invitation. */
sealed interface InvitationCommand extends Command {

    String invitation();

    @Override
    default String target() {
        return "invitation/" + invitation();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.INVITATION_UNKNOWN;
    }

    /** Let somebody have an account and a role; who it is, is for {@link Invitees} only. */
    record InviteMember(
            String invitation, Invitee whom, Role role, LocalDate from, @Nullable LocalDate to)
            implements InvitationCommand {}

    /** Let the role go to the account that whoever was invited has now. */
    record AdmitMember(String invitation, String subject) implements InvitationCommand {}

    /** Take an invitation back. */
    record WithdrawInvitation(String invitation) implements InvitationCommand {}
}
