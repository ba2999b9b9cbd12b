package vn.caitien.query.permission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** The tree of authorities over the schools, as it stands on a day. */
@Component
public class Supervision {
    /**
     * Every body that a school ever stood under, itself or through another: by key, so that a look
     * upwards costs the same however many bodies there are. The limit keeps the planner from
     * reading them all instead.
     */
    private static final String WAY_UP =
            """
            with recursive way (body, document) as (
                select '', document from readmodel.school where tenant = ? and key = ?
                union
                select next.key, next.document
                from way
                cross join lateral jsonb_path_query(way.document, '$.placements[*].authority') as over (id)
                cross join lateral (
                    select key, document from readmodel.authority
                    where tenant = 'authority/' || (over.id #>> '{}') and key = over.id #>> '{}'
                    limit 1) as next)
            select body, document from way
            """;

    private final WebDatabase database;

    Supervision(WebDatabase database) {
        this.database = database;
    }

    /** What is needed of a school or a body to know what it stands under. */
    private record Placed(List<Placement> placements) {}

    private record Body(String id, Placed placed) {}

    /** The bodies above a school on a day, the nearest first; empty if there is no such school. */
    public Optional<Set<String>> above(String school, LocalDate day) {
        List<Body> way =
                database.read(
                        Scope.of(school),
                        jdbc ->
                                jdbc.sql(WAY_UP)
                                        .params(school, school)
                                        .query(Supervision::body)
                                        .list());
        return way.isEmpty() ? Optional.empty() : Optional.of(chain(parents(way, day)));
    }

    /** A body and all bodies below it on a day. */
    public Set<String> subtree(Set<String> roots, LocalDate day) {
        List<Body> all =
                database.read(
                        Scope.of(List.of()),
                        jdbc ->
                                jdbc.sql("select key, document from readmodel.authority")
                                        .query(Supervision::body)
                                        .list());
        Map<String, String> parents = parents(all, day);
        Set<String> found = new LinkedHashSet<>(roots);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, String> child : parents.entrySet()) {
                grown |= found.contains(child.getValue()) && found.add(child.getKey());
            }
        }
        return found;
    }

    /** The names of all bodies by id. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        return database.read(
                Scope.of(List.of()),
                jdbc -> {
                    jdbc.sql("select key, document ->> 'name' from readmodel.authority")
                            .query(
                                    (RowCallbackHandler)
                                            row -> names.put(row.getString(1), row.getString(2)));
                    return names;
                });
    }

    /** The school itself has no id among the bodies. */
    private static Set<String> chain(Map<String, String> parents) {
        Set<String> chain = new LinkedHashSet<>();
        String next = parents.get("");
        while (next != null && chain.add(next)) {
            next = parents.get(next);
        }
        return chain;
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(row.getString(1), Rows.read(row, 2, Placed.class));
    }

    private static Map<String, String> parents(List<Body> bodies, LocalDate day) {
        Map<String, String> parents = new HashMap<>();
        for (Body body : bodies) {
            Placement.on(day, body.placed().placements())
                    .ifPresent(parent -> parents.put(body.id(), parent));
        }
        return parents;
    }
}
