package vn.caitien.command.framework;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.caitien.command.framework.FrameworkCommand.PublishFramework;
import vn.caitien.command.framework.FrameworkCommand.WithdrawFramework;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkWithdrawn;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** An edition of the law: published once, perhaps withdrawn, never changed. */
@Aggregate(type = "Framework")
class PublishedFramework extends EventSourced {

    private boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(PublishFramework command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        return record(new FrameworkPublished(command.edition()));
    }

    @CommandHandler
    long decide(WithdrawFramework command) {
        if (withdrawn) {
            throw new Rejected(ProblemCode.FRAMEWORK_WITHDRAWN);
        }
        return record(new FrameworkWithdrawn(requireReason(command.reason())));
    }

    @EventSourcingHandler
    void evolve(FrameworkPublished fact) {
        begin(FrameworkCommand.streamOf(fact.framework().id()), FactMetadata.PLATFORM_TENANT);
    }

    @EventSourcingHandler
    void evolve(FrameworkWithdrawn fact) {
        withdrawn = true;
    }
}
