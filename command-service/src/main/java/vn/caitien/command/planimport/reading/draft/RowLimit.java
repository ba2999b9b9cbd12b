package vn.caitien.command.planimport.reading.draft;

import java.util.Map;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** How many rows of a kind a draft may have; a file with more is refused. */
public final class RowLimit {

    private RowLimit() {}

    /** Refuses with {@code file-too-many-rows} if any of the counts is above the limit. */
    public static void hold(int... rows) {
        for (int count : rows) {
            if (count > PlanDraft.ROWS) {
                throw new Rejected(
                        ProblemCode.FILE_TOO_MANY_ROWS,
                        Map.of("rows", count, "most", PlanDraft.ROWS));
            }
        }
    }
}
