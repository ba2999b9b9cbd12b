package vn.caitien.command.authority;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A supervising body. */
@Aggregate(type = "Authority", cache = "aggregateCache")
class Authority extends EventSourced {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(RegisterAuthority command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        return record(
                new AuthorityRegistered(command.authority(), command.name()),
                new AuthorityPlacedUnder(command.parent(), command.effectiveOn()));
    }

    @EventSourcingHandler
    void evolve(AuthorityRegistered fact) {
        String stream = "authority/" + fact.authority();
        begin(stream, stream);
    }
}
