package vn.caitien.query.platform;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all rows of a view add up to, in whatever order they lie. */
@Component
public class Checksums {
    private final Projections projections;
    private final JdbcClient jdbc;

    Checksums(Projections projections, JdbcClient jdbc) {
        this.projections = projections;
        this.jdbc = jdbc;
    }

    /** Number of rows, and the sum of their hashes. */
    public record Checksum(long rows, BigDecimal sum) {
        private static final Checksum NONE = new Checksum(0, BigDecimal.ZERO);

        private Checksum plus(Checksum other) {
            return new Checksum(rows + other.rows, sum.add(other.sum));
        }
    }

    /** The checksum of each view that readers see now, by table. */
    public Map<String, Checksum> live() {
        return byTenant(jdbc, "readmodel").totals();
    }

    /** The checksums in one place, by table and tenant. */
    record ByTenant(Map<String, Map<String, Checksum>> tables) {

        /** Puts in what some tenants add up to now. */
        void replace(Collection<String> tenants, ByTenant now) {
            tables.forEach(
                    (table, sums) -> {
                        sums.keySet().removeAll(tenants);
                        sums.putAll(now.tables.getOrDefault(table, Map.of()));
                    });
        }

        Map<String, Checksum> totals() {
            Map<String, Checksum> totals = new TreeMap<>();
            tables.forEach(
                    (table, sums) ->
                            totals.put(
                                    table,
                                    sums.values().stream().reduce(Checksum.NONE, Checksum::plus)));
            return totals;
        }
    }

    ByTenant byTenant(JdbcClient client, String schema) {
        return byTenant(client, schema, null);
    }

    ByTenant byTenant(JdbcClient client, String schema, @Nullable Collection<String> tenants) {
        Map<String, Map<String, Checksum>> tables = new TreeMap<>();
        for (Projection<?> projection : projections.all()) {
            Map<String, Checksum> sums = new HashMap<>();
            String sql =
                    """
                    select tenant, count(*), sum(hash_record_extended(t, 0))
                    from %s.%s t %s group by tenant
                    """
                            .formatted(
                                    schema,
                                    projection.table(),
                                    tenants == null ? "" : "where tenant = any(:tenants)");
            client.sql(sql)
                    .param("tenants", tenants == null ? null : tenants.toArray(String[]::new))
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            sums.put(
                                                    row.getString(1),
                                                    new Checksum(
                                                            row.getLong(2), row.getBigDecimal(3))));
            tables.put(projection.table(), sums);
        }
        return new ByTenant(tables);
    }
}
