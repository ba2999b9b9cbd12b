package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.command.permission.GrantRegister;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Sees to it that work is given by account only to people of the school: whoever is somebody
 * elsewhere, is nobody here, and his name is not shown.
 */
@Component
class AssignedPeople {
    private final GrantRegister grants;

    AssignedPeople(GrantRegister grants) {
        this.grants = grants;
    }

    /** Refused as {@code invalid-fields} where somebody never held a role in the school. */
    void requireOwn(String school, @Nullable Assignment assignment) {
        if (assignment == null) {
            return;
        }
        Set<String> named =
                Stream.concat(assignment.leads().stream(), assignment.collaborators().stream())
                        .map(Actor::subject)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        Set<String> own = grants.everHeldIn(school, named);
        List<FieldProblem> strangers = new ArrayList<>();
        note("assignment.leads", assignment.leads(), own, strangers);
        note("assignment.collaborators", assignment.collaborators(), own, strangers);
        if (!strangers.isEmpty()) {
            throw Rejected.withFields(ProblemCode.INVALID_FIELDS, strangers);
        }
    }

    private static void note(
            String list, List<Actor> actors, Set<String> own, List<FieldProblem> strangers) {
        for (int at = 0; at < actors.size(); at++) {
            String subject = actors.get(at).subject();
            if (subject != null && !own.contains(subject)) {
                strangers.add(
                        new FieldProblem(
                                list + "[" + at + "].subject", "person-not-of-school", subject));
            }
        }
    }
}
