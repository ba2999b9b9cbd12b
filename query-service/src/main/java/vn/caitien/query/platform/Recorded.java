package vn.caitien.query.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with everything the store says about its making.
 *
 * @param id the fact's own id, the same for ever
 * @param stream the aggregate it happened to, e.g. {@code action/…}
 * @param sequence its place in that stream, from 0; also the version of the stream after it
 * @param actor subject id of the person who acted, never a name
 * @param command the command that led to it
 */
public record Recorded(
        String id,
        String tenant,
        String stream,
        long sequence,
        Instant recordedAt,
        String actor,
        String role,
        String command,
        Object fact) {

    /**
     * The part of the stream's name after its kind: {@code 2025-2026} of {@code
     * improvement-plan/{school}/2025-2026}.
     */
    public String streamPart(int index) {
        return stream.split("/")[index];
    }

    /** What a fact that cannot be the first of its stream changes. */
    public static <D> D existing(@Nullable D before) {
        if (before == null) {
            throw new IllegalStateException("a later fact without its first");
        }
        return before;
    }
}
