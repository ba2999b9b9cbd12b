package vn.caitien.command.membership;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import vn.caitien.command.permission.GrantRegister;
import vn.caitien.command.platform.Automation;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.platform.FactMetadata;

/**
 * Ends the membership and the sessions of somebody who no longer holds a role in a place. A role
 * that ends on a later day needs nothing: what somebody may do is asked anew with every request.
 */
@Automation
@ConditionalOnProperty(KeycloakSettings.SERVER)
class WhenTheLastRoleIsWithdrawnThenItsHolderLeaves {

    private final Accounts accounts;
    private final GrantRegister grants;
    private final Clock clock;

    WhenTheLastRoleIsWithdrawnThenItsHolderLeaves(
            Accounts accounts, GrantRegister grants, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    @EventHandler
    void on(RoleWithdrawn fact, @MetaDataValue(FactMetadata.TENANT) String place) {
        String holder = grants.holderOf(place, fact.grant()).orElseThrow();
        if (!grants.holdsARole(holder, place, LocalDate.now(clock))) {
            accounts.leave(holder, place);
        }
    }
}
