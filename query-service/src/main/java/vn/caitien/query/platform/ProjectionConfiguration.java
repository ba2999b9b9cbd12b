package vn.caitien.query.platform;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.caitien.kernel.platform.TokenTable;

/** Where the processor keeps how far it has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ProjectionConfiguration {

    static final String TOKENS = "readmodel.token_entry";

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return TokenTable.named(TOKENS, connections, serializer);
    }
}
