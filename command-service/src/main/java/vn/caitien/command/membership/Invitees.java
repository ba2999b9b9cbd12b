package vn.caitien.command.membership;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.command.membership.InvitationCommand.InviteMember;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.platform.FactMetadata;

/**
 * Whom the open invitations are for. The database keeps address and name under a key of the
 * invitation's own, which is destroyed as soon as neither is needed any more.
 */
@Component
@ProcessingGroup("registers")
class Invitees {

    private final JdbcClient jdbc;

    Invitees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom an invitation is for, as long as it is open. */
    Optional<Invitee> find(String invitation) {
        return jdbc.sql("select email, name from eventstore.invitees(array[?])")
                .param(invitation)
                .query((row, number) -> new Invitee(row.getString("email"), row.getString("name")))
                .optional();
    }

    /** Forgets whom an invitation was for: somebody who is known as a person now. */
    void forget(String invitation, String subject) {
        jdbc.sql("select eventstore.forget_invitee(?, ?)")
                .params(invitation, subject)
                .query(row -> {});
    }

    @EventHandler
    void on(MemberInvited fact, @MetaDataValue(FactMetadata.COMMAND) String request) {
        // The fact does not say who it is; that came with the command that is being done.
        InviteMember asked =
                (InviteMember) CurrentUnitOfWork.get().root().getMessage().getPayload();
        jdbc.sql("select eventstore.keep_invitee(?, ?, ?, ?)")
                .params(
                        fact.invitation(),
                        asked.whom().email(),
                        asked.whom().name(),
                        UUID.fromString(request))
                .query(row -> {});
    }

    @EventHandler
    void on(InvitationWithdrawn fact) {
        jdbc.sql("select eventstore.forget_invitee(?, null)")
                .param(fact.invitation())
                .query(row -> {});
    }
}
