package vn.caitien.kernel.platform;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;

/** A table in which processors keep how far they have come. */
public final class TokenTable {

    /** How long the segments of a process that was killed stay taken. */
    public static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(6);

    private TokenTable() {}

    /**
     * The table of a name, schema included, with the columns that both services' migrations give
     * it.
     */
    public static TokenStore named(
            String table, ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(owner())
                .contentType(byte[].class)
                .schema(
                        TokenSchema.builder()
                                .setTokenTable(table)
                                .setProcessorNameColumn("processor_name")
                                .setSegmentColumn("segment")
                                .setTokenColumn("token")
                                .setTokenTypeColumn("token_type")
                                .setTimestampColumn("claimed_at")
                                .setOwnerColumn("owner")
                                .build())
                .build();
    }

    /**
     * Who takes the segments. Process and host alone do not tell two services apart: in containers
     * on the network of one host both are process 1, and each would take what the other holds.
     */
    private static String owner() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }
}
