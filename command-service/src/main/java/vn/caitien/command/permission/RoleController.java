package vn.caitien.command.permission;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.permission.GrantCommand.GrantRole;
import vn.caitien.command.permission.GrantCommand.WithdrawRole;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.CommandHeaders;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.permission.RoleApi;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/** Takes grants and withdrawals of roles. */
@RestController
class RoleController implements RoleApi {

    private final Permissions permissions;
    private final Commands commands;
    private final CommandHeaders headers;
    private final People people;
    private final GrantRegister grants;
    private final Clock clock;

    RoleController(
            Permissions permissions,
            Commands commands,
            CommandHeaders headers,
            People people,
            GrantRegister grants,
            Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.headers = headers;
        this.people = people;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public Receipt grantInSchool(String school, Grant body) {
        return grant(permissions.toGrantInSchool(school, body.role()), body);
    }

    @Override
    public Receipt grantInAuthority(String authority, Grant body) {
        Acting acting = permissions.inAuthority(authority, Operation.GRANT_AUTHORITY_ROLE);
        if (body.role() != Role.AUTHORITY_OFFICER) {
            throw new Rejected(ProblemCode.ROLE_NOT_GRANTABLE);
        }
        return grant(acting, body);
    }

    @Override
    public Receipt withdrawInSchool(String school, String grant, Withdrawal body) {
        return withdraw(permissions.inSchool(school, Operation.WITHDRAW_ROLE), grant, body);
    }

    @Override
    public Receipt withdrawInAuthority(String authority, String grant, Withdrawal body) {
        return withdraw(
                permissions.inAuthority(authority, Operation.GRANT_AUTHORITY_ROLE), grant, body);
    }

    private Receipt grant(Acting acting, Grant body) {
        if (people.erased(body.subject())) {
            throw new Rejected(ProblemCode.PERSON_ERASED);
        }
        return commands.send(
                acting,
                new GrantRole(
                        headers.newId().toString(),
                        body.subject(),
                        body.displayName(),
                        body.role(),
                        body.from(),
                        body.to(),
                        grants.holds(
                                body.subject(),
                                body.role(),
                                acting.tenant(),
                                body.from(),
                                body.to())));
    }

    private Receipt withdraw(Acting acting, String grant, Withdrawal body) {
        grants.holderOf(acting.tenant(), grant)
                .flatMap(people::find)
                .ifPresent(holder -> People.refuseNameIn(body.reason(), holder.name()));
        LocalDate effectiveOn =
                body.effectiveOn() == null ? LocalDate.now(clock) : body.effectiveOn();
        return commands.send(acting, new WithdrawRole(grant, effectiveOn, body.reason()));
    }
}
