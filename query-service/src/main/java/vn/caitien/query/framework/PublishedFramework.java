package vn.caitien.query.framework;

import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Framework;

/** An edition that was published, and why it was withdrawn, if it was. */
public record PublishedFramework(Framework framework, @Nullable String withdrawalReason) {}
