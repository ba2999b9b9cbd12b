package vn.caitien.endtoend;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product's database, looked at past the product. */
record Store(JdbcClient jdbc) {

    static Store of(RunningProduct product) {
        return new Store(
                JdbcClient.create(
                        new DriverManagerDataSource(
                                product.databaseUrl(),
                                "caitien_owner",
                                product.secret("caitien_owner"))));
    }

    /** A connection that sees everything. */
    static Connection superuser(RunningProduct product) throws SQLException {
        return DriverManager.getConnection(
                product.databaseUrl(), "postgres", product.secret("postgres"));
    }

    long lastFact() {
        return jdbc.sql("select max(global_index) from eventstore.domain_event")
                .query(Long.class)
                .single();
    }

    /** What the facts up to one add up to. */
    BigDecimal checksumOfFacts(long upTo) {
        return jdbc.sql(
                        "select sum(hashtextextended(e::text, 0)::numeric) from"
                                + " eventstore.domain_event e where global_index <= ?")
                .param(upTo)
                .query(BigDecimal.class)
                .single();
    }

    long facts() {
        return jdbc.sql("select count(*) from eventstore.domain_event").query(Long.class).single();
    }

    long facts(String tenant) {
        return jdbc.sql("select count(*) from eventstore.domain_event where tenant = ?")
                .param(tenant)
                .query(Long.class)
                .single();
    }

    /** What the last fact of a stream says of the trace it was made in. */
    String lastTrace(String stream) {
        return jdbc.sql(
                        """
                        select convert_from(metadata, 'UTF8')::json ->> 'traceparent'
                        from eventstore.domain_event where aggregate_id = ?
                        order by sequence_number desc limit 1
                        """)
                .param(stream)
                .query(String.class)
                .single();
    }

    /** What all facts add up to, in whatever order they are read. */
    BigDecimal checksumOfFacts() {
        return jdbc.sql(
                        "select sum(hashtextextended(e::text, 0)::numeric) from"
                                + " eventstore.domain_event e")
                .query(BigDecimal.class)
                .single();
    }

    /** Which processes work on the segments of a processor, as they call themselves. */
    List<String> ownersOf(String tokens, String processor) {
        return jdbc.sql(
                        """
                        select distinct owner from %s
                        where processor_name = ? and owner is not null
                        """
                                .formatted(tokens))
                .param(processor)
                .query(String.class)
                .list();
    }

    /** What the rows of each view add up to. */
    Map<String, BigDecimal> checksumsOfViews() {
        Map<String, BigDecimal> checksums = new TreeMap<>();
        // A view is what a rebuild makes beside it.
        jdbc.sql("select tablename from pg_tables where schemaname = 'readmodel_shadow'")
                .query(String.class)
                .list()
                .forEach(
                        view ->
                                checksums.put(
                                        view,
                                        jdbc.sql(
                                                        """
                                                        select coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
                                                        from readmodel.%s t
                                                        """
                                                                .formatted(view))
                                                .query(BigDecimal.class)
                                                .single()));
        return checksums;
    }
}
