package vn.caitien.query.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one view: loading the documents that a batch touches, writing each of them once. */
final class DocumentTable {
    private DocumentTable() {}

    static <D> void load(JdbcTemplate jdbc, Fold<D> fold, Collection<Fold.Key> keys) {
        Projection<D> projection = fold.projection();
        List<Fold.Key> wanted = new ArrayList<>(keys);
        String sql =
                """
                select d.tenant, d.key, d.version, d.document
                from readmodel.%s d
                join unnest(?::text[], ?::text[]) wanted(tenant, key)
                  on wanted.tenant = d.tenant and wanted.key = d.key
                """
                        .formatted(projection.table());
        jdbc.query(
                sql,
                statement -> {
                    statement.setArray(1, texts(statement, wanted, true));
                    statement.setArray(2, texts(statement, wanted, false));
                },
                row -> {
                    Fold.Key key = new Fold.Key(row.getString(1), row.getString(2));
                    D document = DocumentJson.read(row.getString(4), projection.document());
                    fold.begin(key, new Stored<>(key.key(), row.getLong(3), document));
                });
    }

    private static java.sql.Array texts(
            PreparedStatement statement, List<Fold.Key> keys, boolean tenants) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf(
                        "text", keys.stream().map(k -> tenants ? k.tenant() : k.key()).toArray());
    }

    static <D> void write(JdbcTemplate jdbc, Fold<D> fold) {
        Projection<D> projection = fold.projection();
        String sql =
                """
                insert into readmodel.%s (tenant, key, part, version, document)
                values (?, ?, ?, ?, ?::jsonb)
                on conflict (tenant, key) do update
                set part = excluded.part, version = excluded.version, document = excluded.document
                """
                        .formatted(projection.table());
        List<Map.Entry<Fold.Key, Stored<D>>> rows = List.copyOf(fold.documents().entrySet());
        jdbc.batchUpdate(
                sql,
                rows,
                100,
                (statement, row) -> {
                    Stored<D> stored = row.getValue();
                    statement.setString(1, row.getKey().tenant());
                    statement.setString(2, row.getKey().key());
                    statement.setString(3, projection.part(stored.document()));
                    statement.setLong(4, stored.version());
                    statement.setString(5, DocumentJson.write(stored.document()));
                });
    }
}
