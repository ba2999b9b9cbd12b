package vn.caitien.query.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.query.permission.GrantedRole;
import vn.caitien.query.permission.People;
import vn.caitien.query.permission.RoleGrantProjection;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Stored;

/** The people who hold a role in a school today, for those who name them in a form. */
@Component
public class SchoolPeople {
    private final ReadModel model;
    private final RoleGrantProjection grants;
    private final People people;
    private final Clock clock;

    SchoolPeople(ReadModel model, RoleGrantProjection grants, People people, Clock clock) {
        this.model = model;
        this.grants = grants;
        this.people = people;
        this.clock = clock;
    }

    /** Their names, for a list of suggestions. */
    public List<String> names(String school) {
        return known(school).values().stream().distinct().sorted().toList();
    }

    /** Who is meant by a name on the screen; null if nobody or more than one is. */
    public @Nullable Actor actor(String school, String name) {
        List<String> meant =
                known(school).entrySet().stream()
                        .filter(person -> person.getValue().equalsIgnoreCase(name))
                        .map(Map.Entry::getKey)
                        .toList();
        return meant.size() == 1 ? new Actor(Actor.Kind.PERSON, null, meant.getFirst()) : null;
    }

    private Map<String, String> known(String school) {
        LocalDate today = LocalDate.now(clock);
        List<String> subjects =
                model.documents(school, null, documents -> documents.all(grants)).stream()
                        .map(Stored::document)
                        .filter(grant -> grant.heldOn(today))
                        .map(GrantedRole::subject)
                        .distinct()
                        .toList();
        return people.names(school, subjects).known();
    }
}
