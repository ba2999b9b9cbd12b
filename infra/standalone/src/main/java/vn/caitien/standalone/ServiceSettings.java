package vn.caitien.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.caitien.standalone.identity.DemoUser;
import vn.caitien.standalone.identity.DemoUsers;
import vn.caitien.standalone.identity.Identity;
import vn.caitien.standalone.identity.IdentitySettings;

/** What the two services are told by the launcher; it overrides their own configuration files. */
record ServiceSettings(
        Options options, String databaseUrl, Secrets secrets, Identity identity, DemoUsers users) {

    Map<String, String> command() {
        Map<String, String> settings = both(options.apiPort());
        settings.put("spring.config.name", "command-service");
        settings.put("spring.datasource.username", "caitien_command");
        settings.put("spring.datasource.password", secrets.roles().command());
        settings.putAll(identity.commandSettings());
        return settings;
    }

    Map<String, String> query() {
        Map<String, String> settings = both(options.webPort());
        settings.put("spring.config.name", "query-service");
        settings.put("spring.datasource.username", "caitien_projector");
        settings.put("spring.datasource.password", secrets.roles().projector());
        settings.put("caitien.web-datasource.username", "caitien_web");
        settings.put("caitien.web-datasource.password", secrets.roles().web());
        settings.put("caitien.command-service-url", "http://localhost:" + options.apiPort());
        settings.put("server.servlet.session.cookie.name", "CAITIEN_SESSION");
        String registration = "spring.security.oauth2.client.registration.caitien.";
        settings.put(registration + "client-id", IdentitySettings.WEB_CLIENT);
        settings.put(registration + "client-secret", secrets.webClient());
        settings.put(registration + "scope", "openid,profile");
        settings.put(
                "spring.security.oauth2.client.provider.caitien.issuer-uri", identity.issuer());
        return settings;
    }

    private Map<String, String> both(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(port));
        // The demo users have no passwords, so nothing here is offered to other machines.
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.threads.virtual.enabled", "true");
        settings.put("spring.datasource.url", databaseUrl);
        settings.put("spring.flyway.url", databaseUrl);
        settings.put("spring.flyway.user", "caitien_owner");
        settings.put("spring.flyway.password", secrets.roles().owner());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", identity.issuer());
        settings.put(
                "caitien.administrators",
                users.named("quantri").map(DemoUser::subject).orElseThrow());
        return settings;
    }
}
