package vn.caitien.query.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** The supervising bodies; they are public. */
@Component
public class Authorities {
    private final WebDatabase database;
    private final Clock clock;

    Authorities(WebDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All bodies by name. */
    public List<AuthorityView> all() {
        LocalDate today = LocalDate.now(clock);
        return database
                .read(
                        Scope.of(List.of()),
                        jdbc ->
                                jdbc.sql("select document from readmodel.authority")
                                        .query(Rows.of(Authority.class))
                                        .list())
                .stream()
                .map(a -> new AuthorityView(a.id(), a.name(), a.parentOn(today).orElse(null)))
                .sorted(java.util.Comparator.comparing(AuthorityView::name))
                .toList();
    }
}
