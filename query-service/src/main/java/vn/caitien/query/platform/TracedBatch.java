package vn.caitien.query.platform;

import io.micrometer.tracing.Span;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.FactTraces;

/**
 * The spans of one batch: in the trace of each of its facts one, since every trace is collected or
 * not by itself. It lasts until the fact is shown.
 */
final class TracedBatch {
    private static final String NAME = "show facts";

    private final FactTraces traces;
    private final Map<String, Span> spans = new HashMap<>();

    TracedBatch(FactTraces traces) {
        this.traces = traces;
    }

    /** Ends the spans with the batch's transaction. */
    TracedBatch until(UnitOfWork<?> transaction) {
        transaction.onCleanup(
                ended -> {
                    String outcome = ended.isRolledBack() ? "taken back" : "shown";
                    spans.values().forEach(span -> span.tag("outcome", outcome).end());
                });
        return this;
    }

    /** A fact names its trace, or nothing. */
    void takeUp(@Nullable Object trace) {
        if (trace != null) {
            spans.computeIfAbsent(trace.toString(), named -> traces.takeUp(NAME, named));
        }
    }
}
