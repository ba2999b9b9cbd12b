package vn.caitien.command;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second instance of the service on the same store, with a memory of its own. */
final class OtherInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static OtherInstance start() {
        return new OtherInstance(
                new SpringApplicationBuilder(CommandService.class)
                        .initializers(new StoreOfTheRun())
                        .run("--spring.config.name=command-service", "--server.port=0"));
    }

    Http http() {
        return Http.at(
                context.getEnvironment().getRequiredProperty("local.server.port", int.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
