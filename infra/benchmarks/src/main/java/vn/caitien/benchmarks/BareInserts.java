package vn.caitien.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Inserts the rows that a command leaves behind, the fact and the receipt, into tables like the
 * product's, and commits: what the database could do if nothing were asked of us.
 */
final class BareInserts implements Load.Source {
    private static final int SAMPLES = 2_000;

    private final Site site;
    private final List<Fact> samples = new ArrayList<>();
    private final AtomicLong turn = new AtomicLong(1_000_000);

    private record Fact(
            String tenant,
            String aggregate,
            String type,
            OffsetDateTime at,
            String name,
            String revision,
            byte[] payload,
            byte[] metadata) {}

    /** Takes the latest rows of the store as examples. */
    BareInserts(Site site) throws SQLException {
        this.site = site;
        try (Connection connection = site.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema bare");
            statement.execute(
                    "create table bare.domain_event (like eventstore.domain_event including all)");
            statement.execute(
                    "create table bare.command_receipt (like eventstore.command_receipt including"
                            + " all)");
            try (ResultSet row =
                    statement.executeQuery(
                            "select * from eventstore.domain_event order by global_index desc limit"
                                    + " "
                                    + SAMPLES)) {
                while (row.next()) {
                    samples.add(
                            new Fact(
                                    row.getString("tenant"),
                                    row.getString("aggregate_id"),
                                    row.getString("aggregate_type"),
                                    row.getObject("recorded_at", OffsetDateTime.class),
                                    row.getString("fact"),
                                    row.getString("revision"),
                                    row.getBytes("payload"),
                                    row.getBytes("metadata")));
                }
            }
        }
    }

    @Override
    public Load.Writer next() throws SQLException {
        return new Inserter(site.superuser());
    }

    private final class Inserter implements Load.Writer {
        private final Connection connection;
        private final PreparedStatement fact;
        private final PreparedStatement receipt;

        Inserter(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            this.fact =
                    connection.prepareStatement(
                            """
                            insert into bare.domain_event
                              (tenant, event_id, aggregate_id, sequence_number, aggregate_type,
                               recorded_at, fact, revision, payload, metadata)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """);
            this.receipt =
                    connection.prepareStatement(
                            """
                            insert into bare.command_receipt
                              (command_id, tenant, subject, fingerprint, id, version)
                            values (?, ?, ?, ?, ?, ?)
                            """);
        }

        @Override
        public void write() throws SQLException {
            long number = turn.getAndIncrement();
            Fact sample = samples.get((int) (number % samples.size()));
            fact.setString(1, sample.tenant());
            fact.setString(2, UUID.randomUUID().toString());
            fact.setString(3, sample.aggregate());
            fact.setLong(4, number);
            fact.setString(5, sample.type());
            fact.setObject(6, sample.at());
            fact.setString(7, sample.name());
            fact.setString(8, sample.revision());
            fact.setBytes(9, sample.payload());
            fact.setBytes(10, sample.metadata());
            fact.executeUpdate();
            receipt.setObject(1, UUID.randomUUID());
            receipt.setString(2, sample.tenant());
            receipt.setString(3, InventedSchool.principal(sample.tenant()));
            receipt.setBytes(4, new byte[32]);
            receipt.setString(5, sample.aggregate());
            receipt.setLong(6, number);
            receipt.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
