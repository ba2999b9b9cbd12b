package vn.caitien.standalone.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The demo's people in Keycloak's realm, under the subjects they have everywhere. */
final class KeycloakDemo {

    static final String PASSWORD = "demo-cai-tien";

    private static final String REALM = "caitien";

    /**
     * A client for the story of the demo only; the product's realm file knows no password grant.
     */
    private static final String STORY_CLIENT = "caitien-demo-story";

    private final KeycloakLaunch launch;
    private final DemoUsers users;

    KeycloakDemo(KeycloakLaunch launch, DemoUsers users) {
        this.launch = launch;
        this.users = users;
    }

    /** Puts the users and the story's client in; what is there stays, but for the mail server. */
    void settle() {
        PartialImportRepresentation demo = new PartialImportRepresentation();
        demo.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.toString());
        demo.setUsers(users.all().stream().map(KeycloakDemo::account).toList());
        demo.setClients(List.of(storyClient()));
        try (Keycloak setup =
                        KeycloakBuilder.builder()
                                .serverUrl(launch.root())
                                .realm("master")
                                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                                .clientId(KeycloakLaunch.SETUP_CLIENT)
                                .clientSecret(launch.secret())
                                .build();
                var answer = setup.realm(REALM).partialImport(demo)) {
            if (answer.getStatus() != 200) {
                throw new IllegalStateException(
                        "Keycloak refuses the demo users: " + answer.readEntity(String.class));
            }
            launch.mail().ifPresent(mail -> sendLettersBy(mail, setup.realm(REALM)));
        }
    }

    private static void sendLettersBy(MailServer mail, RealmResource realm) {
        RealmRepresentation settings = realm.toRepresentation();
        settings.setSmtpServer(mail.settings());
        realm.update(settings);
    }

    String tokenOf(DemoUser user) {
        try (Keycloak asUser =
                KeycloakBuilder.builder()
                        .serverUrl(launch.root())
                        .realm(REALM)
                        .grantType(OAuth2Constants.PASSWORD)
                        .clientId(STORY_CLIENT)
                        .clientSecret(launch.secret())
                        .username(user.username())
                        .password(PASSWORD)
                        .build()) {
            return asUser.tokenManager().getAccessTokenString();
        }
    }

    private static UserRepresentation account(DemoUser user) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        UserRepresentation account = new UserRepresentation();
        account.setId(user.subject());
        account.setUsername(user.username());
        account.setFirstName(user.displayName());
        account.setEmail(user.username() + "@demo.invalid");
        account.setEmailVerified(true);
        account.setEnabled(true);
        account.setCredentials(List.of(password));
        // Imported accounts get no role by themselves; without this one nobody keeps an own
        // account.
        account.setRealmRoles(List.of("default-roles-" + REALM));
        return account;
    }

    private ClientRepresentation storyClient() {
        ProtocolMapperRepresentation audience = new ProtocolMapperRepresentation();
        audience.setName("audience of the services");
        audience.setProtocol("openid-connect");
        audience.setProtocolMapper("oidc-audience-mapper");
        audience.setConfig(
                new HashMap<>(
                        Map.of(
                                "included.custom.audience", "caitien",
                                "access.token.claim", "true")));
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(STORY_CLIENT);
        client.setSecret(launch.secret());
        client.setPublicClient(false);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(true);
        client.setProtocolMappers(List.of(audience));
        return client;
    }
}
