package vn.caitien.standalone.identity;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.client.RestClient;

/** The running identity stand-in: an own small web application. */
public final class EmbeddedIdentity implements Identity {
    private final ConfigurableApplicationContext context;
    private final IdentitySettings settings;

    private EmbeddedIdentity(ConfigurableApplicationContext context, IdentitySettings settings) {
        this.context = context;
        this.settings = settings;
    }

    public static EmbeddedIdentity start(IdentitySettings settings, DemoUsers users) {
        Map<String, String> properties =
                Map.ofEntries(
                        Map.entry("spring.config.name", "embedded-identity"),
                        Map.entry("spring.application.name", "embedded-identity"),
                        Map.entry("spring.main.banner-mode", "off"),
                        Map.entry("spring.threads.virtual.enabled", "true"),
                        Map.entry("spring.thymeleaf.prefix", "classpath:/identity/"),
                        // Whoever reaches this port may become any demo user: this machine only.
                        Map.entry("server.address", "127.0.0.1"),
                        Map.entry("server.port", Integer.toString(settings.port())),
                        Map.entry("server.shutdown", "immediate"),
                        // Cookies do not tell ports apart; the web pages have a session of their
                        // own.
                        Map.entry("server.servlet.session.cookie.name", "CAITIEN_IDENTITY"));
        String[] arguments =
                properties.entrySet().stream()
                        .flatMap(p -> Stream.of("--" + p.getKey() + "=" + p.getValue()))
                        .toArray(String[]::new);
        return new EmbeddedIdentity(
                new SpringApplicationBuilder(IdentityConfiguration.class)
                        .web(WebApplicationType.SERVLET)
                        .registerShutdownHook(false)
                        .initializers(
                                context -> {
                                    GenericApplicationContext beans =
                                            (GenericApplicationContext) context;
                                    beans.registerBean(IdentitySettings.class, () -> settings);
                                    beans.registerBean(DemoUsers.class, () -> users);
                                })
                        .run(arguments),
                settings);
    }

    @Override
    public String issuer() {
        return settings.issuer();
    }

    @Override
    public String tokenOf(DemoUser user) {
        return Objects.requireNonNull(
                RestClient.create(issuer())
                        .get()
                        .uri("/demo/token/{user}", user.username())
                        .retrieve()
                        .body(String.class));
    }

    /** Nothing: its people belong where the demo says. */
    @Override
    public Map<String, String> commandSettings() {
        return Map.of();
    }

    @Override
    public String hint() {
        return "Token for curl: curl " + issuer() + "/demo/token/{user}";
    }

    @Override
    public void close() {
        context.close();
    }
}
