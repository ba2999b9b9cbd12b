package vn.caitien.query.permission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.query.platform.Consequence;
import vn.caitien.query.platform.Recorded;
import vn.caitien.query.websession.Logins;

/** Whoever still has another role logs in again and goes on with that. */
@Component
class WhenARoleIsWithdrawnThenItsHoldersLoginsEnd implements Consequence {
    private final JdbcClient projector;
    private final Logins logins;

    WhenARoleIsWithdrawnThenItsHoldersLoginsEnd(JdbcClient projector, Logins logins) {
        this.projector = projector;
        this.logins = logins;
    }

    @Override
    public void of(Recorded recorded) {
        if (recorded.fact() instanceof RoleWithdrawn withdrawn) {
            projector
                    .sql("select part from readmodel.role_grant where tenant = ? and key = ?")
                    .params(recorded.tenant(), withdrawn.grant())
                    .query(String.class)
                    .optional()
                    .ifPresent(logins::end);
        }
    }
}
