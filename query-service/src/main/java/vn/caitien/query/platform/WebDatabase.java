package vn.caitien.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to read for a user: a read-only transaction whose tenants the database knows and
 * enforces.
 */
@Component
public class WebDatabase {
    private static final String SCOPE =
            """
            select set_config('caitien.tenants', ?, true),
                   set_config('caitien.authorities', ?, true),
                   set_config('caitien.subject', ?, true)
            """;

    /**
     * A read that meets a rebuild being switched in may be its deadlock victim; reading again is
     * harmless.
     */
    private static final RetryTemplate AGAIN =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .includes(List.of(PessimisticLockingFailureException.class))
                            .maxRetries(3)
                            .delay(Duration.ofMillis(20))
                            .build());

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WebDatabase(WebConnections connections, WebDatasourceProperties web) {
        this.pool = connections.pool("web", web.maximumPoolSize());
        this.jdbc = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        // Statements of one read see the latest rows each: a rebuild that is switched in between
        // two of them must not meet an older snapshot, in which its rows do not exist yet.
        transaction.setIsolationLevel(TransactionTemplate.ISOLATION_READ_COMMITTED);
        transaction.setReadOnly(true);
    }

    /** Reads within a scope. */
    public <T> T read(Scope scope, Function<JdbcClient, T> work) {
        return AGAIN.invoke(() -> readOnce(scope, work));
    }

    private <T> T readOnce(Scope scope, Function<JdbcClient, T> work) {
        T result =
                transaction.execute(
                        status -> {
                            jdbc.sql(SCOPE)
                                    .params(
                                            Scope.list(scope.tenants()),
                                            Scope.list(scope.authorities()),
                                            scope.subject())
                                    .query(row -> {});
                            return work.apply(jdbc);
                        });
        if (result == null) {
            throw new IllegalStateException("a read answers something");
        }
        return result;
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
