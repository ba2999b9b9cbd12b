package vn.caitien.query.externalevaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent.ExternalResultRecorded;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** Results of evaluations from outside, one per period. */
@Component
public class ExternalResultProjection implements Projection<StoredExternalResult> {

    @Override
    public String table() {
        return "external_result";
    }

    @Override
    public Class<StoredExternalResult> document() {
        return StoredExternalResult.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(ExternalEvaluationEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(2);
    }

    @Override
    public StoredExternalResult evolve(@Nullable StoredExternalResult before, Recorded recorded) {
        return switch ((ExternalEvaluationEvent) recorded.fact()) {
            case ExternalResultRecorded fact ->
                    new StoredExternalResult(fact.result(), recorded.recordedAt());
        };
    }
}
