package vn.caitien.command.membership;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import vn.caitien.command.platform.Automation;
import vn.caitien.kernel.permission.InvitationEvent.MemberJoined;
import vn.caitien.kernel.platform.FactMetadata;

/** Writes to whoever was invited and had an account already; being let in waits for no letter. */
@Automation
@ConditionalOnProperty(KeycloakSettings.SERVER)
class WhenSomebodyHasJoinedThenTheyAreToldSo {

    private final Accounts accounts;

    WhenSomebodyHasJoinedThenTheyAreToldSo(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(MemberJoined fact, @MetaDataValue(FactMetadata.TENANT) String place) {
        accounts.welcome(fact.subject(), place);
    }
}
