package vn.caitien.command.membership;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.membership.InvitationCommand.InviteMember;
import vn.caitien.command.membership.InvitationCommand.WithdrawInvitation;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.CommandHeaders;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.permission.InvitationApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/** Takes invitations, where there is somebody who can make accounts, and withdrawals. */
@RestController
class InvitationController implements InvitationApi {

    private final Permissions permissions;
    private final Commands commands;
    private final CommandHeaders headers;
    private final ObjectProvider<Accounts> accounts;

    InvitationController(
            Permissions permissions,
            Commands commands,
            CommandHeaders headers,
            ObjectProvider<Accounts> accounts) {
        this.permissions = permissions;
        this.commands = commands;
        this.headers = headers;
        this.accounts = accounts;
    }

    @Override
    public Receipt invite(String school, InvitationApi.Invitation body) {
        Acting acting = permissions.toGrantInSchool(school, body.role());
        if (accounts.getIfAvailable() == null) {
            throw new Rejected(ProblemCode.INVITING_UNAVAILABLE);
        }
        return commands.send(
                acting,
                new InviteMember(
                        headers.newId().toString(),
                        new Invitee(body.email(), body.displayName()),
                        body.role(),
                        body.from(),
                        body.to()));
    }

    @Override
    public Receipt withdraw(String school, String invitation) {
        return commands.send(
                permissions.inSchool(school, Operation.WITHDRAW_ROLE),
                new WithdrawInvitation(invitation));
    }
}
