package vn.caitien.query.permission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** The tree of authorities over the schools, as it stands on a day. */
@Component
public class Supervision {
    private final WebDatabase database;

    Supervision(WebDatabase database) {
        this.database = database;
    }

    /** What is needed of a school or a body to know what it stands under. */
    private record Placed(List<Placement> placements) {}

    /** The bodies above a school on a day, the nearest first; empty if there is no such school. */
    public Optional<Set<String>> above(String school, LocalDate day) {
        return database.read(
                Scope.of(school),
                jdbc ->
                        jdbc.sql(
                                        "select document from readmodel.school where tenant = ? and"
                                                + " key = ?")
                                .params(school, school)
                                .query(Rows.of(Placed.class))
                                .optional()
                                .map(placed -> chain(placed, day, parents(jdbc, day))));
    }

    /** A body and all bodies below it on a day. */
    public Set<String> subtree(Set<String> roots, LocalDate day) {
        Map<String, String> parents =
                database.read(Scope.of(List.of()), jdbc -> parents(jdbc, day));
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

    private static Set<String> chain(Placed placed, LocalDate day, Map<String, String> parents) {
        Set<String> chain = new LinkedHashSet<>();
        String next = Placement.on(day, placed.placements()).orElse(null);
        while (next != null && chain.add(next)) {
            next = parents.get(next);
        }
        return chain;
    }

    private static Map<String, String> parents(JdbcClient jdbc, LocalDate day) {
        record Body(String id, Placed placed) {}
        Map<String, String> parents = new HashMap<>();
        jdbc.sql("select key, document from readmodel.authority")
                .query((row, number) -> new Body(row.getString(1), Rows.read(row, 2, Placed.class)))
                .list()
                .forEach(
                        body ->
                                Placement.on(day, body.placed().placements())
                                        .ifPresent(parent -> parents.put(body.id(), parent)));
        return parents;
    }
}
