package vn.caitien.query.platform;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import org.postgresql.PGConnection;

/** Folds all facts of one tenant in memory and writes its documents into the shadow tables. */
final class TenantRebuild {
    private static final String FACTS =
            "select %s from eventstore.domain_event where tenant = ? order by global_index"
                    .formatted(FactRows.COLUMNS);
    private static final int FETCH = 1_000;

    private final Connection connection;
    private final FactRows rows;
    private final Projections projections;
    private final Map<Projection<?>, Fold<?>> folds = new HashMap<>();

    /** Works in the transaction of a connection that does not commit by itself. */
    TenantRebuild(Connection connection, FactRows rows, Projections projections) {
        this.connection = connection;
        this.rows = rows;
        this.projections = projections;
        projections.all().forEach(projection -> folds.put(projection, new Fold<>(projection)));
    }

    /**
     * Takes in the tenant's facts at the positions that are wanted, and answers how many there
     * were.
     */
    long run(String tenant, LongPredicate wanted) throws SQLException, IOException {
        long facts = 0;
        try (PreparedStatement select = connection.prepareStatement(FACTS)) {
            select.setFetchSize(FETCH);
            select.setString(1, tenant);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (wanted.test(row.getLong("global_index"))) {
                        Recorded recorded = rows.read(row);
                        for (Projection<?> projection : projections.concernedBy(recorded.fact())) {
                            fold(projection).apply(recorded);
                        }
                        facts++;
                    }
                }
            }
        }
        for (Fold<?> fold : folds.values()) {
            write(fold);
        }
        return facts;
    }

    void forget(String tenant) throws SQLException {
        for (Projection<?> projection : projections.all()) {
            try (PreparedStatement delete =
                    connection.prepareStatement(
                            "delete from readmodel_shadow.%s where tenant = ?"
                                    .formatted(projection.table()))) {
                delete.setString(1, tenant);
                delete.executeUpdate();
            }
        }
    }

    private Fold<?> fold(Projection<?> projection) {
        Fold<?> fold = folds.get(projection);
        if (fold == null) {
            throw new IllegalStateException("no such view: " + projection.table());
        }
        return fold;
    }

    private <D> void write(Fold<D> fold) throws SQLException, IOException {
        if (fold.documents().isEmpty()) {
            return;
        }
        Projection<D> projection = fold.projection();
        StringBuilder lines = new StringBuilder();
        fold.documents()
                .forEach(
                        (key, stored) -> {
                            line(lines, key.tenant()).append('\t');
                            line(lines, key.key()).append('\t');
                            line(lines, projection.part(stored.document())).append('\t');
                            lines.append(stored.version()).append('\t');
                            line(lines, DocumentJson.write(stored.document())).append('\n');
                        });
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy readmodel_shadow.%s (tenant, key, part, version, document) from stdin"
                                .formatted(projection.table()),
                        new StringReader(lines.toString()));
    }

    // PostgreSQL's text format of COPY gives the backslash, the tab and line ends a meaning.
    private static StringBuilder line(StringBuilder lines, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
        return lines;
    }
}
