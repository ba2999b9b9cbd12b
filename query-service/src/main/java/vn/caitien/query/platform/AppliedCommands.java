package vn.caitien.query.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Knows which commands' facts the views have taken in, so that a page can wait for its own. */
@Component
public class AppliedCommands {
    private final WebDatabase database;
    private final JdbcClient projector;

    AppliedCommands(WebDatabase database, JdbcClient projector) {
        this.database = database;
        this.projector = projector;
    }

    /**
     * Waits until the views show what a command did, at most two seconds.
     *
     * @param version version of the stream after the command, as its receipt states it
     * @return whether they do
     */
    public boolean await(String tenant, UUID command, long version, Duration atMost) {
        return Patience.until(() -> applied(tenant, command, version), atMost);
    }

    private boolean applied(String tenant, UUID command, long version) {
        return database.read(
                Scope.of(tenant),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select exists(
                                          select from readmodel.applied_command
                                          where tenant = ? and command = ? and version >= ?)
                                        """)
                                .params(tenant, command.toString(), version)
                                .query(Boolean.class)
                                .single());
    }

    // The facts of one command may lie in two batches: the version says how far it has come.
    static void mark(JdbcTemplate jdbc, List<Recorded> facts) {
        record Command(String tenant, String id) {}
        Map<Command, Long> versions = new LinkedHashMap<>();
        for (Recorded recorded : facts) {
            versions.merge(
                    new Command(recorded.tenant(), recorded.command()),
                    recorded.sequence(),
                    Math::max);
        }
        jdbc.batchUpdate(
                """
                insert into readmodel.applied_command (tenant, command, version) values (?, ?, ?)
                on conflict (tenant, command) do update
                set version = greatest(excluded.version, applied_command.version)
                """,
                List.copyOf(versions.entrySet()),
                100,
                (statement, command) -> {
                    statement.setString(1, command.getKey().tenant());
                    statement.setString(2, command.getKey().id());
                    statement.setLong(3, command.getValue());
                });
    }

    /** Nobody waits for a command longer than seconds. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        projector
                .sql(
                        "delete from readmodel.applied_command where applied_at < now() - interval"
                                + " '1 day'")
                .update();
    }
}
