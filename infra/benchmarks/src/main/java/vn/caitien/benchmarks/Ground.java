package vn.caitien.benchmarks;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caitien.standalone.service.RunningService;
import vn.caitien.standalone.service.ServiceSettings;

/** What several rows stand on: a database full of schools, an issuer of tokens, the services. */
final class Ground implements AutoCloseable {
    private static final String UNLIMITED = "1000000000";

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

    /** The command service; when it starts for the first time, the store is filled. */
    RunningService commandService() throws IOException, SQLException {
        RunningService service = RunningService.command(settings().command(0));
        Progress.say("the command service runs");
        if (facts == 0) {
            try (Connection superuser = site.superuser()) {
                facts = new InventedStore().fill(superuser, scale.schools());
            }
            Progress.say("the store is filled");
        }
        return service;
    }

    RunningService queryService() {
        return RunningService.query(settings().query(0));
    }

    /**
     * What the services are told where it is measured how much they can do, not how much they may.
     */
    ServiceSettings settings() {
        return settings(
                Map.of(
                        "caitien.limits.user-requests", UNLIMITED,
                        "caitien.limits.tenant-requests", UNLIMITED));
    }

    /**
     * The same with limits of one's own; nobody administers, no page sends a command, and nothing
     * is signed.
     */
    ServiceSettings settings(Map<String, String> limits) {
        return new ServiceSettings(
                site.url(),
                Site.ROLES,
                issuer.address(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                Map.of(),
                "http://localhost:1",
                "http://localhost:1",
                List.of(),
                limits);
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
