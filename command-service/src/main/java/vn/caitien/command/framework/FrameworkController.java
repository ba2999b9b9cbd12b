package vn.caitien.command.framework;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.caitien.command.framework.FrameworkCommand.PublishFramework;
import vn.caitien.command.framework.FrameworkCommand.WithdrawFramework;
import vn.caitien.command.permission.Permissions;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.platform.Rejected;

/** Takes new and corrected editions, and withdrawals. */
@RestController
@RequestMapping("/api/v1/frameworks")
class FrameworkController {

    private final Permissions permissions;
    private final Commands commands;

    FrameworkController(Permissions permissions, Commands commands) {
        this.permissions = permissions;
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt publish(@Valid @RequestBody Framework body) {
        return commands.send(
                permissions.onPlatform(Operation.PUBLISH_FRAMEWORK), new PublishFramework(body));
    }

    @PostMapping("/{framework}/withdrawal")
    Receipt withdraw(@PathVariable String framework, @Valid @RequestBody ReasonBody body) {
        String reason = body.reason();
        if (reason == null) {
            throw new Rejected(ProblemCode.REASON_REQUIRED);
        }
        return commands.send(
                permissions.onPlatform(Operation.PUBLISH_FRAMEWORK),
                new WithdrawFramework(framework, reason));
    }
}
