package vn.caitien.query.externalevaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.query.platform.ReadModel;
import vn.caitien.query.platform.Stored;

/** What evaluators from outside found in a school. */
@Component
public class ExternalResults {
    private final ReadModel model;
    private final ExternalResultProjection projection;

    ExternalResults(ReadModel model, ExternalResultProjection projection) {
        this.model = model;
        this.projection = projection;
    }

    /** All results of the school, the latest period first. */
    public List<StoredExternalResult> all(String school, @Nullable Instant asOf) {
        return model.documents(school, asOf, documents -> documents.all(projection)).stream()
                .map(Stored::document)
                .sorted(
                        Comparator.comparing(
                                        (StoredExternalResult external) -> external.result().to())
                                .reversed())
                .toList();
    }
}
