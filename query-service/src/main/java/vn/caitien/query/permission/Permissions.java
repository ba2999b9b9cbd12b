package vn.caitien.query.permission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.WebDatabase;

/** The one place on the read side that decides who may see what. */
@Component
public class Permissions {
    private static final String AUTHORITY = "authority/";

    private final WebDatabase database;
    private final Supervision supervision;
    private final AdministratorProperties properties;
    private final Clock clock;

    Permissions(
            WebDatabase database,
            Supervision supervision,
            AdministratorProperties properties,
            Clock clock) {
        this.database = database;
        this.supervision = supervision;
        this.properties = properties;
        this.clock = clock;
    }

    /** A role, and the school or {@code authority/{id}} it is held in. */
    public record Held(String tenant, GrantedRole role) {}

    /**
     * Lets somebody in.
     *
     * @throws Rejected {@code school-unknown} if there is no such school or the person holds no
     *     role there today, {@code forbidden} if no role permits the operation
     */
    public Access require(String subject, String school, Operation operation) {
        Access access = new Access(subject, school, rolesIn(subject, school));
        if (access.roles().isEmpty()) {
            throw new Rejected(ProblemCode.SCHOOL_UNKNOWN, Map.of("school", school));
        }
        if (!access.may(operation)) {
            throw new Rejected(ProblemCode.FORBIDDEN);
        }
        return access;
    }

    /**
     * Lets somebody do something for the whole platform.
     *
     * @throws Rejected {@code forbidden} if that is not the person's business
     */
    public void requireOnPlatform(String subject, Operation operation) {
        if (!administers(subject) || !operation.permits(Role.PLATFORM_ADMINISTRATOR)) {
            throw new Rejected(ProblemCode.FORBIDDEN);
        }
    }

    /**
     * The roles that a person holds in a school today; none also where there is no such school. The
     * same is asked of the database whether there is or not, lest the time tell.
     */
    public Set<Role> rolesIn(String subject, String school) {
        LocalDate today = LocalDate.now(clock);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (school.indexOf(',') >= 0) {
            // The database is given lists of tenants; no tenant's id has a comma.
            return roles;
        }
        List<Held> held = held(subject, today);
        for (Held each : held) {
            if (each.tenant().equals(school)) {
                roles.add(each.role().role());
            }
        }
        Set<String> officerOf = officerOf(held);
        if (officerOf.isEmpty() && !administers(subject)) {
            return roles;
        }
        Optional<Set<String>> above = supervision.above(school, today);
        if (above.isPresent() && !Collections.disjoint(officerOf, above.get())) {
            roles.add(Role.AUTHORITY_OFFICER);
        }
        if (above.isPresent() && administers(subject)) {
            roles.add(Role.PLATFORM_ADMINISTRATOR);
        }
        return roles;
    }

    /** Whether the person runs the platform. */
    public boolean administers(String subject) {
        return properties.administrators().contains(subject);
    }

    /**
     * The roles that a person holds today, by school; bodies and what is below them are left out.
     */
    public Map<String, Set<Role>> ownSchools(String subject) {
        return held(subject, LocalDate.now(clock)).stream()
                .filter(held -> !held.tenant().startsWith(AUTHORITY))
                .collect(
                        Collectors.groupingBy(
                                Held::tenant,
                                java.util.TreeMap::new,
                                Collectors.mapping(
                                        held -> held.role().role(),
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(Role.class)))));
    }

    /** The bodies of which the person is an officer today. */
    public Set<String> ownAuthorities(String subject) {
        return officerOf(held(subject, LocalDate.now(clock)));
    }

    private static Set<String> officerOf(List<Held> roles) {
        Set<String> authorities = new HashSet<>();
        for (Held held : roles) {
            if (held.tenant().startsWith(AUTHORITY)
                    && held.role().role() == Role.AUTHORITY_OFFICER) {
                authorities.add(held.tenant().substring(AUTHORITY.length()));
            }
        }
        return authorities;
    }

    private List<Held> held(String subject, LocalDate day) {
        return everHeld(subject).stream().filter(held -> held.role().heldOn(day)).toList();
    }

    /** Every role that a person holds, held or will hold, the earliest first. */
    public List<Held> everHeld(String subject) {
        return database
                .read(
                        Scope.rolesOf(subject),
                        jdbc ->
                                jdbc.sql(
                                                "select tenant, document from readmodel.role_grant"
                                                        + " where part = ?")
                                        .param(subject)
                                        .query(
                                                (row, number) ->
                                                        new Held(
                                                                row.getString(1),
                                                                Rows.read(
                                                                        row, 2, GrantedRole.class)))
                                        .list())
                .stream()
                .sorted(
                        Comparator.comparing((Held held) -> held.role().from())
                                .thenComparing(Held::tenant)
                                .thenComparing(held -> held.role().grant()))
                .toList();
    }
}
