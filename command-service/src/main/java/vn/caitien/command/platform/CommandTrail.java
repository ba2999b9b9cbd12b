package vn.caitien.command.platform;

import io.micrometer.core.instrument.Timer;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer.SpanInScope;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.platform.FactTraces;
import vn.caitien.kernel.platform.LogFields;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * What a command leaves behind for those who watch the service: its time, its span, and a line in
 * the log.
 */
@Component
class CommandTrail {

    private static final Logger LOG = LoggerFactory.getLogger(CommandTrail.class);

    private final CommandMetrics metrics;
    private final FactTraces traces;

    CommandTrail(CommandMetrics metrics, FactTraces traces) {
        this.metrics = metrics;
        this.traces = traces;
    }

    /** Does the work of a command, whose facts will name the span if somebody collects it. */
    <T> T follow(Command command, Map<String, Object> metadata, Supplier<T> work) {
        String name = command.getClass().getSimpleName();
        LogFields.put(
                String.valueOf(metadata.get(FactMetadata.TENANT)),
                String.valueOf(metadata.get(FactMetadata.COMMAND)));
        Span span = traces.begin("command " + name);
        traces.written(span).ifPresent(trace -> metadata.put(FactMetadata.TRACE, trace));
        Timer.Sample begun = metrics.begin();
        String outcome = ProblemCode.UNEXPECTED.code();
        try (SpanInScope _ = traces.within(span)) {
            T done = work.get();
            outcome = "ok";
            return done;
        } catch (Rejected rejected) {
            outcome = rejected.code().code();
            throw rejected;
        } finally {
            metrics.ended(begun, command, outcome);
            LOG.info("{}: {}", name, outcome);
            span.tag("outcome", outcome).end();
        }
    }
}
