package vn.caitien.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.caitien.kernel.testing.RefusedStart;

/** The service does not start with a secret that is missing or could be guessed. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "spring.datasource.password | none | is missing",
                "spring.datasource.password | caitien_command | has a value that anybody could"
                        + " guess",
                "spring.flyway.password | '' | is missing",
                "caitien.keycloak.client-secret | none | is missing",
                "caitien.keycloak.client-secret | change-me | has a value that anybody could guess"
            })
    void refusesToStartInOneSentence(
            String property, String value, String reason, CapturedOutput output) {
        new RefusedStart(new SpringApplicationBuilder(CommandService.class), settings())
                .isRefused(property, value, reason, output);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.config.name", "command-service");
        settings.put("server.port", "0");
        // A service that did start would be refused by this database.
        settings.put("caitien.query-service-url", "http://localhost:1");
        settings.put("spring.datasource.url", "jdbc:postgresql://localhost:1/none");
        settings.put("spring.datasource.username", "caitien_command");
        settings.put("spring.datasource.password", UUID.randomUUID().toString());
        settings.put("spring.flyway.user", "caitien_owner");
        settings.put("spring.flyway.password", UUID.randomUUID().toString());
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:1");
        settings.put("caitien.keycloak.server", "http://localhost:1");
        settings.put("caitien.keycloak.realm", "caitien");
        settings.put("caitien.keycloak.client-id", "caitien-provisioning");
        settings.put("caitien.keycloak.client-secret", UUID.randomUUID().toString());
        return settings;
    }
}
