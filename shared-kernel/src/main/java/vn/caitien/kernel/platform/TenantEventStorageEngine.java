package vn.caitien.kernel.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC store with three things of ours: a tenant beside every fact, real timestamps, and an
 * identity column for the global order.
 */
public final class TenantEventStorageEngine extends JdbcEventStorageEngine {

    private static final String INSERT =
            """
            insert into eventstore.domain_event
              (tenant, event_id, aggregate_id, sequence_number, aggregate_type, recorded_at,
               fact, revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    public TenantEventStorageEngine(JdbcEventStorageEngine.Builder builder) {
        super(
                builder.schema(schemaOf())
                        .dataType(byte[].class)
                        .appendEvents(TenantEventStorageEngine::append));
    }

    private static EventSchema schemaOf() {
        return EventSchema.builder()
                .eventTable("eventstore.domain_event")
                .snapshotTable("eventstore.snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("recorded_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("fact")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    private static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter timestamps)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(INSERT);
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
            statement.setString(1, tenantOf(event));
            statement.setString(2, event.getIdentifier());
            statement.setString(3, event.getAggregateIdentifier());
            statement.setLong(4, event.getSequenceNumber());
            statement.setString(5, event.getType());
            timestamps.writeTimestamp(statement, 6, event.getTimestamp());
            statement.setString(7, payload.getType().getName());
            statement.setString(8, payload.getType().getRevision());
            statement.setBytes(9, payload.getData());
            statement.setBytes(10, metadata.getData());
            statement.addBatch();
        }
        return statement;
    }

    private static String tenantOf(EventMessage<?> event) {
        Object tenant = event.getMetaData().get(FactMetadata.TENANT);
        if (tenant == null) {
            throw new IllegalStateException("a fact without tenant: " + event.getPayloadType());
        }
        return tenant.toString();
    }

    @Override
    protected Object readTimeStamp(ResultSet resultSet, String columnName) throws SQLException {
        return resultSet.getObject(columnName, OffsetDateTime.class).toInstant();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp)
            throws SQLException {
        statement.setObject(position, timestamp.atOffset(ZoneOffset.UTC));
    }
}
