package vn.caitien.query.planimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper in the list of a school's.
 *
 * @param uploadedBy who sent the file, a subject id
 * @param schoolYear the year of the plan that it became, null while it is open
 */
public record ImportSummary(
        String id,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        ImportStatus status,
        @Nullable String schoolYear) {}
