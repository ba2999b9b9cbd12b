package vn.caitien.command.permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Acting;
import vn.caitien.command.platform.CommandSettings;
import vn.caitien.command.platform.Lookups;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The one place of the write side where it is decided whether somebody may do something. */
@Component
public class Permissions {

    /** The roles a subject holds on a day in a school, and in the authorities above it. */
    private static final String ROLES_IN_SCHOOL =
            """
            with recursive above as (
                select authority from eventstore.school_register where school = :tenant
                union
                select a.parent from eventstore.authority_register a
                join above on a.authority = above.authority where a.parent is not null)
            select exists (select 1 from eventstore.school_register where school = :tenant) as known,
              array(select role from eventstore.role_grant
                where subject = :subject
                  and (tenant = :tenant or tenant in (select 'authority/' || authority from above))
                  and valid_from <= :day and (valid_to is null or valid_to >= :day)) as roles
            """;

    private static final String ROLES_IN_AUTHORITY =
            """
            with recursive above as (
                select authority, parent from eventstore.authority_register where authority = :authority
                union
                select a.authority, a.parent from eventstore.authority_register a
                join above on a.authority = above.parent)
            select exists (select 1 from above) as known,
              array(select role from eventstore.role_grant
                where subject = :subject
                  and tenant in (select 'authority/' || authority from above)
                  and valid_from <= :day and (valid_to is null or valid_to >= :day)) as roles
            """;

    /**
     * Somebody with several roles acts in the one nearest the school: a principal may grant more
     * than an officer.
     */
    private static final List<Role> NEAREST_FIRST =
            List.of(
                    Role.PRINCIPAL,
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.MONITORING_TEAM,
                    Role.STAFF,
                    Role.EXTERNAL_EVALUATOR,
                    Role.AUTHORITY_OFFICER,
                    Role.PLATFORM_ADMINISTRATOR);

    private final Lookups lookups;
    private final Clock clock;
    private final CommandSettings settings;

    Permissions(Lookups lookups, Clock clock, CommandSettings settings) {
        this.lookups = lookups;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Lets the current user do the operation in a school; whoever holds no role there learns
     * nothing (404).
     */
    public Acting inSchool(String school, Operation operation) {
        return acting(
                held(ROLES_IN_SCHOOL, school, Map.of()),
                operation,
                school,
                ProblemCode.SCHOOL_UNKNOWN);
    }

    /**
     * Lets the current user grant a role in a school: the principal any of the school's, whoever
     * stands above it the principal's.
     */
    public Acting toGrantInSchool(String school, Role role) {
        Acting acting = inSchool(school, Operation.GRANT_ROLE);
        boolean byPrincipal = acting.role().equals(Role.PRINCIPAL.code());
        if (role.aboveSchools() || (!byPrincipal && role != Role.PRINCIPAL)) {
            throw new Rejected(ProblemCode.ROLE_NOT_GRANTABLE);
        }
        return acting;
    }

    /** Lets the current user do the operation in an authority. */
    public Acting inAuthority(String authority, Operation operation) {
        String tenant = "authority/" + authority;
        return acting(
                held(ROLES_IN_AUTHORITY, tenant, Map.of("authority", authority)),
                operation,
                tenant,
                ProblemCode.AUTHORITY_UNKNOWN);
    }

    /**
     * Lets the current user do the operation for a tenant that does not exist yet, or for the
     * platform.
     */
    public Acting onPlatform(Operation operation) {
        return acting(
                new Held(true, EnumSet.noneOf(Role.class)),
                operation,
                FactMetadata.PLATFORM_TENANT,
                ProblemCode.NOT_FOUND);
    }

    /** Lets the current user do what concerns nobody else. */
    public Acting forOneself() {
        String subject = subject();
        return new Acting(subject, FactMetadata.SELF, FactMetadata.tenantOf(subject));
    }

    /** Whether somebody runs the platform. */
    public boolean administers(String subject) {
        return settings.administrators().contains(subject);
    }

    /** Whether a place exists, and the roles that somebody holds there. */
    private record Held(boolean known, Set<Role> roles) {}

    private Acting acting(Held held, Operation operation, String tenant, ProblemCode unknown) {
        String subject = subject();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(held.roles());
        if (administers(subject)) {
            roles.add(Role.PLATFORM_ADMINISTRATOR);
        }
        boolean stranger = roles.isEmpty() && !tenant.equals(FactMetadata.PLATFORM_TENANT);
        if (!held.known() || stranger) {
            throw new Rejected(unknown);
        }
        return NEAREST_FIRST.stream()
                .filter(roles::contains)
                .filter(operation::permits)
                .findFirst()
                .map(role -> new Acting(subject, role.code(), tenant))
                .orElseThrow(() -> new Rejected(ProblemCode.FORBIDDEN));
    }

    private Held held(String question, String tenant, Map<String, ?> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("day", LocalDate.now(clock));
        return lookups.ask(
                        tenant,
                        subject(),
                        question,
                        parameters,
                        (row, number) -> {
                            Set<Role> roles = EnumSet.noneOf(Role.class);
                            for (String role : (String[]) row.getArray("roles").getArray()) {
                                roles.add(Role.valueOf(role));
                            }
                            return new Held(row.getBoolean("known"), roles);
                        })
                .getFirst();
    }

    private static String subject() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new Rejected(ProblemCode.UNAUTHENTICATED);
        }
        return authentication.getName();
    }
}
