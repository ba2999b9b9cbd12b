package vn.caitien.query.platform;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where the processor keeps how far it has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ProjectionConfiguration {

    /** How long the segments of a process that was killed stay taken. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(6);

    static final String TOKENS = "readmodel.token_entry";

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .contentType(byte[].class)
                .schema(
                        TokenSchema.builder()
                                .setTokenTable(TOKENS)
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
