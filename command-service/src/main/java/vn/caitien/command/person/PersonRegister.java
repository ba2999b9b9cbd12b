package vn.caitien.command.person;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import vn.caitien.command.permission.People;
import vn.caitien.command.person.PersonCommand.CorrectName;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.kernel.person.PersonEvent.PersonNameCorrected;
import vn.caitien.kernel.platform.FactMetadata;

/** Changes and forgets names in the transaction of the fact that says so. */
@Component
@ProcessingGroup("registers")
class PersonRegister {

    private final People people;

    PersonRegister(People people) {
        this.people = people;
    }

    @EventHandler
    void on(PersonNameCorrected fact, @MetaDataValue(FactMetadata.COMMAND) String request) {
        // The fact does not say the name; it came with the command that is being done.
        CorrectName asked = (CorrectName) CurrentUnitOfWork.get().root().getMessage().getPayload();
        people.rename(fact.subject(), asked.name(), request);
    }

    @EventHandler
    void on(PersonErased fact) {
        people.erase(fact.subject());
    }
}
