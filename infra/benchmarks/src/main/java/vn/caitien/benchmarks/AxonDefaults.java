package vn.caitien.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.caitien.command.improvementplan.ActionsUnderLoad;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.Command;
import vn.caitien.command.selfassessment.SheetsUnderLoad;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.framework.ShippedFrameworks;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.standalone.service.RunningService;

/**
 * The same aggregates on Axon's JDBC store as it comes: its own table, no cache, no snapshots, no
 * receipts; the streams of the busy schools lie in it as in ours.
 */
final class AxonDefaults implements Load.Writer {
    private final Deeds deeds;
    private final JdbcEventStorageEngine engine;
    private final SpringTransactionManager transactions;
    private final CommandGateway gateway;

    AxonDefaults(HikariDataSource dataSource, Deeds deeds) {
        this.deeds = deeds;
        Serializer serializer = Jackson3Serializer.builder().build();
        this.transactions =
                new SpringTransactionManager(new DataSourceTransactionManager(dataSource));
        this.engine =
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .connectionProvider(
                                new UnitOfWorkAwareConnectionProviderWrapper(
                                        new SpringDataSourceConnectionProvider(dataSource)))
                        .transactionManager(transactions)
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        Configuration configuration =
                DefaultConfigurer.defaultConfiguration()
                        .configureTransactionManager(any -> transactions)
                        .configureSerializer(any -> serializer)
                        .configureEmbeddedEventStore(any -> engine)
                        .configureCorrelationDataProviders(
                                any ->
                                        List.of(
                                                new MessageOriginProvider(),
                                                new SimpleCorrelationDataProvider(
                                                        FactMetadata.ACTOR,
                                                        FactMetadata.ROLE,
                                                        FactMetadata.TENANT,
                                                        FactMetadata.COMMAND)))
                        .registerComponent(
                                Frameworks.class, any -> Frameworks.of(ShippedFrameworks.all()))
                        .configureAggregate(aggregate(SheetsUnderLoad.aggregate()))
                        .configureAggregate(aggregate(ActionsUnderLoad.aggregate()))
                        .start();
        this.gateway = configuration.commandGateway();
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(
                        any ->
                                message ->
                                        new VersionedAggregateIdentifier(
                                                (Object) ((Command) message.getPayload()).target(),
                                                null));
    }

    /** Copies what deeds will be done to from our store. */
    AxonDefaults filledFrom(RunningService service, int schools) {
        EventStore ours = service.bean(EventStore.class);
        JdbcClient tenant = service.bean(JdbcClient.class);
        TransactionManager reading = service.bean(TransactionManager.class);
        SchoolYear year = InventedSchool.LAST_YEAR;
        for (int i = 0; i < schools; i++) {
            String school = InventedSchool.id(i);
            Runnable copying =
                    () -> {
                        tenant.sql("select set_config('caitien.tenant', ?, true)")
                                .param(school)
                                .query(row -> {});
                        copy(ours, "self-assessment/%s/thcs/%s".formatted(school, year));
                        for (int action = 0; action < InventedSchool.ACTIONS; action++) {
                            copy(ours, "action/" + InventedSchool.actionId(school, year, action));
                        }
                    };
            reading.executeInTransaction(() -> transactions.executeInTransaction(copying));
        }
        return this;
    }

    private void copy(EventStore ours, String stream) {
        List<? extends DomainEventMessage<?>> facts = ours.readEvents(stream).asStream().toList();
        if (facts.isEmpty()) {
            throw new IllegalStateException("nothing has happened in " + stream);
        }
        engine.appendEvents(facts);
    }

    @Override
    public void write() {
        Deed deed = deeds.next();
        Acting acting = InProcess.acting(deed);
        gateway.sendAndWait(
                new GenericCommandMessage<>(
                        InProcess.command(deed),
                        Map.of(
                                FactMetadata.ACTOR, acting.subject(),
                                FactMetadata.ROLE, acting.role(),
                                FactMetadata.TENANT, acting.tenant(),
                                FactMetadata.COMMAND, UUID.randomUUID().toString())));
    }
}
