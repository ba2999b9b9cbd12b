package vn.caitien.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.Level;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.framework.Requirement;

/**
 * Deeds for one store, as many as are wanted: one rating for one report of progress, school after
 * school, so that hardly two of them ever meet at the same aggregate.
 */
final class Deeds {
    private final int first;
    private final int schools;
    private final List<Criterion> criteria = InventedSchool.FRAMEWORK.criteria();
    private final AtomicInteger turn = new AtomicInteger();

    /** Deeds for so many schools, from the first invented one on. */
    Deeds(int schools) {
        this(0, schools);
    }

    /** Deeds for schools that nobody else does anything to. */
    Deeds(int first, int schools) {
        this.first = first;
        this.schools = schools;
    }

    Deed next() {
        int n = turn.getAndIncrement();
        int pair = n / 2;
        int round = pair / schools;
        String school = InventedSchool.id(first + pair % schools);
        return n % 2 == 0 ? rating(school, round) : progress(school, round);
    }

    private Deed rating(String school, int round) {
        Criterion criterion = criteria.get(round % criteria.size());
        // The outcome that the store has is the opposite of this one, since there every one is met.
        boolean met = round / criteria.size() % 2 == 1;
        return new Deed.Rating(
                school,
                criterion.code(),
                outcomes(criterion, met ? Outcome.MET : Outcome.NOT_MET),
                InventedText.sentence(round));
    }

    private static Deed progress(String school, int round) {
        int action = round % InventedSchool.ACTIONS;
        return new Deed.Progress(
                school,
                InventedSchool.actionId(school, InventedSchool.LAST_YEAR, action),
                InventedSchool.LAST_YEAR.firstMonth().plusMonths(round % InventedSchool.MONTHS),
                round % 101,
                InventedText.paragraph(round, 180));
    }

    /** Everything met but, perhaps, the very first requirement. */
    static Map<Integer, Map<String, Outcome>> outcomes(Criterion criterion, Outcome first) {
        Map<Integer, Map<String, Outcome>> outcomes = new HashMap<>();
        List<Outcome> left = new ArrayList<>(List.of(first));
        for (Level level : criterion.levels()) {
            Map<String, Outcome> cells = new HashMap<>();
            for (Requirement requirement : level.requirements()) {
                cells.put(requirement.key(), left.isEmpty() ? Outcome.MET : left.removeFirst());
            }
            outcomes.put(level.level(), cells);
        }
        return outcomes;
    }
}
