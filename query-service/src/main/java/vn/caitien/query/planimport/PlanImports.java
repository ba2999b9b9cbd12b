package vn.caitien.query.planimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.platform.Paged;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** The papers that a school's files became. They are no facts, so there is no view of them. */
@Component
public class PlanImports {
    private static final String SUMMARY =
            "select id, file_name, uploaded_by, uploaded_at, status, school_year";

    private final WebDatabase database;

    PlanImports(WebDatabase database) {
        this.database = database;
    }

    /** A page of the list, the latest file first. */
    public Paged<ImportSummary> page(String school, int page, int size) {
        return database.read(
                Scope.of(school),
                jdbc -> {
                    List<ImportSummary> items =
                            jdbc.sql(
                                            SUMMARY
                                                    + " from eventstore.plan_import where tenant ="
                                                    + " ? order by uploaded_at desc, id limit ?"
                                                    + " offset ?")
                                    .params(school, size, (long) page * size)
                                    .query((row, number) -> summary(row))
                                    .list();
                    long total =
                            jdbc.sql("select count(*) from eventstore.plan_import where tenant = ?")
                                    .param(school)
                                    .query(Long.class)
                                    .single();
                    return new Paged<>(items, page, size, total);
                });
    }

    /** One paper; {@code import-unknown} if the school has none with this id. */
    public ImportView get(String school, String id) {
        List<ImportView> found =
                database.read(
                        Scope.of(school),
                        jdbc ->
                                jdbc.sql(
                                                SUMMARY
                                                        + ", reading, draft, version from"
                                                        + " eventstore.plan_import where tenant = ?"
                                                        + " and id = ?")
                                        .params(school, id)
                                        .query((row, number) -> view(row))
                                        .list());
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Rejected(ProblemCode.IMPORT_UNKNOWN));
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                summary(row),
                Rows.read(row, 7, Reading.class),
                Rows.read(row, 8, PlanDraft.class),
                row.getLong("version"));
    }

    private static ImportSummary summary(ResultSet row) throws SQLException {
        return new ImportSummary(
                row.getString("id"),
                row.getString("file_name"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                ImportStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("school_year"));
    }
}
