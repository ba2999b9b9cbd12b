package vn.caitien.kernel.platform;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** How one service asks the other: by its contract, in the trace at hand, with little patience. */
public final class OtherService {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private OtherService() {}

    /** A client for the service at an address; whoever builds it adds who acts. */
    public static RestClient.Builder at(String url, ObservationRegistry observations) {
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECT)
                        .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(ANSWER);
        return RestClient.builder()
                .baseUrl(url)
                .requestFactory(requests)
                // Sends the trace along.
                .observationRegistry(observations)
                .configureMessageConverters(
                        converters ->
                                converters
                                        .registerDefaults()
                                        .withJsonConverter(
                                                new JacksonJsonHttpMessageConverter(
                                                        JsonMapper.builder().build())));
    }
}
