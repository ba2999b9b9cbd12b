package vn.caitien.command.membership;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import vn.caitien.command.platform.Automation;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;

/** Gives every school and every authority an organisation that is called as it is. */
@Automation
@ConditionalOnProperty(KeycloakSettings.SERVER)
class WhenAPlaceIsNamedThenItsOrganisationIs {

    private final Accounts accounts;

    WhenAPlaceIsNamedThenItsOrganisationIs(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventHandler
    void on(AuthorityRegistered fact, @MetaDataValue(FactMetadata.TENANT) String place) {
        accounts.name(place, fact.name());
    }

    @EventHandler
    void on(SchoolRegistered fact, @MetaDataValue(FactMetadata.TENANT) String place) {
        accounts.name(place, fact.name());
    }

    @EventHandler
    void on(SchoolProfileCorrected fact, @MetaDataValue(FactMetadata.TENANT) String place) {
        accounts.name(place, fact.name());
    }
}
