package vn.caitien.standalone.identity;

import java.util.Map;

/** Whoever says who somebody is: the stand-in without passwords, or a real Keycloak. */
public sealed interface Identity extends AutoCloseable permits EmbeddedIdentity, KeycloakServer {

    /** The issuer that tokens name and that the services trust. */
    String issuer();

    /** A token with which the demo's story is told in a user's name. */
    String tokenOf(DemoUser user);

    /** What the command-service is told beyond the issuer. */
    Map<String, String> commandSettings();

    /** How one becomes a demo user, in one line. */
    String hint();

    @Override
    void close();
}
