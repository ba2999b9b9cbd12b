package vn.caitien.kernel.platform;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A body that only says why; the rule decides whether a reason is needed. */
public record ReasonBody(@Nullable @Size(max = Limits.TEXT) String reason) {}
