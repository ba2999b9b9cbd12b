package vn.caitien.kernel.platform;

import java.util.UUID;

/**
 * The answer to a command: what it was about, its version now, and the command to wait for in the
 * views.
 */
public record Receipt(String id, long version, UUID command) {}
