package vn.caitien.kernel.platform;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one way both services reach the store of facts; only the database role behind the connection
 * differs.
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    /** How long a reader at the end of the stream sleeps before it looks again. */
    private static final Duration FETCH_DELAY = Duration.ofMillis(20);

    /**
     * Milliseconds for which a reader expects a missing position to be filled, by the dates of the
     * facts: longer than the clocks of two machines could ever differ.
     */
    private static final int GAPS_KEPT_IN_MIND = 600_000;

    @Bean
    static RequiredSecrets passwordsOfTheStore() {
        return RequiredSecrets.of("spring.datasource.password", "spring.flyway.password");
    }

    @Bean
    @Qualifier("eventSerializer")
    CatalogueSerializer eventSerializer(EventCatalogue catalogue) {
        return new CatalogueSerializer(catalogue);
    }

    // Axon's own two beans look for Spring Boot 3's auto-configurations by name and so come too
    // early under 4.
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer snapshotSerializer,
            CatalogueSerializer eventSerializer,
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager) {
        return engine(snapshotSerializer, eventSerializer, connectionProvider, transactionManager);
    }

    /** The store as it is seen in the transactions of a manager. */
    public static EventStorageEngine engine(
            Serializer snapshotSerializer,
            CatalogueSerializer eventSerializer,
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager) {
        return new TenantEventStorageEngine(
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(snapshotSerializer)
                        .eventSerializer(eventSerializer)
                        .persistenceExceptionResolver(new SQLStateResolver("23505"))
                        .connectionProvider(connectionProvider)
                        .transactionManager(transactionManager)
                        .gapTimeout(GAPS_KEPT_IN_MIND)
                        .batchSize(500));
    }

    @Bean
    EventStore eventStore(EventStorageEngine storageEngine) {
        return store(storageEngine);
    }

    /** A store that lets its readers wait for what comes next. */
    public static EmbeddedEventStore store(EventStorageEngine storageEngine) {
        return EmbeddedEventStore.builder()
                .storageEngine(storageEngine)
                .fetchDelay(FETCH_DELAY.toMillis())
                .build();
    }
}
