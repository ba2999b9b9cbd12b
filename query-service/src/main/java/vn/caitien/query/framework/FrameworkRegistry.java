package vn.caitien.query.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/**
 * The editions that were published. An edition never changes, so one that was read once is kept.
 */
@Component
public class FrameworkRegistry implements Frameworks {
    private final WebDatabase database;
    private final Map<String, Framework> known = new ConcurrentHashMap<>();

    FrameworkRegistry(WebDatabase database) {
        this.database = database;
    }

    @Override
    public List<Framework> all() {
        List<Framework> all = new ArrayList<>();
        for (String id : database.read(Scope.of(List.of()), FrameworkRegistry::ids)) {
            find(id).ifPresent(all::add);
        }
        return all;
    }

    @Override
    public Optional<Framework> find(String id) {
        Framework held = known.get(id);
        if (held != null) {
            return Optional.of(held);
        }
        Optional<Framework> found =
                database.read(
                        Scope.of(List.of()),
                        jdbc ->
                                jdbc.sql("select document from readmodel.framework where key = ?")
                                        .param(id)
                                        .query(Rows.of(PublishedFramework.class))
                                        .optional()
                                        .map(PublishedFramework::framework));
        found.ifPresent(framework -> known.put(id, framework));
        return found;
    }

    /** Why an edition was withdrawn; empty while it may be used. */
    public Optional<String> withdrawalReason(String id) {
        return database.read(
                Scope.of(List.of()),
                jdbc ->
                        jdbc.sql(
                                        """
                                        select document ->> 'withdrawalReason' from readmodel.framework
                                        where key = ? and document ->> 'withdrawalReason' is not null
                                        """)
                                .param(id)
                                .query(String.class)
                                .optional());
    }

    // The newest law first.
    private static List<String> ids(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select key from readmodel.framework
                        order by document -> 'framework' -> 'provenance' ->> 'effectiveFrom' desc, key
                        """)
                .query(String.class)
                .list();
    }
}
