package vn.caitien.query.platform;

import io.micrometer.core.instrument.binder.db.PostgreSQLDatabaseMetrics;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.caitien.kernel.platform.TokenTable;

/** Where the processor keeps how far it has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ProjectionConfiguration {

    static final String TOKENS = "readmodel.token_entry";

    /** What the server says of the product's database; one service is enough to ask. */
    @Bean
    PostgreSQLDatabaseMetrics databaseMetrics(DataSource dataSource, JdbcClient jdbc) {
        return new PostgreSQLDatabaseMetrics(
                dataSource, jdbc.sql("select current_database()").query(String.class).single());
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return TokenTable.named(TOKENS, connections, serializer);
    }
}
