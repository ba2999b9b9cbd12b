package vn.caitien.command.platform;

import java.util.UUID;

/** Somebody's wish to have one request done once: the key, and what the request was. */
record Claim(UUID key, String subject, byte[] fingerprint) {}
