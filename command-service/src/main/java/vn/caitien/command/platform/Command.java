package vn.caitien.command.platform;

import vn.caitien.kernel.platform.ProblemCode;

/** Something a user wants done to one aggregate. */
public interface Command {

    /** The stream the command is about, e.g. {@code self-assessment/pom-lot/thcs/2025-2026}. */
    String target();

    /** What the answer names: the part of {@link #target()} that stands in addresses. */
    default String id() {
        return target().substring(target().indexOf('/') + 1);
    }

    /** The refusal when nothing has happened in the stream yet. */
    ProblemCode unknown();
}
