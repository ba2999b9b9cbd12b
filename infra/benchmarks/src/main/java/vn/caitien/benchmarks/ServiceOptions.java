package vn.caitien.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the two services are told when they run for a measurement. */
record ServiceOptions(Site site, Issuer issuer) {

    /**
     * All modules share one class path here; neither service is meant to issue tokens, and commands
     * have no pages.
     */
    private static final String NOT_IN_QUERY =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration,"
                + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration";

    private static final String NOT_IN_COMMAND =
            NOT_IN_QUERY
                    + ",org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration"
                    + ",org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration"
                    + ",org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration"
                    + ",io.github.wimdeblauwe.htmx.spring.boot.thymeleaf.HtmxThymeleafAutoConfiguration"
                    + ",io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxMvcAutoConfiguration";

    List<String> command(int port) {
        Map<String, String> options = both("command-service", port);
        options.put("spring.datasource.username", "caitien_command");
        options.put("spring.datasource.password", Site.ROLES.command());
        options.put("spring.autoconfigure.exclude", NOT_IN_COMMAND);
        return arguments(options);
    }

    List<String> query(int port) {
        Map<String, String> options = both("query-service", port);
        options.put("spring.datasource.username", "caitien_projector");
        options.put("spring.datasource.password", Site.ROLES.projector());
        options.put("caitien.web-datasource.username", "caitien_web");
        options.put("caitien.web-datasource.password", Site.ROLES.web());
        options.put("caitien.command-service-url", "http://localhost:1");
        String registration = "spring.security.oauth2.client.registration.caitien.";
        options.put(registration + "client-id", "caitien-web");
        options.put(registration + "client-secret", "benchmark");
        options.put(registration + "scope", "openid,profile");
        options.put("spring.security.oauth2.client.provider.caitien.issuer-uri", issuer.address());
        options.put("spring.autoconfigure.exclude", NOT_IN_QUERY);
        return arguments(options);
    }

    private Map<String, String> both(String name, int port) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("spring.config.name", name);
        options.put("server.port", Integer.toString(port));
        options.put("server.address", "127.0.0.1");
        options.put("spring.datasource.url", site.url());
        options.put("spring.flyway.url", site.url());
        options.put("spring.flyway.user", "caitien_owner");
        options.put("spring.flyway.password", Site.ROLES.owner());
        options.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.address());
        return options;
    }

    private static List<String> arguments(Map<String, String> options) {
        return options.entrySet().stream()
                .map(o -> "--" + o.getKey() + "=" + o.getValue())
                .toList();
    }
}
