package vn.caitien.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/** Opens pools of connections under the database role that serves users. */
@Component
public class WebConnections {
    private final DataSourceProperties projector;
    private final WebDatasourceProperties web;

    WebConnections(DataSourceProperties projector, WebDatasourceProperties web) {
        this.projector = projector;
        this.web = web;
    }

    /** A pool of its own, which whoever asked for it closes. */
    public HikariDataSource pool(String name, int maximumSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(projector.determineUrl());
        config.setUsername(web.username());
        config.setPassword(web.password());
        config.setMaximumPoolSize(maximumSize);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        // The database may come up after this service; a read then fails, the start does not.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
