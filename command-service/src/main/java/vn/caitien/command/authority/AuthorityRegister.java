package vn.caitien.command.authority;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.platform.FactMetadata;

/** Keeps the tree of authorities, in the transaction of the fact, for permission checks. */
@Component
@ProcessingGroup("registers")
class AuthorityRegister {

    private final JdbcClient jdbc;

    AuthorityRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean knows(String authority) {
        return jdbc.sql(
                        "select exists (select 1 from eventstore.authority_register where authority"
                                + " = ?)")
                .param(authority)
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(AuthorityRegistered fact) {
        jdbc.sql("insert into eventstore.authority_register (authority) values (?)")
                .param(fact.authority())
                .update();
    }

    @EventHandler
    void on(AuthorityPlacedUnder fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        jdbc.sql(
                        "update eventstore.authority_register set parent = ? where 'authority/' ||"
                                + " authority = ?")
                .param(fact.parent())
                .param(tenant)
                .update();
    }
}
