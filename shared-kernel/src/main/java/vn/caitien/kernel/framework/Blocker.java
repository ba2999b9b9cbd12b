package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A criterion or clause that holds the school back from its next level; of those that are not
 * mandatory it may be that not all are needed.
 *
 * @param reached the level reached, null where nothing is proven yet and nothing ruled out
 */
public record Blocker(
        String criterion,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer reached,
        int required,
        boolean mandatory) {}
