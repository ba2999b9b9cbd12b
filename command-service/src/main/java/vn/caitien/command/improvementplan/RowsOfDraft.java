package vn.caitien.command.improvementplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.command.improvementplan.ActionCommand.Row;
import vn.caitien.command.platform.Pairing;

/**
 * Finds for the rows of a draft the rows of the plan that they mean: first those that say the same,
 * then those that do the same for the same criteria, then those that stand at the same place for
 * the same criteria or with the same work. A row that means none is a new one; a row that none
 * means stays as it is.
 */
final class RowsOfDraft {

    private RowsOfDraft() {}

    /** The rows of the plan by the index of the draft's row that means them. */
    static Map<Integer, StandingRow> meant(
            List<StandingRow> plan, List<Row> draft, TakingIn taking) {
        Map<Integer, StandingRow> meant = new HashMap<>();
        Pairing.of(draft, plan)
                .by((said, place, now, other) -> taking.row(now.row(), said).equals(now.row()))
                .by((said, place, now, other) -> sameCriteria(now, said) && sameWork(now, said))
                // What is over is not meant by whatever happens to stand in its place.
                .by((said, place, now, other) -> at(place, now) && sameCriteria(now, said))
                .by((said, place, now, other) -> at(place, now) && sameWork(now, said))
                .pairs()
                .forEach((place, other) -> meant.put(place, plan.get(other)));
        return meant;
    }

    private static boolean at(int place, StandingRow now) {
        return now.place() == place && !now.over();
    }

    private static boolean sameCriteria(StandingRow now, Row said) {
        return now.row().wording().criteria().equals(said.wording().criteria());
    }

    private static boolean sameWork(StandingRow now, Row said) {
        return now.row().wording().measures().equals(said.wording().measures());
    }
}
