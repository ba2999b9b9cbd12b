package vn.caitien.command;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into the store of the run past the service, as the owner of its tables. */
final class Store {

    /** One stored fact as its columns say it. */
    record Row(
            String tenant,
            String stream,
            long sequence,
            String fact,
            String revision,
            String payload,
            String metadata) {}

    private Store() {}

    /** The facts of one tenant, in the order in which they were stored. */
    static List<Row> facts(String tenant) {
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var query =
                        owner.prepareStatement(
                                """
                                select tenant, aggregate_id, sequence_number, fact, revision, payload, metadata
                                from eventstore.domain_event where tenant = ? order by global_index
                                """)) {
            query.setString(1, tenant);
            List<Row> facts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    facts.add(
                            new Row(
                                    row.getString("tenant"),
                                    row.getString("aggregate_id"),
                                    row.getLong("sequence_number"),
                                    row.getString("fact"),
                                    row.getString("revision"),
                                    new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                                    new String(row.getBytes("metadata"), StandardCharsets.UTF_8)));
                }
            }
            return facts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The last fact of a tenant. */
    static Row lastFact(String tenant) {
        return facts(tenant).getLast();
    }

    /** How many rows each table of the store has: facts, registers, receipts. */
    static Map<String, Long> rows() {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection owner = StoreOfTheRun.DATABASE.connect("caitien_owner");
                var statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery(
                            "select tablename from pg_tables where schemaname = 'eventstore'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count =
                        statement.executeQuery("select count(*) from eventstore." + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
            return counts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
