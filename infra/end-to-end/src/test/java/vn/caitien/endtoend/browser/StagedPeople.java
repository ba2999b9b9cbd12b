package vn.caitien.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.endtoend.RunningProduct;
import vn.caitien.kernel.platform.Receipt;

/** The people of a staged school, each of whom speaks to the API with an own token. */
final class StagedPeople {
    static final String PRINCIPAL = "hieutruong.pom-lot";
    static final String SECRETARY = "thuky.pom-lot";
    static final String MONITOR = "giamsat.pom-lot";
    static final String TEACHER = "giaovien.pom-lot";
    static final String ADMINISTRATOR = "quantri";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningProduct product;
    private final String school;
    private final Map<String, String> tokens = new HashMap<>();
    private final HttpServiceProxyFactory commands;
    private final RestClient reads;
    private String acting = ADMINISTRATOR;

    StagedPeople(RunningProduct product, String school) {
        this.product = product;
        this.school = school;
        RestClient.Builder client =
                RestClient.builder()
                        .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                        .configureMessageConverters(
                                converters ->
                                        converters.withJsonConverter(
                                                new JacksonJsonHttpMessageConverter(
                                                        JsonMapper.builder().build())))
                        .requestInterceptor(
                                (request, body, execution) -> {
                                    request.getHeaders().setBearerAuth(token(acting));
                                    return execution.execute(request, body);
                                });
        this.commands =
                HttpServiceProxyFactory.builderFor(
                                RestClientAdapter.create(
                                        client.clone().baseUrl(product.api()).build()))
                        .build();
        this.reads = client.clone().baseUrl(product.web()).build();
    }

    /** What somebody does, whose token goes with it. */
    Receipt as(String user, Supplier<Receipt> deed) {
        acting = user;
        return deed.get();
    }

    <T> T api(Class<T> contract) {
        return commands.createClient(contract);
    }

    /** Whom the tokens of a user name. */
    String subject(String user) {
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token(user).split("\\.")[1]),
                        StandardCharsets.UTF_8);
        return JsonMapper.builder().build().readTree(claims).get("sub").asString();
    }

    /** A view of the school, as the principal is shown it. */
    JsonNode view(String path) {
        acting = PRINCIPAL;
        return reads.get().uri("/api/v1/schools/" + school + path).retrieve().body(JsonNode.class);
    }

    /** The views show it to the principal. */
    void seen(String path, String... texts) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(RestClientResponseException.class)
                .untilAsserted(
                        () ->
                                assertThat(view(path))
                                        .asString()
                                        .contains(texts.length == 0 ? new String[] {"{"} : texts));
    }

    private String token(String user) {
        return tokens.computeIfAbsent(user, product::token);
    }
}
