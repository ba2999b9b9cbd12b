package vn.caitien.kernel.permission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.StoredAs;

/** Facts about inviting people by e-mail. None of them says an address or a name. */
public sealed interface InvitationEvent {

    String invitation();

    /**
     * Somebody shall hold a role from a date, to a date if one is given, once they have an account.
     */
    @StoredAs("permission.member-invited")
    record MemberInvited(String invitation, Role role, LocalDate from, @Nullable LocalDate to)
            implements InvitationEvent {}

    /** Whoever was invited has an account, and gets the role under its subject. */
    @StoredAs("permission.member-joined")
    record MemberJoined(String invitation, String subject) implements InvitationEvent {}

    /** An invitation is taken back before anybody has joined by it. */
    @StoredAs("permission.invitation-withdrawn")
    record InvitationWithdrawn(String invitation) implements InvitationEvent {}
}
