package vn.caitien.benchmarks;

import java.time.Instant;
import java.util.UUID;
import vn.caitien.kernel.permission.Role;

/** A fact that nobody commanded, with all that the store says about its making. */
record InventedFact(
        String tenant,
        String stream,
        String aggregate,
        long sequence,
        Instant at,
        String actor,
        Role role,
        UUID command,
        Object fact) {}
