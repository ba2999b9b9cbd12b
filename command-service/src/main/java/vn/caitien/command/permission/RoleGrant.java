package vn.caitien.command.permission;

import java.time.LocalDate;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.permission.GrantCommand.GrantRole;
import vn.caitien.command.permission.GrantCommand.WithdrawRole;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** One role of one person in one school or authority, from its granting to its end. */
@Aggregate(type = "RoleGrant", cache = "aggregateCache")
class RoleGrant extends EventSourced {

    private @Nullable LocalDate heldFrom;
    private @Nullable LocalDate withdrawnFrom;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(
            GrantRole command,
            @MetaDataValue(FactMetadata.ACTOR) @Nullable String actor,
            @MetaDataValue(FactMetadata.ROLE) @Nullable String role) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        // Whoever sees to the schools from above does not get into one by his own hand.
        if (command.subject().equals(actor) && aboveSchools(role)) {
            throw new Rejected(ProblemCode.ROLE_FOR_ONESELF);
        }
        if (command.held()) {
            throw new Rejected(ProblemCode.ROLE_ALREADY_HELD);
        }
        if (command.to() != null && command.to().isBefore(command.from())) {
            throw new Rejected(ProblemCode.ROLE_PERIOD_INVALID);
        }
        return record(
                new RoleGranted(
                        command.grant(),
                        command.subject(),
                        command.role(),
                        command.from(),
                        command.to()));
    }

    @CommandHandler
    long decide(WithdrawRole command) {
        // Nobody can undo by a date what somebody did in a role that he held.
        if (heldFrom != null && command.effectiveOn().isBefore(heldFrom)) {
            throw new Rejected(ProblemCode.ROLE_PERIOD_INVALID);
        }
        LocalDate before = withdrawnFrom;
        if (before != null && !command.effectiveOn().isBefore(before)) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        return record(
                new RoleWithdrawn(
                        command.grant(), command.effectiveOn(), requireReason(command.reason())));
    }

    private static boolean aboveSchools(@Nullable String role) {
        return Arrays.stream(Role.values())
                .anyMatch(it -> it.aboveSchools() && it.code().equals(role));
    }

    @EventSourcingHandler
    void evolve(RoleGranted fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        begin("role-grant/" + fact.grant(), tenant);
        heldFrom = fact.from();
    }

    @EventSourcingHandler
    void evolve(RoleWithdrawn fact) {
        withdrawnFrom = fact.effectiveOn();
    }
}
