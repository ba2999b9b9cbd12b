package vn.caitien.query.selfassessment;

import java.time.Instant;
import vn.caitien.query.platform.Recorded;

/** Who did something, as what, and when; by subject id, for the database only. */
record Making(Instant at, String actor, String role) {

    static Making of(Recorded recorded) {
        return new Making(recorded.recordedAt(), recorded.actor(), recorded.role());
    }
}
