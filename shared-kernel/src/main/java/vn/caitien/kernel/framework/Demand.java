package vn.caitien.kernel.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one level of the school asks of the criteria: each at least so much, and enough of some at
 * least so much more.
 *
 * @param floors the least level per criterion, in the order of the framework
 * @param quota how many of some criteria must reach more, null where nothing of the kind is asked
 */
public record Demand(Map<String, Integer> floors, @Nullable Quota quota) {

    /** At least {@code count} of the criteria {@code among} reach the level. */
    public record Quota(List<String> among, int level, int count) {

        public Quota {
            among = List.copyOf(among);
            if (count > among.size()) {
                throw new IllegalArgumentException(count + " of only " + among.size());
            }
        }

        private List<String> fallingShort(ToIntFunction<String> reached) {
            return among.stream().filter(code -> reached.applyAsInt(code) < level).toList();
        }

        private int missing(ToIntFunction<String> reached) {
            int having = among.size() - fallingShort(reached).size();
            return Math.max(0, count - having);
        }
    }

    public Demand {
        floors = Collections.unmodifiableMap(new LinkedHashMap<>(floors));
    }

    boolean metBy(ToIntFunction<String> reached) {
        return floors.entrySet().stream()
                        .allMatch(floor -> reached.applyAsInt(floor.getKey()) >= floor.getValue())
                && (quota == null || quota.missing(reached) == 0);
    }

    /**
     * Every criterion that falls short, with the level asked of it: all candidates where enough of
     * several are asked.
     */
    Map<String, Integer> shortfalls(ToIntFunction<String> reached) {
        List<String> candidates =
                quota == null || quota.missing(reached) == 0
                        ? List.of()
                        : quota.fallingShort(reached);
        Map<String, Integer> shortfalls = new LinkedHashMap<>();
        floors.forEach(
                (code, floor) -> {
                    if (quota != null && candidates.contains(code)) {
                        shortfalls.put(code, Math.max(floor, quota.level()));
                    } else if (reached.applyAsInt(code) < floor) {
                        shortfalls.put(code, floor);
                    }
                });
        return shortfalls;
    }

    /**
     * The fewest rises that meet the demand, per criterion the level to rise to. Where there is a
     * choice, those nearest to the level are taken first, then those of which more is still open,
     * then the order of the framework.
     */
    Map<String, Integer> leastWork(ToIntFunction<String> reached, ToIntFunction<String> possible) {
        Map<String, Integer> targets = new LinkedHashMap<>();
        floors.forEach(
                (code, floor) -> targets.put(code, Math.max(reached.applyAsInt(code), floor)));
        if (quota != null) {
            List<String> candidates =
                    new ArrayList<>(quota.fallingShort(code -> at(targets, code)));
            candidates.sort(Comparator.comparingInt(reached).thenComparingInt(possible).reversed());
            candidates.stream()
                    .limit(quota.missing(code -> at(targets, code)))
                    .forEach(code -> targets.put(code, quota.level()));
        }
        targets.entrySet()
                .removeIf(target -> target.getValue() <= reached.applyAsInt(target.getKey()));
        return targets;
    }

    private static int at(Map<String, Integer> levels, String code) {
        return levels.getOrDefault(code, 0);
    }
}
