package vn.caitien.command.improvementplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.command.improvementplan.ActionCommand.Row;

/**
 * Finds for the rows of a draft the rows of the plan that they mean: first those that say the same,
 * then those that do the same for the same criteria, then those that stand at the same place for
 * the same criteria or with the same work. A row that means none is a new one; a row that none
 * means stays as it is.
 */
final class RowsOfDraft {

    /** Whether a row of the plan and a row of the draft are the same work. */
    private interface Likeness {
        boolean holds(StandingRow now, Row said, int place);
    }

    private final List<StandingRow> plan;
    private final List<Row> draft;
    private final Map<Integer, StandingRow> meant = new HashMap<>();

    private RowsOfDraft(List<StandingRow> plan, List<Row> draft) {
        this.plan = plan;
        this.draft = draft;
    }

    /** The rows of the plan by the index of the draft's row that means them. */
    static Map<Integer, StandingRow> meant(
            List<StandingRow> plan, List<Row> draft, TakingIn taking) {
        RowsOfDraft rows = new RowsOfDraft(plan, draft);
        rows.pair((now, said, place) -> taking.row(now.row(), said).equals(now.row()));
        rows.pair((now, said, place) -> sameCriteria(now, said) && sameWork(now, said));
        // What is over is not meant by whatever happens to stand in its place.
        rows.pair(
                (now, said, place) ->
                        now.place() == place && !now.over() && sameCriteria(now, said));
        rows.pair((now, said, place) -> now.place() == place && !now.over() && sameWork(now, said));
        return rows.meant;
    }

    private void pair(Likeness likeness) {
        List<StandingRow> free = new ArrayList<>(plan);
        free.removeAll(meant.values());
        for (int place = 0; place < draft.size(); place++) {
            if (meant.containsKey(place)) {
                continue;
            }
            for (StandingRow now : free) {
                if (likeness.holds(now, draft.get(place), place)) {
                    meant.put(place, now);
                    free.remove(now);
                    break;
                }
            }
        }
    }

    private static boolean sameCriteria(StandingRow now, Row said) {
        return now.row().wording().criteria().equals(said.wording().criteria());
    }

    private static boolean sameWork(StandingRow now, Row said) {
        return now.row().wording().measures().equals(said.wording().measures());
    }
}
