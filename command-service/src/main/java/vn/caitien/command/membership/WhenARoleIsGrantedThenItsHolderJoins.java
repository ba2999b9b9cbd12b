package vn.caitien.command.membership;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import vn.caitien.command.platform.Automation;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.platform.FactMetadata;

/** Makes whoever holds a role somewhere a member there at the identity provider. */
@Automation
@ConditionalOnProperty(KeycloakSettings.SERVER)
class WhenARoleIsGrantedThenItsHolderJoins {

    private final Accounts accounts;

    WhenARoleIsGrantedThenItsHolderJoins(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(RoleGranted fact, @MetaDataValue(FactMetadata.TENANT) String place) {
        accounts.join(fact.subject(), place);
    }
}
