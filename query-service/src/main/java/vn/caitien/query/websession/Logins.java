package vn.caitien.query.websession;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the logins of a person, at whichever instance and in whichever browser they are. */
@Component
public class Logins {
    private final JdbcClient projector;

    Logins(JdbcClient projector) {
        this.projector = projector;
    }

    /** Takes part in the transaction that shows why. */
    public void end(String subject) {
        projector.sql("select readmodel.end_logins(?)").param(subject).query(row -> {});
    }
}
