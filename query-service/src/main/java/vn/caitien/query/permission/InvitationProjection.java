package vn.caitien.query.permission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.permission.InvitationEvent;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.InvitationEvent.MemberJoined;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The invitations of a school. They are few and rarely looked at, so no table is kept of them. */
final class InvitationProjection implements Projection<Invitation> {

    @Override
    public String table() {
        return "invitation";
    }

    @Override
    public Class<Invitation> document() {
        return Invitation.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(InvitationEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return ((InvitationEvent) recorded.fact()).invitation();
    }

    @Override
    public Invitation evolve(@Nullable Invitation before, Recorded recorded) {
        return switch ((InvitationEvent) recorded.fact()) {
            case MemberInvited invited ->
                    new Invitation(
                            invited.invitation(),
                            invited.role(),
                            invited.from(),
                            invited.to(),
                            InvitationState.WAITING,
                            null);
            case MemberJoined joined -> ended(before, InvitationState.JOINED, joined.subject());
            case InvitationWithdrawn withdrawn -> ended(before, InvitationState.WITHDRAWN, null);
        };
    }

    private static Invitation ended(
            @Nullable Invitation before, InvitationState state, @Nullable String subject) {
        Invitation open = Recorded.existing(before);
        return new Invitation(
                open.invitation(), open.role(), open.from(), open.to(), state, subject);
    }
}
