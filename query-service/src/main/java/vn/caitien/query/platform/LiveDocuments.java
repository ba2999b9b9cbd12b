package vn.caitien.query.platform;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents as the projections keep them. */
record LiveDocuments(JdbcClient jdbc, String tenant) implements Documents {
    private static final String SELECT = "select key, version, document from readmodel.%s ";

    @Override
    public <D> Optional<Stored<D>> find(Projection<D> projection, String key) {
        return jdbc.sql(SELECT.formatted(projection.table()) + "where tenant = ? and key = ?")
                .params(tenant, key)
                .query(rows(projection))
                .optional();
    }

    @Override
    public <D> List<Stored<D>> all(Projection<D> projection) {
        return jdbc.sql(SELECT.formatted(projection.table()) + "where tenant = ? order by key")
                .params(tenant)
                .query(rows(projection))
                .list();
    }

    @Override
    public <D> List<Stored<D>> all(Projection<D> projection, String part) {
        return jdbc.sql(
                        SELECT.formatted(projection.table())
                                + "where tenant = ? and part = ? order by key")
                .params(tenant, part)
                .query(rows(projection))
                .list();
    }

    private static <D> RowMapper<Stored<D>> rows(Projection<D> projection) {
        return (row, number) ->
                new Stored<>(
                        row.getString(1),
                        row.getLong(2),
                        DocumentJson.read(row.getString(3), projection.document()));
    }
}
