package vn.caitien.command.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Standings;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkWithdrawn;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The published editions, read from their facts once and kept: an edition never changes. */
@Component
@ProcessingGroup("registers")
class PublishedFrameworks implements Frameworks {

    private final EventStore events;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final Map<String, Framework> read = new ConcurrentHashMap<>();

    PublishedFrameworks(EventStore events, Standings standings, JdbcClient jdbc) {
        this.events = events;
        this.standings = standings;
        this.jdbc = jdbc;
    }

    @Override
    public List<Framework> all() {
        return jdbc
                .sql(
                        "select framework from eventstore.standing where tenant = ? and framework"
                                + " is not null order by 1")
                .param(FactMetadata.PLATFORM_TENANT)
                .query(String.class)
                .list()
                .stream()
                .map(this::get)
                .toList();
    }

    @Override
    public Optional<Framework> find(String id) {
        Framework known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Framework> published =
                events.readEvents(FrameworkCommand.streamOf(id))
                        .asStream()
                        .map(event -> event.getPayload())
                        .filter(FrameworkPublished.class::isInstance)
                        .map(fact -> ((FrameworkPublished) fact).framework())
                        .findFirst();
        published.ifPresent(framework -> read.put(id, framework));
        return published;
    }

    @Override
    public Framework inUse(String id) {
        Framework framework = get(id);
        boolean withdrawn =
                standings
                        .of(FactMetadata.PLATFORM_TENANT, FrameworkCommand.streamOf(id))
                        .filter(Standings.Standing::withdrawn)
                        .isPresent();
        if (withdrawn) {
            throw new Rejected(ProblemCode.FRAMEWORK_WITHDRAWN);
        }
        return framework;
    }

    @EventHandler
    void on(FrameworkPublished fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        String id = fact.framework().id();
        standings.begin(tenant, FrameworkCommand.streamOf(id), Standings.OPEN, id);
    }

    @EventHandler
    void on(
            FrameworkWithdrawn fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        standings.move(tenant, stream, Standings.WITHDRAWN);
    }
}
