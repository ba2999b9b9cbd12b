package vn.caitien.command.membership;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import vn.caitien.command.platform.Automation;
import vn.caitien.kernel.person.PersonEvent.PersonErased;

/** Removes the account, with the name and the address in it, of somebody who was erased. */
@Automation
@ConditionalOnProperty(KeycloakSettings.SERVER)
class WhenAPersonIsErasedThenTheAccountIsClosed {

    private final Accounts accounts;

    WhenAPersonIsErasedThenTheAccountIsClosed(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(PersonErased fact) {
        accounts.close(fact.subject());
    }
}
