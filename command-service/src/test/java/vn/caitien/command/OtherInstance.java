package vn.caitien.command;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.caitien.command.membership.UnsteadyAccounts;
import vn.caitien.kernel.testing.TestTime;

/** A second instance of the service on the same store, with a memory of its own. */
final class OtherInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One that is told some settings more. */
    static OtherInstance start(String... settings) {
        return new OtherInstance(
                new SpringApplicationBuilder(CommandService.class)
                        .initializers(new StoreOfTheRun())
                        .run(
                                Stream.concat(
                                                Stream.of(
                                                        "--spring.config.name=command-service",
                                                        "--server.port=0"),
                                                Stream.of(settings))
                                        .toArray(String[]::new)));
    }

    /** One with limits of its own, whose time passes as a test says. */
    static OtherInstance start(TestTime time, String... limits) {
        return new OtherInstance(
                new SpringApplicationBuilder(CommandService.class)
                        .initializers(
                                new StoreOfTheRun(),
                                context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(TestTime.class, () -> time))
                        .run(
                                Stream.concat(
                                                Stream.of(
                                                        "--spring.config.name=command-service",
                                                        "--server.port=0"),
                                                Stream.of(limits))
                                        .toArray(String[]::new)));
    }

    /** One that follows roles at an identity provider, and tries again soon what failed there. */
    static OtherInstance start(UnsteadyAccounts accounts) {
        return new OtherInstance(
                new SpringApplicationBuilder(CommandService.class)
                        .initializers(new StoreOfTheRun(), accounts)
                        .run(
                                "--spring.config.name=command-service",
                                "--server.port=0",
                                "--caitien.automations.retry-after=200ms",
                                "--caitien.keycloak.server=http://localhost:1",
                                "--caitien.keycloak.realm=none",
                                "--caitien.keycloak.client-id=none",
                                "--caitien.keycloak.client-secret=" + UUID.randomUUID()));
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
