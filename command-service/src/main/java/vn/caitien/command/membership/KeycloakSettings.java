package vn.caitien.command.membership;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Keycloak is administered, and as which client; without a server nothing is provisioned.
 *
 * @param server the address of the server, e.g. {@code https://id.example.vn}
 * @param webClient id of the client that somebody invited goes on to
 */
@Validated
@ConfigurationProperties("caitien.keycloak")
record KeycloakSettings(
        @NotBlank String server,
        @NotBlank String realm,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("caitien-web") String webClient) {

    /** The property that says there is a Keycloak. */
    static final String SERVER = "caitien.keycloak.server";
}
