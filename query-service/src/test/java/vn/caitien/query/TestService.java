package vn.caitien.query;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.caitien.query.platform.AppliedCommands;

/** The whole service on a test database, asked over HTTP or through its beans. */
public final class TestService implements AutoCloseable {
    private static final String[] FIXED = {
        "--spring.config.name=query-service",
        "--server.port=0",
        "--caitien.administrators=subject-administrator",
        "--caitien.command-service-url=http://localhost:1",
        "--spring.security.oauth2.client.registration.caitien.client-id=test",
        "--spring.security.oauth2.client.registration.caitien.client-secret=" + UUID.randomUUID(),
        "--spring.security.oauth2.client.registration.caitien.authorization-grant-type=authorization_code",
        "--spring.security.oauth2.client.registration.caitien.redirect-uri={baseUrl}/login",
        "--spring.security.oauth2.client.provider.caitien.authorization-uri=http://localhost:1/a",
        "--spring.security.oauth2.client.provider.caitien.token-uri=http://localhost:1/t",
        "--spring.security.oauth2.client.provider.caitien.jwk-set-uri=http://localhost:1/j"
    };

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static TestService start(QueryDatabase database, Clock clock, String... settings) {
        return new TestService(
                new SpringApplicationBuilder(QueryService.class)
                        .initializers(
                                context -> {
                                    GenericApplicationContext beans =
                                            (GenericApplicationContext) context;
                                    beans.getBeanFactory()
                                            .registerSingleton(
                                                    "onlyTheService", new OnlyTheService());
                                    beans.registerBean(JwtDecoder.class, TestTokens::decoder);
                                    beans.registerBean(
                                            "testClock",
                                            Clock.class,
                                            () -> clock,
                                            bean -> bean.setPrimary(true));
                                })
                        .run(
                                Stream.concat(
                                                database.settings().entrySet().stream()
                                                        .map(TestService::argument),
                                                Stream.concat(
                                                        Stream.of(FIXED), Stream.of(settings)))
                                        .toArray(String[]::new)));
    }

    private static String argument(Map.Entry<String, String> setting) {
        return "--" + setting.getKey() + "=" + setting.getValue();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * Waits until the views show the facts appended last to a stream; patiently, for a busy
     * machine.
     */
    public void shows(FactWriter facts, String tenant, String stream) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                bean(AppliedCommands.class)
                                        .await(
                                                tenant,
                                                facts.command(),
                                                facts.version(stream),
                                                Duration.ofSeconds(2)));
    }

    public HttpResponse<String> get(String path, String token) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(
                            URI.create(
                                    "http://localhost:"
                                            + context.getEnvironment()
                                                    .getProperty("local.server.port")
                                            + path));
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
