package vn.caitien.query;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import vn.caitien.kernel.testing.TestTime;
import vn.caitien.query.platform.AppliedCommands;

/** The whole service on a test database, asked over HTTP or through its beans. */
public final class TestService implements AutoCloseable {
    private static final String CLIENT = "spring.security.oauth2.client.";

    private static final Map<String, String> FIXED =
            Map.of(
                    "spring.config.name",
                    "query-service",
                    "server.port",
                    "0",
                    "caitien.administrators",
                    "subject-administrator",
                    "caitien.command-service-url",
                    "http://localhost:1",
                    CLIENT + "registration.caitien.client-id",
                    "test",
                    CLIENT + "registration.caitien.client-secret",
                    UUID.randomUUID().toString(),
                    CLIENT + "registration.caitien.authorization-grant-type",
                    "authorization_code",
                    CLIENT + "registration.caitien.redirect-uri",
                    "{baseUrl}/login");

    /** Tests ask faster than people do. */
    static final Map<String, String> UNLIMITED =
            Map.of(
                    "caitien.limits.user-requests", "1000000",
                    "caitien.limits.tenant-requests", "1000000",
                    "caitien.limits.address-requests", "1000000");

    /** Addresses of an identity provider at which nobody answers. */
    static final Map<String, String> NO_PROVIDER =
            Map.of(
                    CLIENT + "provider.caitien.authorization-uri", "http://localhost:1/a",
                    CLIENT + "provider.caitien.token-uri", "http://localhost:1/t",
                    CLIENT + "provider.caitien.jwk-set-uri", "http://localhost:1/j");

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static TestService start(QueryDatabase database, Clock clock) {
        return start(database, clock, NO_PROVIDER);
    }

    /** With settings of its own, those of an identity provider among them. */
    public static TestService start(
            QueryDatabase database, Clock clock, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(FIXED);
        all.putAll(UNLIMITED);
        all.putAll(database.settings());
        all.putAll(settings);
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
                                    beans.registerBean(TestTime.class);
                                    beans.registerBean(
                                            "testClock",
                                            Clock.class,
                                            () -> clock,
                                            bean -> bean.setPrimary(true));
                                })
                        .run(
                                all.entrySet().stream()
                                        .map(TestService::argument)
                                        .toArray(String[]::new)));
    }

    private static String argument(Map.Entry<String, String> setting) {
        return "--" + setting.getKey() + "=" + setting.getValue();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
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
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
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
