package vn.caitien.query.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as the trail shows it.
 *
 * @param when {@code recordedAt} as it stands on the screen, in the time of Vietnam
 * @param actor subject id, to filter by; {@code actorName} is for reading
 * @param type the stored name of the fact, to filter by; {@code typeName} is for reading
 * @param from what was there before, null if nothing was
 * @param to what is there now, null if nothing is
 * @param changes the same value by value
 * @param criterion the first of {@code criteria}
 * @param action id of the action that the fact is about
 */
public record AuditItem(
        Instant recordedAt,
        String when,
        String actor,
        String actorName,
        String role,
        String roleName,
        String type,
        String typeName,
        String sentence,
        @Nullable String from,
        @Nullable String to,
        List<Change> changes,
        @Nullable String reason,
        @Nullable String schoolYear,
        @Nullable String criterion,
        List<String> criteria,
        @Nullable String action) {}
