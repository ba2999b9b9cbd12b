package vn.caitien.command.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.caitien.kernel.platform.EventCatalogue;
import vn.caitien.kernel.platform.ProblemWriter;

/**
 * Numbers on the work of this service: how long commands take, what is refused and why, which facts
 * are stored.
 */
@RestControllerAdvice
class CommandMetrics implements ResponseBodyAdvice<Object> {

    private final MeterRegistry meters;
    private final EventCatalogue catalogue;
    private final ProblemWriter problems;

    CommandMetrics(
            MeterRegistry meters,
            EventCatalogue catalogue,
            EventStore events,
            ProblemWriter problems) {
        this.meters = meters;
        this.catalogue = catalogue;
        this.problems = problems;
        events.subscribe(
                facts ->
                        CurrentUnitOfWork.get()
                                .afterCommit(stored -> facts.forEach(this::appended)));
    }

    /** A command's time begins. */
    Timer.Sample begin() {
        return Timer.start(meters);
    }

    /** A command has ended, well or with a problem code. */
    void ended(Timer.Sample begun, Command command, String outcome) {
        begun.stop(
                meters.timer(
                        "caitien.command",
                        "command",
                        command.getClass().getSimpleName(),
                        "outcome",
                        outcome));
    }

    private void appended(EventMessage<?> fact) {
        meters.counter("caitien.fact", "fact", catalogue.nameOf(fact.getPayloadType())).increment();
    }

    @Override
    public boolean supports(
            MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem
                && problem.getProperties() != null
                && problem.getProperties().get("code") instanceof String code) {
            problems.refused(code);
        }
        return body;
    }
}
