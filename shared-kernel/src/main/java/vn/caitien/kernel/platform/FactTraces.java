package vn.caitien.kernel.platform;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.Tracer.SpanInScope;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The way of a trace through the store: it is written beside the fact, among what is said of its
 * making, and taken up again where the fact is shown.
 */
public final class FactTraces {

    private final Tracer tracer;
    private final Propagator propagator;

    FactTraces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** A span below the one at hand, if there is one. */
    public Span begin(String name) {
        return tracer.nextSpan().name(name).start();
    }

    /** Makes a span the one at hand until the scope is closed. */
    public SpanInScope within(Span span) {
        return tracer.withSpan(span);
    }

    /** What the facts that come of a span say of it; nothing if nobody collects the span. */
    public Optional<String> written(Span span) {
        if (!Boolean.TRUE.equals(span.context().sampled())) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        propagator.inject(
                span.context(), headers, (carrier, name, value) -> headers.put(name, value));
        return Optional.ofNullable(headers.get(FactMetadata.TRACE));
    }

    /** A span in the trace that a fact names, below the span it came of. */
    public Span takeUp(String name, String trace) {
        return propagator
                .extract(trace, (written, key) -> key.equals(FactMetadata.TRACE) ? written : null)
                .name(name)
                .kind(Span.Kind.CONSUMER)
                .start();
    }
}
