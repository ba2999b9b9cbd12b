package vn.caitien.command.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.caitien.command.person.PersonCommand.CorrectName;
import vn.caitien.command.person.PersonCommand.ErasePerson;
import vn.caitien.command.person.PersonCommand.ExportPerson;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.person.PersonEvent;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.kernel.person.PersonEvent.PersonNameCorrected;
import vn.caitien.kernel.person.PersonEvent.PersonalDataExported;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** What was done with one person's data in one place. */
@Aggregate(type = "Person", cache = "aggregateCache")
class Person extends EventSourced {

    private boolean erased;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(CorrectName command) {
        if (command.name().equals(command.before())) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        return record(new PersonNameCorrected(command.subject(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(ExportPerson command) {
        return record(new PersonalDataExported(command.subject(), command.export()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(ErasePerson command) {
        if (erased) {
            throw new Rejected(ProblemCode.PERSON_ERASED);
        }
        return record(new PersonErased(command.subject(), requireReason(command.reason())));
    }

    @EventSourcingHandler
    void evolve(PersonEvent fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        begin(PersonCommand.streamOf(fact.subject(), tenant), tenant);
        erased |= fact instanceof PersonErased;
    }
}
