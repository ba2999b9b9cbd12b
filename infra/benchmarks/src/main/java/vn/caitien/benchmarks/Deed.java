package vn.caitien.benchmarks;

import java.time.YearMonth;
import java.util.Map;
import vn.caitien.kernel.framework.Outcome;

/** Something that people of a school do; every deed makes one fact. */
sealed interface Deed {

    String school();

    /** A criterion is rated again. */
    record Rating(
            String school,
            String criterion,
            Map<Integer, Map<String, Outcome>> requirements,
            String reason)
            implements Deed {}

    /** What was done for an action in a month. */
    record Progress(String school, String action, YearMonth month, int percent, String note)
            implements Deed {}
}
