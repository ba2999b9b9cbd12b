package vn.caitien.kernel.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A rise of one criterion or clause; {@code from} is null where it is not rated. */
public record Step(
        String criterion,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer from,
        int to) {}
