package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import vn.caitien.kernel.platform.Limits;

/**
 * A question about levels that stores nothing.
 *
 * @param criteria the level reached per criterion, null where it is not rated; every criterion of
 *     the framework
 * @param clauses whether each clause is met ({@code true}, {@code false} or an outcome; null is not
 *     rated); absent when the level of the clauses is not claimed
 */
public record EvaluationRequest(
        @Size(max = Limits.ENTRIES)
                @JsonDeserialize(contentUsing = ReachedLevel.class)
                @JsonSetter(contentNulls = Nulls.SET)
                Map<String, @Nullable Integer> criteria,
        @Size(max = Limits.ENTRIES)
                @JsonDeserialize(contentUsing = ClauseOutcome.class)
                @JsonSetter(contentNulls = Nulls.SET)
                @Nullable Map<String, @Nullable Outcome> clauses) {

    public EvaluationRequest {
        criteria = criteria == null ? Map.of() : kept(criteria);
        clauses = clauses == null ? null : kept(clauses);
    }

    // Unlike Map.copyOf this keeps the nulls, which mean something here.
    private static <V> Map<String, @Nullable V> kept(Map<String, @Nullable V> given) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
