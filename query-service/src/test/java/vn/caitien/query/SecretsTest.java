package vn.caitien.query;

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
    private static final String CLIENT =
            "spring.security.oauth2.client.registration.caitien.client-secret";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "spring.datasource.password | none | is missing",
                "spring.flyway.password | postgres | has a value that anybody could guess",
                "caitien.web-datasource.password | none | is missing",
                "caitien.web-datasource.password | demo-cai-tien | has a value that anybody could"
                        + " guess",
                "caitien.session.key | none | is missing",
                CLIENT + " | '' | is missing",
                CLIENT + " | caitien-web | has a value that anybody could guess"
            })
    void refusesToStartInOneSentence(
            String property, String value, String reason, CapturedOutput output) {
        new RefusedStart(
                        new SpringApplicationBuilder(QueryService.class)
                                .initializers(
                                        context ->
                                                context.getBeanFactory()
                                                        .registerSingleton(
                                                                "onlyTheService",
                                                                new OnlyTheService())),
                        settings())
                .isRefused(property, value, reason, output);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.config.name", "query-service");
        settings.put("server.port", "0");
        // A service that did start would be refused by this database.
        settings.put("spring.datasource.url", "jdbc:postgresql://localhost:1/none");
        settings.put("spring.datasource.username", "caitien_projector");
        settings.put("spring.datasource.password", UUID.randomUUID().toString());
        settings.put("spring.flyway.user", "caitien_owner");
        settings.put("spring.flyway.password", UUID.randomUUID().toString());
        settings.put("caitien.web-datasource.username", "caitien_web");
        settings.put("caitien.web-datasource.password", UUID.randomUUID().toString());
        settings.put("caitien.session.key", UUID.randomUUID().toString());
        settings.put("caitien.command-service-url", "http://localhost:1");
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:1");
        settings.put("spring.security.oauth2.client.registration.caitien.client-id", "caitien-web");
        settings.put(CLIENT, UUID.randomUUID().toString());
        return settings;
    }
}
