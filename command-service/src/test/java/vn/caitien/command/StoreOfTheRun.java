package vn.caitien.command;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.caitien.kernel.testing.Issuer;
import vn.caitien.kernel.testing.TestDatabase;

/**
 * Gives a service under test the database, the issuer, the printer and the administrator of the
 * run.
 */
class StoreOfTheRun implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final TestDatabase DATABASE = TestDatabase.create();
    static final PrinterStandIn PRINTER = new PrinterStandIn();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "store of the run",
                                Map.of(
                                        "spring.datasource.url",
                                        DATABASE.url(),
                                        "spring.datasource.username",
                                        "caitien_command",
                                        "spring.datasource.password",
                                        TestDatabase.PASSWORD,
                                        "spring.flyway.user",
                                        "caitien_owner",
                                        "spring.flyway.password",
                                        TestDatabase.PASSWORD,
                                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                                        Issuer.TRUSTED.address(),
                                        "caitien.audience",
                                        Issuer.AUDIENCE,
                                        "caitien.query-service-url",
                                        PRINTER.url(),
                                        "caitien.administrators",
                                        Http.ADMINISTRATOR)));
    }
}
