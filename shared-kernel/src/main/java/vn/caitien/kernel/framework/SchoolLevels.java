package vn.caitien.kernel.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Computes the level of a school from where its criteria stand. */
final class SchoolLevels {

    private final Framework framework;
    private final Map<String, CriterionStanding> standings;
    private final boolean withClauses;

    SchoolLevels(Framework framework, Collection<CriterionStanding> given) {
        this.framework = framework;
        this.standings = new HashMap<>();
        for (CriterionStanding standing : given) {
            if (framework.criterion(standing.criterion()).isEmpty()
                    || standings.put(standing.criterion(), standing) != null) {
                throw new IllegalArgumentException(
                        standing.criterion() + " is unknown or given twice in " + framework.id());
            }
        }
        this.withClauses =
                framework.clauses().stream().anyMatch(c -> standings.containsKey(c.code()));
        for (Criterion criterion : considered()) {
            if (!standings.containsKey(criterion.code())) {
                throw new IllegalArgumentException(criterion.code() + " is missing");
            }
        }
    }

    SchoolStanding standing() {
        int top = withClauses ? framework.topLevel() : framework.ceiling();
        // Raising a criterion never lowers the school, so the two extremes enclose every way the
        // rest can turn out.
        int proven = climb(top, this::proven);
        int possible = climb(top, this::possible);
        boolean determinate = proven == possible;
        List<Blocker> blockers = List.of();
        NextLevel next = null;
        if (proven < top) {
            Demand demand = framework.demand(proven + 1);
            blockers = blockers(demand);
            next = new NextLevel(proven + 1, steps(demand));
        }
        return new SchoolStanding(
                determinate ? Integer.valueOf(proven) : null,
                determinate,
                proven,
                possible,
                counts(),
                blockers,
                next);
    }

    private int climb(int top, ToIntFunction<String> reached) {
        int level = 0;
        while (level < top && framework.demand(level + 1).metBy(reached)) {
            level++;
        }
        return level;
    }

    private List<LevelCount> counts() {
        List<LevelCount> counts = new ArrayList<>();
        int top = considered().stream().mapToInt(Criterion::ceiling).max().orElse(0);
        for (int level = 1; level <= top; level++) {
            int counted = level;
            List<Criterion> having =
                    considered().stream().filter(c -> c.hasLevel(counted)).toList();
            long reached = having.stream().filter(c -> proven(c.code()) >= counted).count();
            counts.add(new LevelCount(level, (int) reached, having.size()));
        }
        return counts;
    }

    private List<Blocker> blockers(Demand demand) {
        List<Blocker> blockers = new ArrayList<>();
        demand.shortfalls(this::proven)
                .forEach(
                        (code, required) ->
                                blockers.add(
                                        new Blocker(
                                                code,
                                                of(code).reached(),
                                                required,
                                                framework
                                                        .criterion(code)
                                                        .orElseThrow()
                                                        .mandatory())));
        return blockers;
    }

    private List<Step> steps(Demand demand) {
        List<Step> steps = new ArrayList<>();
        demand.leastWork(this::proven, this::possible)
                .forEach((code, to) -> steps.add(new Step(code, of(code).reached(), to)));
        return steps;
    }

    private List<Criterion> considered() {
        return withClauses ? framework.criteriaAndClauses() : framework.criteria();
    }

    private int proven(String code) {
        return of(code).provenLevel();
    }

    private int possible(String code) {
        return of(code).possibleLevel();
    }

    private CriterionStanding of(String code) {
        CriterionStanding standing = standings.get(code);
        if (standing == null) {
            throw new IllegalArgumentException(code + " is missing");
        }
        return standing;
    }
}
