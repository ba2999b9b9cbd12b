package vn.caitien.benchmarks;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.caitien.command.CommandService;
import vn.caitien.query.QueryService;

/** What several rows stand on: a database full of schools, an issuer of tokens, the services. */
final class Ground implements AutoCloseable {
    private final Site site;
    private final Issuer issuer;
    private final Scale scale;
    private final OverHttp http;
    private long facts;

    private Ground(Site site, Issuer issuer, Scale scale) {
        this.site = site;
        this.issuer = issuer;
        this.scale = scale;
        this.http = new OverHttp(issuer);
    }

    static Ground prepare(Path folder, Scale scale) throws IOException, JOSEException {
        return new Ground(Site.open(folder), Issuer.start(), scale);
    }

    /** A service in this process, with the port it listens on. */
    record Service(ConfigurableApplicationContext context, int port) implements AutoCloseable {
        <T> T bean(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** The command service; when it starts for the first time, the store is filled. */
    Service commandService() throws IOException, SQLException {
        int port = Site.freePort();
        Service service = start(CommandService.class, options().command(port), port);
        Progress.say("the command service runs");
        if (facts == 0) {
            try (Connection superuser = site.superuser()) {
                facts = new InventedStore().fill(superuser, scale.schools());
            }
            Progress.say("the store is filled");
        }
        return service;
    }

    Service queryService() throws IOException {
        int port = Site.freePort();
        return start(QueryService.class, options().query(port), port);
    }

    private static Service start(Class<?> application, List<String> options, int port) {
        return new Service(
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.SERVLET)
                        .registerShutdownHook(false)
                        .run(options.toArray(String[]::new)),
                port);
    }

    ServiceOptions options() {
        return new ServiceOptions(site, issuer);
    }

    Site site() {
        return site;
    }

    OverHttp http() {
        return http;
    }

    /** Facts that the store was filled with. */
    long facts() {
        return facts;
    }

    @Override
    public void close() {
        issuer.close();
        site.close();
    }
}
