package vn.caitien.command.platform;

/** Who acts, in which role, in whose stream: the permission has been checked. */
public record Acting(String subject, String role, String tenant) {}
