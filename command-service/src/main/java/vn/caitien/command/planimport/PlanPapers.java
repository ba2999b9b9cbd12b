package vn.caitien.command.planimport;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.command.planimport.ImportCommand.KeepReading;
import vn.caitien.command.platform.Lookups;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The papers that files became, one for each file of a school, until they end. */
@Component
class PlanPapers {

    /** Papers end then, confirmed or not: they may name people, and the school has the file. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Lookups lookups;
    private final JsonMapper json;

    PlanPapers(JdbcClient jdbc, Lookups lookups, JsonMapper json) {
        this.jdbc = jdbc;
        this.lookups = lookups;
        this.json = json;
    }

    /** A paper as it stands. */
    record Paper(String fileName, PlanDraft draft, long version, boolean confirmed) {}

    /** Where the draft of a paper would go. */
    Optional<PlanDraft> draft(String school, String id) {
        return lookups
                .ask(
                        school,
                        """
                        select draft from eventstore.plan_import where tenant = :tenant and id = :id
                        """,
                        Map.of("id", id),
                        (row, number) -> json.readValue(row.getString("draft"), PlanDraft.class))
                .stream()
                .findFirst();
    }

    /** A paper that nobody else changes until the transaction ends. */
    Paper mine(String school, String id) {
        return jdbc.sql(
                        """
                        select file_name, draft, version, status from eventstore.plan_import
                        where tenant = ? and id = ? for update
                        """)
                .params(school, id)
                .query(
                        (row, number) ->
                                new Paper(
                                        row.getString("file_name"),
                                        json.readValue(row.getString("draft"), PlanDraft.class),
                                        row.getLong("version"),
                                        row.getString("status").equals("confirmed")))
                .optional()
                .orElseThrow(() -> new Rejected(ProblemCode.IMPORT_UNKNOWN));
    }

    /** Ends what is too old, and keeps a reading unless its file is known already. */
    void keep(String school, KeepReading command, Reading reading) {
        jdbc.sql("delete from eventstore.plan_import where tenant = ? and uploaded_at < ?")
                .params(school, time(command.at().minus(KEPT)))
                .update();
        Reading clean = clean(reading);
        jdbc.sql(
                        """
                        insert into eventstore.plan_import
                            (tenant, id, sha256, file_name, uploaded_by, uploaded_at, reading, draft)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb) on conflict do nothing
                        """)
                .params(
                        school,
                        command.paper(),
                        command.file().sha256(),
                        command.file().name(),
                        command.by(),
                        time(command.at()),
                        json.writeValueAsString(clean),
                        json.writeValueAsString(clean.draft()))
                .update();
    }

    void correct(String school, String id, PlanDraft draft) {
        jdbc.sql(
                        """
                        update eventstore.plan_import set draft = ?::jsonb, version = version + 1
                        where tenant = ? and id = ?
                        """)
                .params(json.writeValueAsString(draft), school, id)
                .update();
    }

    void confirm(String school, String id, String schoolYear) {
        jdbc.sql(
                        """
                        update eventstore.plan_import set status = 'confirmed', school_year = ?, version = version + 1
                        where tenant = ? and id = ?
                        """)
                .params(schoolYear, school, id)
                .update();
    }

    void discard(String school, String id) {
        jdbc.sql("delete from eventstore.plan_import where tenant = ? and id = ?")
                .params(school, id)
                .update();
    }

    /** Its texts as they would be if they had come in a body. */
    private Reading clean(Reading reading) {
        try {
            return json.readValue(json.writeValueAsString(reading), Reading.class);
        } catch (JacksonException unstorable) {
            throw new Rejected(ProblemCode.FILE_UNREADABLE);
        }
    }

    /** The driver takes no instant. */
    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
