package vn.caitien.standalone;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.caitien.command.CommandService;
import vn.caitien.query.QueryService;

/**
 * One of the two services, in a Spring context of its own.
 *
 * <p>All modules share one class path here. Each service is therefore told which
 * auto-configurations it would not see if it ran alone.
 */
final class RunningService implements AutoCloseable {
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

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningService command(ServiceSettings settings, Clock clock) {
        GenericEventMessage.clock = clock;
        return start(
                CommandService.class,
                settings.command(),
                Stream.concat(AUTHORIZATION_SERVER.stream(), PAGES.stream()).toList(),
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        "storyClock",
                                        Clock.class,
                                        () -> clock,
                                        bean -> bean.setPrimary(true)));
    }

    static RunningService query(ServiceSettings settings) {
        return start(QueryService.class, settings.query(), AUTHORIZATION_SERVER, context -> {});
    }

    private static RunningService start(
            Class<?> application,
            Map<String, String> settings,
            List<String> excluded,
            ApplicationContextInitializer<ConfigurableApplicationContext> initializer) {
        Stream<String> arguments =
                settings.entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue());
        String exclusion = "--spring.autoconfigure.exclude=" + String.join(",", excluded);
        return new RunningService(
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.SERVLET)
                        .registerShutdownHook(false)
                        .initializers(initializer)
                        .run(
                                Stream.concat(arguments, Stream.of(exclusion))
                                        .toArray(String[]::new)));
    }

    @Override
    public void close() {
        context.close();
    }
}
