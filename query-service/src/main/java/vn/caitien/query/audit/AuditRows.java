package vn.caitien.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caitien.query.platform.Rows;

/** Reads a tenant's entries, latest first, each with the entries that it needs to be told. */
final class AuditRows {
    private static final String WITH_OTHERS =
            """
            select e.key, e.version, e.document, previous.document, whole.document
            from (select * from readmodel.audit_entry e %s
                  order by e.at desc, e.version desc, e.key desc limit ? offset ?) e
            left join lateral (
                select p.document from readmodel.audit_entry p
                where p.tenant = e.tenant and p.part = e.part and p.version < e.version
                order by p.version desc limit 1) previous on true
            left join lateral (
                select p.document from readmodel.audit_entry p
                where p.tenant = e.tenant and p.part = e.part and p.version < e.version
                  and not (p.document ->> 'partial')::boolean
                order by p.version desc limit 1) whole on true
            order by e.at desc, e.version desc, e.key desc
            """;
    private static final String NAMING =
            """
            select part, version, document from readmodel.audit_entry
            where tenant = ? and part = any(?) order by version
            """;

    private final JdbcClient jdbc;
    private final String tenant;
    private final StringBuilder where = new StringBuilder("where e.tenant = ?");
    private final List<Object> parameters = new ArrayList<>();

    AuditRows(JdbcClient jdbc, String tenant, AuditFilter filter) {
        this.jdbc = jdbc;
        this.tenant = tenant;
        parameters.add(tenant);
        narrow(filter);
    }

    private record Naming(long version, AuditEntry entry) {}

    private void narrow(AuditFilter filter) {
        if (filter.from() != null) {
            narrow("e.at >= ?", AuditEntry.micros(filter.from()));
        }
        if (filter.to() != null) {
            narrow("e.at <= ?", AuditEntry.micros(filter.to()));
        }
        if (filter.actor() != null) {
            narrow("e.document ->> 'actor' = ?", filter.actor());
        }
        if (filter.facts() != null) {
            narrow(
                    "e.document ->> 'fact' = any(?)",
                    (Object) filter.facts().toArray(String[]::new));
        }
        if (filter.action() != null) {
            narrow("e.document ->> 'action' = ?", filter.action());
        }
        if (filter.criterion() != null) {
            narrow(
                    """
                    (e.document -> 'criteria' @> to_jsonb(?::text)
                     or e.document ->> 'action' in (
                        select served.document ->> 'action' from readmodel.audit_entry served
                        where served.tenant = ? and served.document ->> 'action' is not null
                          and served.document -> 'criteria' @> to_jsonb(?::text)))
                    """,
                    filter.criterion(),
                    tenant,
                    filter.criterion());
        }
    }

    private void narrow(String condition, Object... values) {
        where.append(" and ").append(condition);
        parameters.addAll(List.of(values));
    }

    /** Continues after the last entry of an earlier part, whatever has been recorded since. */
    AuditRows after(@Nullable Told last) {
        if (last != null) {
            narrow(
                    "(e.at, e.version, e.key) < (?, ?, ?)",
                    last.entry().at(),
                    last.version(),
                    last.key());
        }
        return this;
    }

    int count() {
        return jdbc.sql("select count(*) from readmodel.audit_entry e " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    List<Told> list(int limit, long offset) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(limit);
        all.add(offset);
        List<Told> rows =
                jdbc.sql(WITH_OTHERS.formatted(where))
                        .params(all)
                        .query((row, number) -> told(row))
                        .list();
        return named(rows);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString(1),
                row.getLong(2),
                Rows.read(row, 3, AuditEntry.class),
                other(row, 4),
                other(row, 5),
                List.of());
    }

    private static @Nullable AuditEntry other(ResultSet row, int column) throws SQLException {
        return row.getString(column) == null ? null : Rows.read(row, column, AuditEntry.class);
    }

    private List<Told> named(List<Told> rows) {
        String[] parts =
                rows.stream()
                        .map(told -> told.entry().namedBy())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new);
        if (parts.length == 0) {
            return rows;
        }
        Map<String, List<Naming>> naming = new HashMap<>();
        jdbc.sql(NAMING)
                .params(tenant, parts)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        naming.computeIfAbsent(
                                                        row.getString(1), part -> new ArrayList<>())
                                                .add(
                                                        new Naming(
                                                                row.getLong(2),
                                                                Rows.read(
                                                                        row,
                                                                        3,
                                                                        AuditEntry.class))));
        return rows.stream().map(told -> told.named(upTo(told, naming))).toList();
    }

    private static List<AuditEntry> upTo(Told told, Map<String, List<Naming>> naming) {
        String by = told.entry().namedBy();
        return by == null
                ? List.of()
                : naming.getOrDefault(by, List.of()).stream()
                        .filter(other -> other.version() <= told.version())
                        .map(Naming::entry)
                        .toList();
    }
}
