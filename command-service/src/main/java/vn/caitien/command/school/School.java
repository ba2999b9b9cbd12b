package vn.caitien.command.school;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.command.school.SchoolCommand.CorrectSchoolProfile;
import vn.caitien.command.school.SchoolCommand.RegisterSchool;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;

/** A school: the tenant to which everything else belongs. */
@Aggregate(type = "School", cache = "aggregateCache")
class School extends EventSourced {

    /** Words that name other tenants or routes. */
    private static final Set<String> RESERVED = Set.of(FactMetadata.PLATFORM_TENANT, "authority");

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(RegisterSchool command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        if (RESERVED.contains(command.school())) {
            throw new Rejected(ProblemCode.SCHOOL_ID_RESERVED);
        }
        return record(
                new SchoolRegistered(
                        command.school(),
                        command.name(),
                        distinct(command.bands()),
                        command.province(),
                        command.commune()),
                new SchoolPlacedUnderAuthority(command.authority(), command.today()));
    }

    @CommandHandler
    long decide(CorrectSchoolProfile command) {
        return record(
                new SchoolProfileCorrected(
                        command.name(),
                        distinct(command.bands()),
                        command.province(),
                        command.commune(),
                        requireReason(command.reason())));
    }

    private static <T> List<T> distinct(List<T> bands) {
        return bands.stream().distinct().sorted().toList();
    }

    @EventSourcingHandler
    void evolve(SchoolRegistered fact) {
        begin("school/" + fact.school(), fact.school());
    }
}
