package vn.caitien.query.improvementplan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.permission.Role;
import vn.caitien.query.permission.People;

/** Who leads or helps, by the name of today: somebody with an account has none in the facts. */
public record NamedActor(Actor.Kind kind, String name, @Nullable String subject) {

    static List<NamedActor> of(List<Actor> actors, People.Names names) {
        return actors.stream().map(actor -> of(actor, names)).toList();
    }

    private static NamedActor of(Actor actor, People.Names names) {
        String name = actor.name();
        String subject = actor.subject();
        return new NamedActor(
                actor.kind(),
                name != null ? name : names.of(String.valueOf(subject), Role.STAFF.code()),
                subject);
    }

    /** Those of whom the facts know nothing but the account. */
    static Set<String> subjectsWithoutName(Collection<Assignment> assignments) {
        return assignments.stream()
                .flatMap(it -> Stream.concat(it.leads().stream(), it.collaborators().stream()))
                .filter(actor -> actor.name() == null)
                .map(actor -> String.valueOf(actor.subject()))
                .collect(Collectors.toSet());
    }

    /** The same as a fact says it. */
    Actor plain() {
        return new Actor(kind, name, subject);
    }
}
