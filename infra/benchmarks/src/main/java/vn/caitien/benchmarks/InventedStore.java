package vn.caitien.benchmarks;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.platform.CatalogueSerializer;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.school.SchoolYear;

/**
 * Fills an empty store with the facts of many schools, in the order in which they would have come.
 */
final class InventedStore {
    private static final String COPY =
            """
            copy eventstore.domain_event (tenant, event_id, aggregate_id, sequence_number,
              aggregate_type, recorded_at, fact, revision, payload, metadata)
            from stdin (format binary)
            """;
    private static final byte[] SIGNATURE =
            "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant EPOCH_OF_POSTGRES = Instant.parse("2000-01-01T00:00:00Z");
    private static final short COLUMNS = 10;

    /** What the command side would have written down in the transactions of these facts. */
    private static final List<String> REGISTERS =
            List.of(
                    """
                    insert into eventstore.authority_register (authority)
                    select split_part(aggregate_id, '/', 2) from eventstore.domain_event
                    where fact = 'authority.registered'
                    """,
                    """
                    insert into eventstore.school_register (school, bands, authority)
                    select tenant, array['THCS'], '%s' from eventstore.domain_event
                    where fact = 'school.registered'
                    """
                            .formatted(InventedSchool.AUTHORITY),
                    """
                    insert into eventstore.role_grant (tenant, grant_id, subject, role, valid_from)
                    select tenant, p ->> 'grant', p ->> 'subject',
                           upper(replace(p ->> 'role', '-', '_')), '%s'
                    from (select tenant, convert_from(payload, 'UTF8')::jsonb p
                          from eventstore.domain_event where fact = 'permission.role-granted')
                    """
                            .formatted(InventedSchool.FOUNDED),
                    """
                    insert into eventstore.standing (tenant, aggregate_id, status, framework)
                    select tenant, aggregate_id,
                           case fact when 'improvement.plan-drafted' then 'APPROVED' else 'open' end,
                           convert_from(payload, 'UTF8')::jsonb ->> 'framework'
                    from eventstore.domain_event
                    where fact in ('improvement.plan-drafted', 'self-assessment.opened', 'evidence.registered')
                    """,
                    """
                    insert into eventstore.action_register (tenant, action, school_year, position)
                    select tenant, p ->> 'action', p ->> 'schoolYear', (p ->> 'position')::int
                    from (select tenant, convert_from(payload, 'UTF8')::jsonb p
                          from eventstore.domain_event where fact = 'improvement.action-planned')
                    """,
                    "vacuum analyze");

    private final CatalogueSerializer serializer = new CatalogueSerializer(Facts.CATALOGUE);

    /** Fills the store of a superuser's connection and answers how many facts there are now. */
    long fill(Connection superuser, int schools) throws SQLException, IOException {
        long facts = copy(superuser, founding(schools));
        for (SchoolYear year : InventedSchool.YEARS) {
            facts += copy(superuser, year(schools, year));
        }
        try (Statement statement = superuser.createStatement()) {
            for (String register : REGISTERS) {
                statement.execute(register);
            }
        }
        return facts;
    }

    private static List<InventedFact> founding(int schools) {
        InventedYear.Telling above =
                new InventedYear.Telling("authority/" + InventedSchool.AUTHORITY, "quantri");
        InventedSchool.authority(above);
        List<InventedFact> facts = new ArrayList<>(above.facts());
        for (int i = 0; i < schools; i++) {
            InventedYear.Telling telling = telling(InventedSchool.id(i));
            InventedSchool.founding(InventedSchool.id(i), telling);
            facts.addAll(telling.facts());
        }
        return facts;
    }

    private static List<InventedFact> year(int schools, SchoolYear year) {
        List<InventedFact> facts = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            InventedYear.Telling telling = telling(InventedSchool.id(i));
            new InventedYear(InventedSchool.id(i), year, telling).tell();
            facts.addAll(telling.facts());
        }
        // Schools write at the same time: their facts lie mixed in the store.
        facts.sort(Comparator.comparing(InventedFact::at));
        return facts;
    }

    private static InventedYear.Telling telling(String school) {
        return new InventedYear.Telling(school, InventedSchool.principal(school));
    }

    private long copy(Connection superuser, List<InventedFact> facts)
            throws SQLException, IOException {
        try (DataOutputStream rows =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new PGCopyOutputStream(
                                        superuser.unwrap(PGConnection.class), COPY, 1 << 16),
                                1 << 16))) {
            rows.write(SIGNATURE);
            rows.writeInt(0);
            rows.writeInt(0);
            for (InventedFact fact : facts) {
                write(rows, fact);
            }
            rows.writeShort(-1);
        }
        return facts.size();
    }

    private void write(DataOutputStream rows, InventedFact fact) throws IOException {
        SerializedObject<byte[]> payload = serializer.serialize(fact.fact(), byte[].class);
        SerializedObject<byte[]> metadata = serializer.serialize(making(fact), byte[].class);
        rows.writeShort(COLUMNS);
        field(rows, fact.tenant());
        field(rows, UUID.randomUUID().toString());
        field(rows, fact.stream());
        number(rows, fact.sequence());
        field(rows, fact.aggregate());
        number(rows, ChronoUnit.MICROS.between(EPOCH_OF_POSTGRES, fact.at()));
        field(rows, payload.getType().getName());
        field(rows, String.valueOf(payload.getType().getRevision()));
        field(rows, payload.getData());
        field(rows, metadata.getData());
    }

    private static MetaData making(InventedFact fact) {
        String command = fact.command().toString();
        return MetaData.from(
                Map.of(
                        FactMetadata.ACTOR,
                        fact.actor(),
                        FactMetadata.ROLE,
                        fact.role().code(),
                        FactMetadata.TENANT,
                        fact.tenant(),
                        FactMetadata.COMMAND,
                        command,
                        "correlationId",
                        command,
                        "traceId",
                        command));
    }

    private static void field(DataOutputStream rows, String text) throws IOException {
        field(rows, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(DataOutputStream rows, byte[] bytes) throws IOException {
        rows.writeInt(bytes.length);
        rows.write(bytes);
    }

    private static void number(DataOutputStream rows, long number) throws IOException {
        rows.writeInt(Long.BYTES);
        rows.writeLong(number);
    }
}
