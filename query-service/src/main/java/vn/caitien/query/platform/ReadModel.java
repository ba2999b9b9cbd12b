package vn.caitien.query.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the documents and the facts of one tenant. */
@Component
public class ReadModel {
    private final WebDatabase database;
    private final FactRows rows;

    ReadModel(WebDatabase database, FactRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The tenant's documents as they are, or as they were at the moment that is given. */
    public <T> T documents(String tenant, @Nullable Instant asOf, Function<Documents, T> work) {
        return database.read(
                Scope.of(tenant),
                jdbc ->
                        work.apply(
                                asOf == null
                                        ? new LiveDocuments(jdbc, tenant)
                                        : new PastDocuments(
                                                projection ->
                                                        upTo(jdbc, tenant, projection, asOf))));
    }

    /**
     * The facts of some streams of the tenant up to a moment (to now if none is given), stream by
     * stream in order.
     */
    public List<Recorded> facts(String tenant, Collection<String> streams, @Nullable Instant asOf) {
        return database.read(
                Scope.of(tenant),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select %s from eventstore.domain_event
                                        where aggregate_id = any(?) and tenant = ? and recorded_at < ?
                                        order by aggregate_id, sequence_number
                                        """
                                                .formatted(FactRows.COLUMNS))
                                .params(
                                        streams.toArray(String[]::new),
                                        tenant,
                                        justAfter(
                                                asOf == null
                                                        ? Instant.now().plusSeconds(86_400)
                                                        : asOf))
                                .query((row, number) -> rows.read(row))
                                .list());
    }

    private List<Recorded> upTo(
            JdbcClient jdbc, String tenant, Projection<?> projection, Instant asOf) {
        Set<Class<?>> facts = projection.facts();
        return jdbc.sql(
                        """
                        select %s from eventstore.domain_event
                        where tenant = ? and fact = any(?) and recorded_at < ?
                        order by global_index
                        """
                                .formatted(FactRows.COLUMNS))
                .params(tenant, rows.names(facts), justAfter(asOf))
                .query((row, number) -> rows.read(row))
                .list();
    }

    /** Facts are shown with whole milliseconds: one shown with the very moment asked for is in. */
    private static OffsetDateTime justAfter(Instant asOf) {
        return asOf.truncatedTo(ChronoUnit.MILLIS).plusMillis(1).atOffset(ZoneOffset.UTC);
    }
}
