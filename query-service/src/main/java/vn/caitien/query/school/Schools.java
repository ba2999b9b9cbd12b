package vn.caitien.query.school;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.permission.Role;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.query.permission.GrantedRole;
import vn.caitien.query.permission.People;
import vn.caitien.query.permission.Permissions;
import vn.caitien.query.permission.RoleGrantProjection;
import vn.caitien.query.permission.Supervision;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Rows;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.Stored;
import vn.caitien.query.platform.WebDatabase;

/** Schools: the one, those a person may see, and who holds which role in one. */
@Component
public class Schools {
    private final ReadModel model;
    private final WebDatabase database;
    private final SchoolProjection projection;
    private final RoleGrantProjection grants;
    private final Permissions permissions;
    private final Supervision supervision;
    private final People people;
    private final Clock clock;

    Schools(
            ReadModel model,
            WebDatabase database,
            SchoolProjection projection,
            RoleGrantProjection grants,
            Permissions permissions,
            Supervision supervision,
            People people,
            Clock clock) {
        this.model = model;
        this.database = database;
        this.projection = projection;
        this.grants = grants;
        this.permissions = permissions;
        this.supervision = supervision;
        this.people = people;
        this.clock = clock;
    }

    /** A school as it is, or as it was at a moment; {@code school-unknown} if there was none. */
    public SchoolView get(String school, Set<Role> roles, @Nullable Instant asOf) {
        Stored<School> stored =
                model.documents(school, asOf, documents -> documents.find(projection, school))
                        .orElseThrow(
                                () ->
                                        new Rejected(
                                                ProblemCode.SCHOOL_UNKNOWN,
                                                Map.of("school", school)));
        LocalDate day =
                asOf == null ? LocalDate.now(clock) : LocalDate.ofInstant(asOf, clock.getZone());
        return view(stored, roles, supervision.names(), day);
    }

    /**
     * The schools that a person may see today, by name: where a role is held, and those below an
     * officer's bodies.
     */
    public List<SchoolView> of(String subject) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Set<Role>> roles = new LinkedHashMap<>(permissions.ownSchools(subject));
        Map<String, Stored<School>> found = new LinkedHashMap<>();
        database.read(Scope.of(roles.keySet()), Schools::list)
                .forEach(school -> found.put(school.key(), school));
        boolean administers = permissions.administers(subject);
        Set<String> officer = supervision.subtree(permissions.ownAuthorities(subject), today);
        Set<String> listed = administers ? supervision.names().keySet() : officer;
        if (!listed.isEmpty()) {
            for (Stored<School> school : database.read(Scope.schoolsUnder(listed), Schools::list)) {
                boolean below =
                        school.document().authorityOn(today).filter(officer::contains).isPresent();
                if (below) {
                    add(roles, school.key(), Role.AUTHORITY_OFFICER);
                }
                if (administers) {
                    add(roles, school.key(), Role.PLATFORM_ADMINISTRATOR);
                }
                if (below || administers) {
                    found.putIfAbsent(school.key(), school);
                }
            }
        }
        Map<String, String> names = supervision.names();
        List<SchoolView> views = new ArrayList<>();
        found.values()
                .forEach(
                        school ->
                                views.add(
                                        view(
                                                school,
                                                roles.getOrDefault(school.key(), Set.of()),
                                                names,
                                                today)));
        views.sort(Comparator.comparing(SchoolView::name).thenComparing(SchoolView::id));
        return views;
    }

    /** Who holds or held which role in the school, the latest first. */
    public List<RoleView> roles(String school) {
        LocalDate today = LocalDate.now(clock);
        List<GrantedRole> all =
                model.documents(school, null, documents -> documents.all(grants)).stream()
                        .map(Stored::document)
                        .sorted(
                                Comparator.comparing(GrantedRole::from)
                                        .reversed()
                                        .thenComparing(GrantedRole::role)
                                        .thenComparing(GrantedRole::grant))
                        .toList();
        People.Names names = people.names(school, all.stream().map(GrantedRole::subject).toList());
        return all.stream()
                .map(
                        role ->
                                new RoleView(
                                        role.grant(),
                                        names.known().get(role.subject()),
                                        names.erased().contains(role.subject()),
                                        role.role(),
                                        role.from(),
                                        role.to(),
                                        role.withdrawnOn(),
                                        role.withdrawalReason(),
                                        role.heldOn(today),
                                        role.withdrawnOn() == null && role.from().isAfter(today)))
                .toList();
    }

    /** What places are called: schools, and bodies as {@code authority/{id}}. */
    public Map<String, String> placeNames(Collection<String> places) {
        Map<String, String> names = new HashMap<>();
        supervision.names().forEach((body, name) -> names.put("authority/" + body, name));
        database.read(Scope.of(places), Schools::list)
                .forEach(school -> names.put(school.key(), school.document().name()));
        names.keySet().retainAll(Set.copyOf(places));
        return names;
    }

    private static void add(Map<String, Set<Role>> roles, String school, Role role) {
        roles.computeIfAbsent(school, s -> EnumSet.noneOf(Role.class)).add(role);
    }

    private static List<Stored<School>> list(org.springframework.jdbc.core.simple.JdbcClient jdbc) {
        return jdbc.sql("select key, version, document from readmodel.school")
                .query(
                        (row, number) ->
                                new Stored<>(
                                        row.getString(1),
                                        row.getLong(2),
                                        Rows.read(row, 3, School.class)))
                .list();
    }

    private static SchoolView view(
            Stored<School> stored, Set<Role> roles, Map<String, String> names, LocalDate day) {
        School school = stored.document();
        String authority = school.authorityOn(day).orElse(null);
        return new SchoolView(
                school.id(),
                school.name(),
                school.bands(),
                school.province(),
                school.commune(),
                authority,
                authority == null ? null : names.get(authority),
                roles,
                stored.version());
    }
}
