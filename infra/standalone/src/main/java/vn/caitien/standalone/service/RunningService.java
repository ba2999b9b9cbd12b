package vn.caitien.standalone.service;

import java.time.Clock;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.caitien.command.CommandService;
import vn.caitien.query.QueryService;

/** One of the two services in this process, in a Spring context of its own. */
public final class RunningService implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** A command-service that dates its facts by a clock of the caller's. */
    public static RunningService command(Map<String, String> settings, Clock clock) {
        GenericEventMessage.clock = clock;
        return start(
                CommandService.class,
                settings,
                context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            "storyClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean(StoryTime.class, () -> new StoryTime(clock));
                });
    }

    public static RunningService command(Map<String, String> settings) {
        return start(CommandService.class, settings, context -> {});
    }

    public static RunningService query(Map<String, String> settings) {
        return start(QueryService.class, settings, context -> {});
    }

    private static RunningService start(
            Class<?> application,
            Map<String, String> settings,
            ApplicationContextInitializer<ConfigurableApplicationContext> initializer) {
        return new RunningService(
                new SpringApplicationBuilder(application)
                        .web(WebApplicationType.SERVLET)
                        .registerShutdownHook(false)
                        .initializers(initializer)
                        .run(
                                settings.entrySet().stream()
                                        .map(s -> "--" + s.getKey() + "=" + s.getValue())
                                        .toArray(String[]::new)));
    }

    /** One of the service's own parts. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where it listens. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
