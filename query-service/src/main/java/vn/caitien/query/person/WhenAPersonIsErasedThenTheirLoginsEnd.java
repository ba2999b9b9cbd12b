package vn.caitien.query.person;

import org.springframework.stereotype.Component;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.query.platform.Consequence;
import vn.caitien.query.platform.Recorded;
import vn.caitien.query.websession.Logins;

/** A login keeps the name that the identity provider gave; it goes with the name itself. */
@Component
class WhenAPersonIsErasedThenTheirLoginsEnd implements Consequence {
    private final Logins logins;

    WhenAPersonIsErasedThenTheirLoginsEnd(Logins logins) {
        this.logins = logins;
    }

    @Override
    public void of(Recorded recorded) {
        if (recorded.fact() instanceof PersonErased erased) {
            logins.end(erased.subject());
        }
    }
}
