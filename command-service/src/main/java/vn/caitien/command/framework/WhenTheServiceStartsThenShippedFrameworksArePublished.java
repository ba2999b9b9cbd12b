package vn.caitien.command.framework;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.caitien.command.framework.FrameworkCommand.PublishFramework;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Commands;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** Publishes the editions that come with the software, each once in the life of the store. */
@Component
class WhenTheServiceStartsThenShippedFrameworksArePublished implements ApplicationRunner {

    private static final Acting PRODUCT =
            new Acting("caitien", Role.PLATFORM_ADMINISTRATOR.code(), FactMetadata.PLATFORM_TENANT);

    private final Commands commands;
    private final PublishedFrameworks published;

    WhenTheServiceStartsThenShippedFrameworksArePublished(
            Commands commands, PublishedFrameworks published) {
        this.commands = commands;
        this.published = published;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Framework shipped : ShippedFrameworks.all()) {
            if (published.find(shipped.id()).isEmpty()) {
                publish(shipped);
            }
        }
    }

    private void publish(Framework shipped) {
        UUID command =
                UUID.nameUUIDFromBytes(
                        ("publish " + shipped.id()).getBytes(StandardCharsets.UTF_8));
        try {
            commands.send(PRODUCT, new PublishFramework(shipped), command);
        } catch (Rejected another) {
            // Another instance of this service was faster at the same start.
            if (another.code() != ProblemCode.ALREADY_EXISTS) {
                throw another;
            }
        }
    }
}
