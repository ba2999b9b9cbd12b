package vn.caitien.query.permission;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.permission.Operation;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Scope;
import vn.caitien.query.platform.Stored;
import vn.caitien.query.platform.WebDatabase;

/** Who was invited into a school by e-mail, and what became of it. */
@Component
public class Invitations {
    private static final InvitationProjection PROJECTION = new InvitationProjection();

    private final ReadModel model;
    private final WebDatabase database;
    private final People people;
    private final Clock clock;

    Invitations(ReadModel model, WebDatabase database, People people, Clock clock) {
        this.model = model;
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The invitations of the school that somebody was let into, the open ones first. Whom those are
     * for is told to who could have invited them.
     */
    public List<InvitationView> of(Access reader) {
        List<Invitation> all =
                model
                        .documents(
                                reader.school(),
                                clock.instant(),
                                documents -> documents.all(PROJECTION))
                        .stream()
                        .map(Stored::document)
                        .sorted(
                                Comparator.comparing(Invitation::state)
                                        .thenComparing(Invitation::from, Comparator.reverseOrder())
                                        .thenComparing(Invitation::invitation))
                        .toList();
        Map<String, Invitee> invitees =
                reader.may(Operation.GRANT_ROLE) ? invitees(reader.school(), all) : Map.of();
        Map<String, String> names =
                people.names(
                                reader.school(),
                                all.stream()
                                        .map(Invitation::subject)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .known();
        return all.stream().map(one -> view(one, invitees.get(one.invitation()), names)).toList();
    }

    private record Invitee(String email, String name) {}

    private Map<String, Invitee> invitees(String school, List<Invitation> all) {
        String[] open =
                all.stream()
                        .filter(one -> one.state() == InvitationState.WAITING)
                        .map(Invitation::invitation)
                        .toArray(String[]::new);
        Map<String, Invitee> found = new HashMap<>();
        database.read(
                Scope.of(school),
                jdbc -> {
                    jdbc.sql("select invitation, email, name from eventstore.invitees(?)")
                            .param(open)
                            .query(
                                    (RowCallbackHandler)
                                            row ->
                                                    found.put(
                                                            row.getString("invitation"),
                                                            new Invitee(
                                                                    row.getString("email"),
                                                                    row.getString("name"))));
                    return found;
                });
        return found;
    }

    private static InvitationView view(
            Invitation one, @Nullable Invitee invitee, Map<String, String> names) {
        String subject = one.subject();
        String joined = subject == null ? null : names.get(subject);
        return new InvitationView(
                one.invitation(),
                one.state(),
                one.role(),
                one.from(),
                one.to(),
                invitee == null ? joined : invitee.name(),
                invitee == null ? null : invitee.email());
    }
}
