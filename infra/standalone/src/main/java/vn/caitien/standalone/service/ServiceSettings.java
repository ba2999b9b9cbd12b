package vn.caitien.standalone.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.standalone.database.RolePasswords;
import vn.caitien.standalone.identity.IdentitySettings;

/**
 * What the two services are told by whoever starts them; it overrides their own configuration
 * files.
 *
 * @param databaseUrl where the product's database answers
 * @param roles passwords of the database's roles
 * @param issuer whose tokens are good
 * @param webClientSecret by which the pages prove themselves to the issuer
 * @param sessionKey what logins are sealed with
 * @param membership where the command-service keeps memberships; empty if nowhere
 * @param commandService address that the pages send commands to
 * @param queryService address at which the command-service has papers printed
 * @param administrators subjects who administer the platform
 * @param limits how much may be asked of a service; empty for what it allows by itself
 */
public record ServiceSettings(
        String databaseUrl,
        RolePasswords roles,
        String issuer,
        String webClientSecret,
        String sessionKey,
        Map<String, String> membership,
        String commandService,
        String queryService,
        List<String> administrators,
        Map<String, String> limits) {

    /**
     * All modules share one class path here. Each service is therefore told which
     * auto-configurations it would not see if it ran alone.
     */
    private static final List<String> AUTHORIZATION_SERVER =
            List.of(
                    "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
                    "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration");

    private static final List<String> PAGES =
            List.of(
                    "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
                    "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration",
                    "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration",
                    "io.github.wimdeblauwe.htmx.spring.boot.thymeleaf.HtmxThymeleafAutoConfiguration",
                    "io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration");

    /** For a command-service that listens on the port; 0 is any. */
    public Map<String, String> command(int port) {
        Map<String, String> settings = both(port);
        settings.put("spring.config.name", "command-service");
        settings.put("spring.datasource.username", "caitien_command");
        settings.put("spring.datasource.password", roles.command());
        settings.put("caitien.query-service-url", queryService);
        settings.put(
                "spring.autoconfigure.exclude",
                Stream.concat(AUTHORIZATION_SERVER.stream(), PAGES.stream())
                        .collect(Collectors.joining(",")));
        settings.putAll(membership);
        return settings;
    }

    /** For a query-service that listens on the port; 0 is any. */
    public Map<String, String> query(int port) {
        Map<String, String> settings = both(port);
        settings.put("spring.config.name", "query-service");
        settings.put("spring.datasource.username", "caitien_projector");
        settings.put("spring.datasource.password", roles.projector());
        settings.put("caitien.web-datasource.username", "caitien_web");
        settings.put("caitien.web-datasource.password", roles.web());
        settings.put("caitien.command-service-url", commandService);
        settings.put("caitien.session.key", sessionKey);
        settings.put("caitien.invitations.offered", Boolean.toString(!membership.isEmpty()));
        if (!membership.isEmpty()) {
            settings.put("caitien.account-page", issuer + "/account/account-security/signing-in");
        }
        settings.put("spring.autoconfigure.exclude", String.join(",", AUTHORIZATION_SERVER));
        String registration = "spring.security.oauth2.client.registration.caitien.";
        settings.put(registration + "client-id", IdentitySettings.WEB_CLIENT);
        settings.put(registration + "client-secret", webClientSecret);
        settings.put(registration + "scope", "openid,profile");
        settings.put("spring.security.oauth2.client.provider.caitien.issuer-uri", issuer);
        return settings;
    }

    private Map<String, String> both(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(port));
        // The demo users have no passwords, so nothing here is offered to other machines.
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.datasource.url", databaseUrl);
        settings.put("spring.flyway.url", databaseUrl);
        settings.put("spring.flyway.user", "caitien_owner");
        settings.put("spring.flyway.password", roles.owner());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer);
        settings.put("caitien.administrators", String.join(",", administrators));
        settings.putAll(limits);
        return settings;
    }

    @Override
    public String toString() {
        return "ServiceSettings[" + databaseUrl + "]";
    }
}
