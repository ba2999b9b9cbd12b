package vn.caitien.kernel.improvementplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.platform.Limits;

/**
 * What an action says: the criteria or clauses it serves, how things stand, what is weak and why,
 * what is to be reached (a level, a sentence, or both), what will be done, and how one will see it.
 */
public record Wording(
        @NotNull @Size(max = Limits.ENTRIES) List<@NotNull @Size(max = 20) String> criteria,
        @Nullable @Size(max = Limits.TEXT) String presentState,
        @Nullable @Size(max = Limits.TEXT) String limitation,
        @Nullable @Size(max = Limits.TEXT) String cause,
        @Nullable @Size(max = Limits.TEXT) String goal,
        @Nullable @Min(1) @Max(9) Integer targetLevel,
        @NotNull @Size(min = 1, max = Limits.SECTION) String measures,
        @Nullable @Size(max = Limits.TEXT) String indicator,
        @Nullable @Size(max = Limits.TEXT) String expectedEvidence,
        @Nullable @Size(max = Limits.TEXT) String remark) {

    /** An absent list is an empty one, and a code said twice is said once. */
    public Wording {
        criteria = criteria == null ? List.of() : criteria.stream().distinct().toList();
    }

    /** The same words without what only one edition of the law can say: codes and a level. */
    public Wording withoutCriteria() {
        return new Wording(
                List.of(),
                presentState,
                limitation,
                cause,
                goal,
                null,
                measures,
                indicator,
                expectedEvidence,
                remark);
    }
}
