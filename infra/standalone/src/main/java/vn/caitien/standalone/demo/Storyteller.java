package vn.caitien.standalone.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

/** Does steps as the demo users they belong to, one at a time, through the public API. */
final class Storyteller implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Function<String, String> tokenOf;
    private final Contracts contracts;
    private final Map<String, String> tokens = new HashMap<>();
    private @Nullable Step current;

    Storyteller(String commandService, Function<String, String> tokenOf) {
        this.tokenOf = tokenOf;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(ANSWER);
        RestClient.Builder client = RestClient.builder().requestFactory(requests);
        RestClient commands =
                client.clone()
                        .baseUrl(commandService)
                        .configureMessageConverters(
                                converters ->
                                        converters.withJsonConverter(
                                                new JacksonJsonHttpMessageConverter(
                                                        JsonMapper.builder().build())))
                        .requestInterceptor(this::sign)
                        .build();
        contracts =
                Contracts.of(
                        HttpServiceProxyFactory.builderFor(RestClientAdapter.create(commands))
                                .build());
    }

    /**
     * @throws IllegalStateException if the product refuses the step; the message says what and why
     */
    void tell(Step step) {
        current = step;
        try {
            Objects.requireNonNull(step.deed().through(contracts));
        } catch (RestClientResponseException refused) {
            throw new IllegalStateException(
                    "The demo step of %s at %s was refused: %s"
                            .formatted(step.user(), step.at(), refused.getResponseBodyAsString()),
                    refused);
        }
    }

    private ClientHttpResponse sign(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Step step = Objects.requireNonNull(current);
        request.getHeaders().setBearerAuth(tokens.computeIfAbsent(step.user(), tokenOf));
        request.getHeaders().set("Idempotency-Key", step.key().toString());
        return execution.execute(request, body);
    }

    @Override
    public void close() {
        http.close();
    }
}
