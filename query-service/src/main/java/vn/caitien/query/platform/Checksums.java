package vn.caitien.query.platform;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
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
    public record Checksum(long rows, BigDecimal sum) {}

    /** The checksum of each view that readers see now, by table. */
    public Map<String, Checksum> live() {
        return of(jdbc, "readmodel");
    }

    Map<String, Checksum> of(JdbcClient client, String schema) {
        Map<String, Checksum> checksums = new TreeMap<>();
        for (Projection<?> projection : projections.all()) {
            checksums.put(
                    projection.table(),
                    client.sql(
                                    """
                                    select count(*), coalesce(sum(hash_record_extended(t, 0)::numeric), 0)
                                    from %s.%s t
                                    """
                                            .formatted(schema, projection.table()))
                            .query(
                                    (row, number) ->
                                            new Checksum(row.getLong(1), row.getBigDecimal(2)))
                            .single());
        }
        return checksums;
    }
}
