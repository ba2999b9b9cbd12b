package vn.caitien.query;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.CatalogueSerializer;
import vn.caitien.kernel.platform.FactMetadata;

/** Appends facts to the store as the command service would. */
public final class FactWriter {
    /** When facts are recorded until a test says otherwise. */
    static final String BEGINNING = "2025-09-01T01:00:00Z";

    private static final CatalogueSerializer SERIALIZER = new CatalogueSerializer(Facts.CATALOGUE);

    private final QueryDatabase database;
    private final Map<String, Long> next = new HashMap<>();
    private Instant now = Instant.parse(BEGINNING);
    private String actor = "subject-secretary";
    private Role role = Role.COUNCIL_SECRETARY;
    private @Nullable Connection open;
    private UUID command = UUID.randomUUID();

    public FactWriter(QueryDatabase database) {
        this.database = database;
    }

    /**
     * Appends within the transaction of a connection that somebody else commits; null goes back to
     * own ones.
     */
    public FactWriter through(@Nullable Connection transaction) {
        open = transaction;
        return this;
    }

    public FactWriter at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public FactWriter by(String subject, Role as) {
        actor = subject;
        role = as;
        return this;
    }

    /** The command of the facts appended last. */
    public UUID command() {
        return command;
    }

    /** Version of the stream after the facts appended so far. */
    public long version(String stream) {
        return next.get(stream) - 1;
    }

    /** Seals whom an invitation is for. */
    public FactWriter keepsInvitee(String invitation, String email, String name) {
        return seal(
                "select eventstore.keep_invitee(?, ?, ?, gen_random_uuid())",
                invitation,
                email,
                name);
    }

    /** Seals what somebody is called. */
    public FactWriter name(String subject, String name) {
        return seal("select eventstore.name_person(?, ?, null, false)", subject, name);
    }

    /** Keeps what a file was read as, as the draft that nobody has corrected yet. */
    public FactWriter keepsPaper(String school, String id, String fileName, Reading reading) {
        try (Connection connection = database.connect("caitien_command");
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into eventstore.plan_import (tenant, id, sha256, file_name, uploaded_by,
                                  uploaded_at, reading, draft)
                                values (set_config('caitien.tenant', ?, false), ?, sha256(?), ?, ?, ?, ?::jsonb, ?::jsonb)
                                """)) {
            JsonMapper json = JsonMapper.shared();
            insert.setString(1, school);
            insert.setString(2, id);
            insert.setBytes(3, id.getBytes(StandardCharsets.UTF_8));
            insert.setString(4, fileName);
            insert.setString(5, actor);
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setString(7, json.writeValueAsString(reading));
            insert.setString(8, json.writeValueAsString(reading.draft()));
            insert.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private FactWriter seal(String function, String... arguments) {
        try (Connection connection = database.connect("caitien_command");
                PreparedStatement call = connection.prepareStatement(function)) {
            for (int i = 0; i < arguments.length; i++) {
                call.setString(i + 1, arguments[i]);
            }
            call.execute();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends the facts of one command to a stream. */
    public FactWriter append(String tenant, String stream, Object... facts) {
        command = UUID.randomUUID();
        if (open != null) {
            write(open, tenant, stream, facts);
            return this;
        }
        try (Connection connection = database.connect("caitien_command")) {
            connection.setAutoCommit(false);
            write(connection, tenant, stream, facts);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void write(Connection connection, String tenant, String stream, Object... facts) {
        try {
            for (Object fact : facts) {
                insert(connection, tenant, stream, fact);
                now = now.plusMillis(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Connection connection, String tenant, String stream, Object fact)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into eventstore.domain_event (tenant, event_id, aggregate_id, sequence_number,
                          aggregate_type, recorded_at, fact, revision, payload, metadata)
                        values (set_config('caitien.tenant', ?, true), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            var payload = SERIALIZER.serialize(fact, byte[].class);
            insert.setString(1, tenant);
            insert.setString(2, UUID.randomUUID().toString());
            insert.setString(3, stream);
            insert.setLong(4, next.merge(stream, 1L, Long::sum) - 1);
            insert.setString(5, stream.substring(0, stream.indexOf('/')));
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setString(7, payload.getType().getName());
            insert.setString(8, payload.getType().getRevision());
            insert.setBytes(9, payload.getData());
            insert.setBytes(
                    10,
                    JsonMapper.shared()
                            .writeValueAsBytes(
                                    Map.of(
                                            FactMetadata.TENANT,
                                            tenant,
                                            FactMetadata.ACTOR,
                                            actor,
                                            FactMetadata.ROLE,
                                            role.code(),
                                            FactMetadata.COMMAND,
                                            command.toString())));
            insert.executeUpdate();
        }
        if (fact instanceof RoleGranted granted) {
            register(connection, tenant, granted);
        }
    }

    /** Without its end: the database asks who held a role at any time. */
    private static void register(Connection connection, String tenant, RoleGranted granted)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into eventstore.role_grant (tenant, grant_id, subject, role, valid_from)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)) {
            insert.setString(1, tenant);
            insert.setString(2, granted.grant());
            insert.setString(3, granted.subject());
            insert.setString(4, granted.role().name());
            insert.setObject(5, granted.from());
            insert.executeUpdate();
        }
    }
}
