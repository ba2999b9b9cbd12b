package vn.caitien.command.membership;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts in a realm of Keycloak: a place is an organisation, a subject the id of a user. */
final class KeycloakAccounts implements Accounts {

    private static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    /** What the letters of the realm's theme name as the place that invites. */
    private static final String INVITED_TO = "invitedTo";

    private final RealmResource realm;
    private final String webClient;

    KeycloakAccounts(RealmResource realm, String webClient) {
        this.realm = realm;
        this.webClient = webClient;
    }

    @Override
    public void name(String place, String name) {
        OrganizationResource organisation = find(place).orElseGet(() -> make(place));
        OrganizationRepresentation known = organisation.toRepresentation();
        if (!name.equals(known.getDescription())) {
            known.setDescription(name);
            try (Response answer = organisation.update(known)) {
                refuseFailure(answer);
            }
        }
    }

    @Override
    public String invite(Invitee whom, String place) {
        UserRepresentation account = accountOf(whom.email()).orElseGet(() -> open(whom));
        String subject = account.getId();
        boolean proven = Boolean.TRUE.equals(account.isEmailVerified());
        // Whoever has a password may have typed any address, also one of somebody else.
        if (!proven && !realm.users().get(subject).credentials().isEmpty()) {
            throw new IllegalStateException("the address of account " + subject + " is not proven");
        }
        join(subject, place);
        if (!proven) {
            write(account, place, FIRST_STEPS);
        }
        return subject;
    }

    @Override
    public void welcome(String subject, String place) {
        try {
            UserRepresentation account = realm.users().get(subject).toRepresentation();
            if (Boolean.TRUE.equals(account.isEmailVerified())) {
                write(account, place, List.of());
            }
        } catch (NotFoundException gone) {
            // Who has no account any more is not written to.
        }
    }

    /** A letter of Keycloak knows only the account, so the account says who invites. */
    private void write(UserRepresentation account, String place, List<String> steps) {
        account.singleAttribute(
                INVITED_TO,
                find(place)
                        .map(organisation -> organisation.toRepresentation().getDescription())
                        .orElse(""));
        UserResource user = realm.users().get(account.getId());
        user.update(account);
        // Afterwards the page of Keycloak leads to the base address of the client.
        user.executeActionsEmail(webClient, null, steps);
    }

    private Optional<UserRepresentation> accountOf(String email) {
        return realm.users().searchByEmail(email, true).stream().findFirst();
    }

    private UserRepresentation open(Invitee whom) {
        UserRepresentation wanted = new UserRepresentation();
        wanted.setUsername(whom.email());
        wanted.setEmail(whom.email());
        // Keycloak puts the first name in front of the last; in one piece a name stays in order.
        wanted.setFirstName(whom.name());
        wanted.setEnabled(true);
        wanted.setRequiredActions(FIRST_STEPS);
        try (Response answer = realm.users().create(wanted)) {
            refuseFailure(answer);
        }
        return accountOf(whom.email())
                .orElseThrow(() -> new IllegalStateException("the address is another's user name"));
    }

    @Override
    public void join(String subject, String place) {
        OrganizationResource organisation = find(place).orElseGet(() -> make(place));
        try (Response answer = organisation.members().addMember(subject)) {
            refuseFailure(answer);
        }
    }

    @Override
    public void leave(String subject, String place) {
        find(place).ifPresent(organisation -> remove(subject, organisation));
        try {
            realm.users().get(subject).logout();
        } catch (NotFoundException gone) {
            // Who has no account has no session.
        }
    }

    @Override
    public void close(String subject) {
        try (Response answer = realm.users().delete(subject)) {
            refuseFailureUnlessGone(answer);
        }
    }

    private static void remove(String subject, OrganizationResource organisation) {
        try (Response answer = organisation.members().removeMember(subject)) {
            refuseFailureUnlessGone(answer);
        }
    }

    private Optional<OrganizationResource> find(String place) {
        return realm.organizations().search(aliasOf(place), true, 0, 1).stream()
                .map(found -> realm.organizations().get(found.getId()))
                .findFirst();
    }

    private OrganizationResource make(String place) {
        OrganizationRepresentation wanted = new OrganizationRepresentation();
        wanted.setName(aliasOf(place));
        wanted.setAlias(aliasOf(place));
        try (Response answer = realm.organizations().create(wanted)) {
            refuseFailure(answer);
        }
        return find(place).orElseThrow(() -> new IllegalStateException("no organisation " + place));
    }

    /**
     * The name of a place's organisation: Keycloak allows no slash, and no two organisations of a
     * name, though many schools share theirs. What the place is called is its description.
     */
    private static String aliasOf(String place) {
        return place.replace('/', '-');
    }

    private static void refuseFailureUnlessGone(Response answer) {
        if (answer.getStatus() != Response.Status.NOT_FOUND.getStatusCode()) {
            refuseFailure(answer);
        }
    }

    /** What was done before (409) is done. */
    private static void refuseFailure(Response answer) {
        if (answer.getStatus() >= 400
                && answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
            throw new WebApplicationException(answer.getStatus());
        }
    }
}
