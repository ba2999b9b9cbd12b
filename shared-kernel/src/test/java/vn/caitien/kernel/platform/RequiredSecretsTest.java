package vn.caitien.kernel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RequiredSecretsTest {

    private static final String DRAWN = UUID.randomUUID().toString();

    private final ApplicationContextRunner service =
            new ApplicationContextRunner()
                    .withUserConfiguration(Service.class)
                    .withPropertyValues("database.password=" + DRAWN, "client.secret=" + DRAWN);

    @Configuration(proxyBeanMethods = false)
    static class Service {
        @Bean
        static RequiredSecrets secrets() {
            return RequiredSecrets.of("database.password", "client.secret");
        }
    }

    @Test
    void letsAServiceWithDrawnSecretsStart() {
        service.run(started -> assertThat(started).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "${DATABASE_PASSWORD}", "${DATABASE_PASSWORD:}"})
    void refusesASecretThatIsNotThere(String value) {
        refuses("database.password is missing", "database.password=" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Secret",
                "postgres",
                "change-me",
                "changeMe!",
                "CHANGEIT",
                "<your-password>",
                "replace_this",
                "this-is-my-secret-key-change-me-before-production-0123456789",
                "put-a-long-random-example-here",
                "demo-cai-tien",
                "caitien_command",
                "caitien-web",
                "test-only",
                "mật khẩu",
                "admin123",
                "12345678",
                "xxxxxxxx",
                "********"
            })
    void refusesASecretThatAnybodyCouldGuess(String value) {
        refuses(
                "database.password has a value that anybody could guess",
                "database.password=" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "pAss-9fKq",
                "3f2b8c",
                "Trời xanh mây trắng"
            })
    void leavesOtherSecretsToTheirOwners(String value) {
        service.withPropertyValues("database.password=" + value)
                .run(started -> assertThat(started).hasNotFailed());
    }

    @Test
    void namesEverySecretAtFaultInOneSentence() {
        refuses(
                "The service does not start with these secrets: client.secret is missing,"
                        + " database.password has a value that anybody could guess.",
                "database.password=secret",
                "client.secret=");
    }

    private void refuses(String reason, String... settings) {
        service.withPropertyValues(settings)
                .run(
                        started ->
                                assertThat(started)
                                        .hasFailed()
                                        .getFailure()
                                        .isInstanceOf(SecretsRefused.class)
                                        .hasMessageContaining(reason));
    }
}
