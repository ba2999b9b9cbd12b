package vn.caitien.kernel.framework;

import vn.caitien.kernel.platform.StoredAs;

/** Facts about editions of legal standards. */
public sealed interface FrameworkEvent {

    /** An edition can be used from now on; it never changes. */
    @StoredAs("framework.published")
    record FrameworkPublished(Framework framework) implements FrameworkEvent {}

    /** Nothing new may be opened under the edition; what was rated under it stays. */
    @StoredAs("framework.withdrawn")
    record FrameworkWithdrawn(String reason) implements FrameworkEvent {}
}
