package vn.caitien.kernel.platform;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;

/** A table in which processors keep how far they have come. */
public final class TokenTable {

    /** How long the segments of a process that was killed stay taken. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(6);

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
}
