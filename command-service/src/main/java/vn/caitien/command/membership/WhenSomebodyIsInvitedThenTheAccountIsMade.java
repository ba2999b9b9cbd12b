package vn.caitien.command.membership;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import vn.caitien.command.membership.InvitationCommand.AdmitMember;
import vn.caitien.command.permission.GrantCommand.GrantRole;
import vn.caitien.command.permission.People;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Automation;
import vn.caitien.command.platform.Command;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Gives whoever was invited an account and then, in the name of who invited, the role. What the
 * last try has done, the next one finds done.
 */
@Automation
@ConditionalOnProperty(KeycloakSettings.SERVER)
class WhenSomebodyIsInvitedThenTheAccountIsMade {

    private final Accounts accounts;
    private final Invitees invitees;
    private final People people;
    private final Commands commands;

    WhenSomebodyIsInvitedThenTheAccountIsMade(
            Accounts accounts, Invitees invitees, People people, Commands commands) {
        this.accounts = accounts;
        this.invitees = invitees;
        this.people = people;
        this.commands = commands;
    }

    @EventHandler
    void on(
            MemberInvited fact,
            @MetaDataValue(FactMetadata.TENANT) String place,
            @MetaDataValue(FactMetadata.ACTOR) String inviter,
            @MetaDataValue(FactMetadata.ROLE) String role) {
        // Nobody is known where it was withdrawn, or all is done.
        invitees.find(fact.invitation())
                .ifPresent(whom -> settle(fact, whom, new Acting(inviter, role, place)));
    }

    private void settle(MemberInvited fact, Invitee whom, Acting inviter) {
        String subject = accounts.invite(whom, inviter.tenant());
        if (people.erased(subject)) {
            throw new IllegalStateException("the account of somebody erased is not closed yet");
        }
        if (admits(fact, subject, inviter)) {
            grant(fact, subject, whom, inviter);
            invitees.forget(fact.invitation(), subject);
        }
    }

    /** False if the invitation was withdrawn meanwhile. */
    private boolean admits(MemberInvited fact, String subject, Acting inviter) {
        return isDone(
                new AdmitMember(fact.invitation(), subject),
                inviter,
                EnumSet.of(ProblemCode.INVITATION_WITHDRAWN));
    }

    /** The grant has the invitation's id, so that there can only be one. */
    private void grant(MemberInvited fact, String subject, Invitee whom, Acting inviter) {
        isDone(
                new GrantRole(
                        fact.invitation(),
                        subject,
                        whom.name(),
                        fact.role(),
                        fact.from(),
                        fact.to(),
                        false),
                inviter,
                EnumSet.of(ProblemCode.ALREADY_EXISTS, ProblemCode.ROLE_FOR_ONESELF));
    }

    /** Sends under an id of the command's own, the same at every try; false if refused for that. */
    private boolean isDone(Command command, Acting inviter, Set<ProblemCode> expected) {
        try {
            commands.send(
                    inviter, command, UUID.nameUUIDFromBytes(command.target().getBytes(UTF_8)));
            return true;
        } catch (Rejected refused) {
            if (!expected.contains(refused.code())) {
                throw refused;
            }
            return false;
        }
    }
}
