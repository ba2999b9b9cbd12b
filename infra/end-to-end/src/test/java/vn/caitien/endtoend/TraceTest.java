package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.caitien.endtoend.SpanCollector.Collected;

/** One trace leads from a click over both services and the stored fact to the row on the screen. */
class TraceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SHOWN = "show facts";

    @Test
    void leadsFromTheClickToTheRow() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("caitien-trace");
        try (SpanCollector collector = SpanCollector.open();
                RunningProduct product =
                        RunningProduct.startWithoutDemo(
                                data,
                                Map.of(
                                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                                        collector.address(),
                                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULEDELAY",
                                        "100ms",
                                        "MANAGEMENT_TRACING_SAMPLING_PROBABILITY",
                                        "1"))) {
            var page =
                    SignedIn.as(product, "quantri")
                            .send(
                                    "/quan-tri",
                                    "/quan-tri/co-quan",
                                    Map.of("form", "authority", "name", "Sở Truy Vết"));
            assertThat(page.body()).contains("Sở Truy Vết");

            String[] written = Store.of(product).lastTrace("authority/so-truy-vet").split("-");
            List<Collected> trace =
                    await().atMost(PATIENCE)
                            .until(
                                    () -> collector.ofTrace(written[1]),
                                    spans ->
                                            has(spans, SHOWN)
                                                    && has(spans, "http post /quan-tri/co-quan"));

            Collected click = named(trace, "query-service", "http post /quan-tri/co-quan");
            Collected call = named(trace, "query-service", "http post");
            Collected request = named(trace, "command-service", "http post /api/v1/authorities");
            Collected command = named(trace, "command-service", "command RegisterAuthority");
            Collected shown = named(trace, "query-service", SHOWN);
            assertThat(click.parent()).isEmpty();
            assertThat(call.parent()).isEqualTo(click.id());
            assertThat(request.parent()).isEqualTo(call.id());
            assertThat(command.parent()).isEqualTo(request.id());
            assertThat(written[2]).isEqualTo(command.id());
            assertThat(shown.parent()).isEqualTo(command.id());
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static boolean has(List<Collected> spans, String name) {
        return spans.stream().anyMatch(span -> span.name().equals(name));
    }

    private static Collected named(List<Collected> spans, String service, String name) {
        return spans.stream()
                .filter(span -> span.service().equals(service) && span.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + spans));
    }
}
