package vn.caitien.command.platform;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.caitien.kernel.platform.CatalogueSerializer;
import vn.caitien.kernel.platform.EventStoreConfiguration;
import vn.caitien.kernel.platform.TokenTable;

/** How facts reach the automations, and where those wait that could not be acted on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AutomationConfiguration {

    static final String DEAD_LETTERS = "eventstore.dead_letter";

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return TokenTable.named("eventstore.token_entry", connections, serializer);
    }

    @Bean
    ConfigurerModule automations(
            ConnectionProvider connections,
            TransactionManager transactions,
            JdbcClient jdbc,
            Serializer serializer,
            CatalogueSerializer eventSerializer) {
        EmbeddedEventStore wholeStream =
                EventStoreConfiguration.store(
                        EventStoreConfiguration.engine(
                                serializer,
                                eventSerializer,
                                connections,
                                new WholeStream(transactions, jdbc)));
        SequencedDeadLetterQueue<EventMessage<?>> queue =
                JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(Automation.GROUP)
                        .schema(schema())
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .genericSerializer(serializer)
                        .eventSerializer(eventSerializer)
                        .build();
        return configurer -> {
            configurer.onShutdown(Phase.EXTERNAL_CONNECTIONS, wholeStream::shutDown);
            configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessor(
                            Automation.GROUP,
                            configuration -> wholeStream,
                            (configuration, processor) ->
                                    processor
                                            .initialSegmentCount(1)
                                            .initialToken(StreamableMessageSource::createTailToken))
                    .registerDeadLetterQueue(Automation.GROUP, configuration -> queue);
        };
    }

    private static DeadLetterSchema schema() {
        return DeadLetterSchema.builder()
                .deadLetterTable(DEAD_LETTERS)
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_id")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_id")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("fact")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }
}
