package vn.caitien.command.platform;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where aggregates stand, for rules about one that must look at another; certain, because written
 * with the fact.
 */
@Component
public class Standings {

    /** Statuses that more than one kind of aggregate has. */
    public static final String OPEN = "open";

    public static final String APPROVED = "approved";
    public static final String WITHDRAWN = "withdrawn";

    private final Lookups lookups;
    private final JdbcClient jdbc;

    Standings(Lookups lookups, JdbcClient jdbc) {
        this.lookups = lookups;
        this.jdbc = jdbc;
    }

    /** The status of a stream of a tenant, and the framework it is pinned to, if any. */
    public record Standing(String status, @Nullable String framework) {

        public boolean withdrawn() {
            return status.equals(WITHDRAWN);
        }

        public boolean approved() {
            return status.equals(APPROVED);
        }
    }

    public Optional<Standing> of(String tenant, String stream) {
        return lookups
                .ask(
                        tenant,
                        """
                        select status, framework from eventstore.standing
                        where tenant = :tenant and aggregate_id = :stream
                        """,
                        Map.of("stream", stream),
                        (row, number) ->
                                new Standing(row.getString("status"), row.getString("framework")))
                .stream()
                .findFirst();
    }

    /** The stream begins. */
    public void begin(String tenant, String stream, String status, @Nullable String framework) {
        jdbc.sql(
                        """
                        insert into eventstore.standing (tenant, aggregate_id, status, framework)
                        values (?, ?, ?, ?)
                        """)
                .param(tenant)
                .param(stream)
                .param(status)
                .param(framework)
                .update();
    }

    /** The stream goes on to another status. */
    public void move(String tenant, String stream, String status) {
        jdbc.sql("update eventstore.standing set status = ? where tenant = ? and aggregate_id = ?")
                .params(status, tenant, stream)
                .update();
    }
}
