package vn.caitien.command.permission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Lookups;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.FactMetadata;

/** Keeps the roles in force, in the transaction that grants them, for {@link Permissions}. */
@Component
@ProcessingGroup("registers")
public class GrantRegister {

    private final Lookups lookups;
    private final JdbcClient jdbc;

    GrantRegister(Lookups lookups, JdbcClient jdbc) {
        this.lookups = lookups;
        this.jdbc = jdbc;
    }

    /** Who holds, or held, a role that was granted. */
    public Optional<String> holderOf(String tenant, String grant) {
        return lookups
                .ask(
                        tenant,
                        """
                        select subject from eventstore.role_grant
                        where tenant = :tenant and grant_id = :grant
                        """,
                        Map.of("grant", grant),
                        (row, number) -> row.getString("subject"))
                .stream()
                .findFirst();
    }

    /** Those of some people who hold or held a role in a school or an authority itself. */
    public Set<String> everHeldIn(String tenant, Set<String> subjects) {
        return Set.copyOf(
                lookups.ask(
                        tenant,
                        """
                        select distinct subject from eventstore.role_grant
                        where tenant = :tenant and subject in (:subjects)
                        """,
                        Map.of("subjects", subjects),
                        (row, number) -> row.getString("subject")));
    }

    /**
     * Whether somebody holds a role in a school or an authority itself at some time of a period.
     *
     * @param to the last day, null if the period has no end
     */
    public boolean holds(
            String subject, Role role, String tenant, LocalDate from, @Nullable LocalDate to) {
        return lookups.ask(
                        tenant,
                        """
                        select exists (select 1 from eventstore.role_grant
                          where subject = :holder and role = :role and tenant = :tenant
                            and valid_from <= :to and (valid_to is null or valid_to >= :from))
                        """,
                        Map.of(
                                "holder",
                                subject,
                                "role",
                                role.name(),
                                "from",
                                from,
                                "to",
                                to == null ? LocalDate.of(9999, 12, 31) : to),
                        (row, number) -> row.getBoolean(1))
                .getFirst();
    }

    /** Whether somebody holds a role in a school or an authority itself on a day. */
    public boolean holdsARole(String subject, String tenant, LocalDate day) {
        return lookups.ask(
                        tenant,
                        """
                        select exists (select 1 from eventstore.role_grant
                          where subject = :holder and tenant = :tenant
                            and valid_from <= :day and (valid_to is null or valid_to >= :day))
                        """,
                        Map.of("holder", subject, "day", day),
                        (row, number) -> row.getBoolean(1))
                .getFirst();
    }

    /** Whether somebody holds a role anywhere on a day, or will hold one later. */
    public boolean holdsARoleFrom(String subject, LocalDate day) {
        return anyRole("valid_to is null or valid_to >= ?", subject, day);
    }

    /** Whether somebody holds or held a role in another place than this. */
    public boolean heldElsewhere(String subject, String tenant) {
        return anyRole("tenant <> ?", subject, tenant);
    }

    /** Whether somebody was ever granted a role. */
    public boolean everHeldARole(String subject) {
        return anyRole("true", subject);
    }

    /** Asks about every place at once, which the database lets nobody do in another way. */
    private boolean anyRole(String condition, Object... subjectAndMore) {
        return jdbc.sql(
                        "select exists (select from eventstore.roles_of(?) where "
                                + condition
                                + ")")
                .params(subjectAndMore)
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(RoleGranted fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        jdbc.sql(
                        """
                        insert into eventstore.role_grant (tenant, grant_id, subject, role, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(tenant)
                .param(fact.grant())
                .param(fact.subject())
                .param(fact.role().name())
                .param(fact.from())
                .param(fact.to())
                .update();
    }

    @EventHandler
    void on(RoleWithdrawn fact, @MetaDataValue(FactMetadata.TENANT) String tenant) {
        // A withdrawal after the role's own end must not make it last longer.
        jdbc.sql(
                        """
                        update eventstore.role_grant set valid_to = least(valid_to, ?::date)
                        where tenant = ? and grant_id = ?
                        """)
                .params(fact.effectiveOn().minusDays(1), tenant, fact.grant())
                .update();
    }
}
