package vn.caitien.command.membership;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.caitien.command.membership.InvitationCommand.AdmitMember;
import vn.caitien.command.membership.InvitationCommand.InviteMember;
import vn.caitien.command.membership.InvitationCommand.WithdrawInvitation;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.InvitationEvent.MemberJoined;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** One invitation by e-mail: it waits until somebody has joined by it or it is withdrawn. */
@Aggregate(type = "Invitation", cache = "aggregateCache")
class Invitation extends EventSourced {

    private boolean joined;
    private boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(InviteMember command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        if (command.to() != null && command.to().isBefore(command.from())) {
            throw new Rejected(ProblemCode.ROLE_PERIOD_INVALID);
        }
        return record(
                new MemberInvited(
                        command.invitation(), command.role(), command.from(), command.to()));
    }

    /** May be asked again after it was done, since its sender may not have heard the answer. */
    @CommandHandler
    long decide(AdmitMember command) {
        refuseIfWithdrawn();
        return joined
                ? record()
                : record(new MemberJoined(command.invitation(), command.subject()));
    }

    @CommandHandler
    long decide(WithdrawInvitation command) {
        refuseIfWithdrawn();
        if (joined) {
            throw new Rejected(ProblemCode.INVITATION_ANSWERED);
        }
        return record(new InvitationWithdrawn(command.invitation()));
    }

    private void refuseIfWithdrawn() {
        if (withdrawn) {
            throw new Rejected(ProblemCode.INVITATION_WITHDRAWN);
        }
    }

    @EventSourcingHandler
    void evolve(MemberInvited fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        begin("invitation/" + fact.invitation(), tenant);
    }

    @EventSourcingHandler
    void evolve(MemberJoined fact) {
        joined = true;
    }

    @EventSourcingHandler
    void evolve(InvitationWithdrawn fact) {
        withdrawn = true;
    }
}
