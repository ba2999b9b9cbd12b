package vn.caitien.query.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.platform.CatalogueSerializer;
import vn.caitien.kernel.platform.EventCatalogue;
import vn.caitien.kernel.platform.FactMetadata;

/** Reads facts straight from rows of the event store. */
@Component
class FactRows {

    /** What {@link #read} expects to be selected. */
    static final String COLUMNS =
            """
            event_id, tenant, aggregate_id, sequence_number, recorded_at, fact, revision, payload,
            metadata, global_index
            """;

    private static final JsonMapper METADATA = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final CatalogueSerializer serializer;
    private final EventCatalogue catalogue;

    FactRows(CatalogueSerializer serializer, EventCatalogue catalogue) {
        this.serializer = serializer;
        this.catalogue = catalogue;
    }

    Recorded read(ResultSet row) throws SQLException {
        Map<String, Object> metadata = METADATA.readValue(row.getBytes("metadata"), MAP);
        Object fact =
                serializer.deserialize(
                        new SimpleSerializedObject<>(
                                row.getBytes("payload"),
                                byte[].class,
                                row.getString("fact"),
                                row.getString("revision")));
        return recorded(
                row.getString("event_id"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                metadata,
                fact);
    }

    static Recorded recorded(
            String id,
            String stream,
            long sequence,
            Instant recordedAt,
            Map<String, ?> metadata,
            Object fact) {
        return new Recorded(
                id,
                text(metadata, FactMetadata.TENANT),
                stream,
                sequence,
                // Axon hands on whole milliseconds; a fact must be the same from whichever side it
                // comes.
                recordedAt.truncatedTo(ChronoUnit.MILLIS),
                text(metadata, FactMetadata.ACTOR),
                text(metadata, FactMetadata.ROLE),
                text(metadata, FactMetadata.COMMAND),
                fact);
    }

    String[] names(Set<Class<?>> facts) {
        return facts.stream().map(catalogue::nameOf).sorted().toArray(String[]::new);
    }

    private static String text(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? "" : value.toString();
    }
}
