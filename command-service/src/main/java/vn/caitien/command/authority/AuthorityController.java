package vn.caitien.command.authority;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.authority.AuthorityApi;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/** Takes registrations of supervising bodies. */
@RestController
class AuthorityController implements AuthorityApi {

    private final Permissions permissions;
    private final Commands commands;
    private final AuthorityRegister register;
    private final Clock clock;

    AuthorityController(
            Permissions permissions, Commands commands, AuthorityRegister register, Clock clock) {
        this.permissions = permissions;
        this.commands = commands;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Receipt register(Registration body) {
        Acting administrator = permissions.onPlatform(Operation.REGISTER_AUTHORITY);
        if (body.parent() != null && !register.knows(body.parent())) {
            throw new Rejected(ProblemCode.AUTHORITY_UNKNOWN);
        }
        return commands.send(
                new Acting(administrator.subject(), administrator.role(), "authority/" + body.id()),
                new RegisterAuthority(
                        body.id(),
                        body.name(),
                        body.parent(),
                        body.effectiveOn() == null ? LocalDate.now(clock) : body.effectiveOn()));
    }
}
