package vn.caitien.standalone.identity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a Keycloak beside the product needs to know.
 *
 * @param distribution the zip as Keycloak publishes it
 * @param folder where it is unpacked and keeps its data
 * @param port where it listens, on the loopback interface only
 * @param webRoot address of the pages, e.g. {@code http://localhost:8080}
 * @param webClientSecret secret of the web client
 * @param secret secret of those who set it up and of the client that keeps memberships
 */
public record KeycloakLaunch(
        Path distribution,
        Path folder,
        int port,
        String webRoot,
        String webClientSecret,
        String secret) {

    static final String SETUP_CLIENT = "caitien-setup";

    /** How letters are sent, if the environment of this process says it. */
    Optional<MailServer> mail() {
        return MailServer.of(System.getenv());
    }

    String root() {
        return "http://localhost:" + port;
    }

    /** The realm file names these; the set-up client is made at the very first start. */
    Map<String, String> environment() {
        return Map.of(
                "CAITIEN_WEB_URL", webRoot,
                "CAITIEN_WEB_CLIENT_SECRET", webClientSecret,
                "CAITIEN_PROVISIONING_SECRET", secret,
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", SETUP_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secret);
    }

    @Override
    public String toString() {
        return "KeycloakLaunch[port=" + port + "]";
    }
}
