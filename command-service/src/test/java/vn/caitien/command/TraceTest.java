package vn.caitien.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.ProblemCode;

/** The trace of a request where somebody collects spans: from the door to the stored fact. */
@CommandServiceTest
@Import(TraceTest.Collected.class)
class TraceTest {

    private static final String PLAN = "{\"schoolYear\":\"2023-2024\",\"framework\":\"tt18-2018\"}";
    private static final String CALLER = "00f067aa0ba902b7";

    /** No configuration by annotation, so that no other test's service finds it. */
    static class Collected {
        @Bean
        InMemorySpanExporter collector() {
            return InMemorySpanExporter.create();
        }
    }

    private final Http http;
    @Autowired private InMemorySpanExporter collector;
    @Autowired private SdkTracerProvider tracing;
    private TestSchool school;

    TraceTest(@LocalServerPort int port) {
        this.http = Http.at(port);
    }

    @BeforeEach
    void aSchoolIsRegistered() {
        school = TestSchool.register(http);
    }

    @Test
    void theFactNamesTheSpanOfItsCommandInTheTraceOfTheCaller() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        calledIn(trace, true).post(school.path("/plans"), PLAN).done();

        List<SpanData> spans = spansOf(trace, 2);
        SpanData request = named(spans, "http post /api/v1/schools/{school}/plans");
        SpanData command = named(spans, "command DraftPlan");
        assertThat(request.getParentSpanId()).isEqualTo(CALLER);
        assertThat(command.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(traceOfLastFact()).isEqualTo("00-" + trace + "-" + command.getSpanId() + "-01");
        assertThat(Store.lastFact(school.id()).payload()).doesNotContain(trace);
    }

    @Test
    void aRefusedCommandSaysInItsSpanWhy() {
        school.draftPlan("2023-2024");
        String trace = "5bf92f3577b34da6a3ce929d0e0e4736";
        calledIn(trace, true).post(school.path("/plans"), PLAN).refused(ProblemCode.ALREADY_EXISTS);

        assertThat(named(spansOf(trace, 2), "command DraftPlan").getAttributes().asMap())
                .containsEntry(AttributeKey.stringKey("outcome"), "already-exists");
    }

    @Test
    void aTraceThatTheCallerDoesNotKeepIsNotKeptHere() {
        String trace = "6bf92f3577b34da6a3ce929d0e0e4736";
        calledIn(trace, false).post(school.path("/plans"), PLAN).done();
        tracing.forceFlush();

        assertThat(traceOfLastFact()).isNull();
        assertThat(collector.getFinishedSpanItems())
                .extracting(SpanData::getTraceId)
                .doesNotContain(trace);
    }

    private Http calledIn(String trace, boolean kept) {
        return school.secretary()
                .with("traceparent", "00-" + trace + "-" + CALLER + (kept ? "-01" : "-00"));
    }

    private @Nullable String traceOfLastFact() {
        Map<String, String> making = JsonPath.read(Store.lastFact(school.id()).metadata(), "$");
        return making.get(FactMetadata.TRACE);
    }

    /** A request's own span ends after its answer. */
    private List<SpanData> spansOf(String trace, int atLeast) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            tracing.forceFlush();
                            return collector.getFinishedSpanItems().stream()
                                    .filter(span -> span.getTraceId().equals(trace))
                                    .toList();
                        },
                        spans -> spans.size() >= atLeast);
    }

    private static SpanData named(List<SpanData> spans, String name) {
        return spans.stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
    }
}
