package vn.caitien.query.selfassessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.framework.CriterionStanding;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.LevelCount;
import vn.caitien.kernel.framework.SchoolStanding;
import vn.caitien.kernel.selfassessment.StatedCount;
import vn.caitien.kernel.selfassessment.StatedResult;

/** Holds what a paper states against what follows from the ratings. */
final class Differences {
    private final Framework framework;
    private final Map<String, CriterionStanding> standings;
    private final SchoolStanding school;
    private final List<Difference> found = new ArrayList<>();

    private Differences(
            Framework framework, Map<String, CriterionStanding> standings, SchoolStanding school) {
        this.framework = framework;
        this.standings = standings;
        this.school = school;
    }

    static List<Difference> between(
            StatedResult stated,
            Framework framework,
            Map<String, CriterionStanding> standings,
            SchoolStanding school) {
        Differences differences = new Differences(framework, standings, school);
        for (Criterion criterion : framework.criteriaAndClauses()) {
            Integer level = stated.levels().get(criterion.code());
            if (level != null) {
                differences.level(criterion, level);
            }
            differences.marks(criterion, stated.marks().getOrDefault(criterion.code(), Map.of()));
        }
        stated.counts().forEach(differences::count);
        Integer level = stated.schoolLevel();
        if (level != null && !level.equals(school.level())) {
            differences.add(
                    Difference.Kind.SCHOOL_LEVEL,
                    null,
                    null,
                    null,
                    level.toString(),
                    school.level() == null ? null : school.level().toString());
        }
        return List.copyOf(differences.found);
    }

    private void level(Criterion criterion, int stated) {
        CriterionStanding standing = standings.get(criterion.code());
        String computed =
                standing == null || standing.reached() == null
                        ? null
                        : String.valueOf(standing.reached());
        if (stated > criterion.ceiling()) {
            add(
                    Difference.Kind.LEVEL_BEYOND_CEILING,
                    criterion.code(),
                    stated,
                    null,
                    Integer.toString(stated),
                    computed);
        } else if (!Integer.toString(stated).equals(computed)) {
            add(
                    Difference.Kind.CRITERION_LEVEL,
                    criterion.code(),
                    null,
                    null,
                    Integer.toString(stated),
                    computed);
        }
    }

    private void marks(Criterion criterion, Map<Integer, List<String>> printed) {
        new TreeMap<>(printed)
                .forEach(
                        (level, marks) ->
                                marks.stream()
                                        .filter(
                                                mark ->
                                                        criterion
                                                                .requirement(level, mark)
                                                                .isEmpty())
                                        .forEach(
                                                mark ->
                                                        add(
                                                                Difference.Kind
                                                                        .MARK_IN_MISSING_CELL,
                                                                criterion.code(),
                                                                level,
                                                                mark,
                                                                mark,
                                                                null)));
    }

    private void count(StatedCount stated) {
        LevelCount computed =
                school.counts().stream()
                        .filter(count -> count.level() == stated.level())
                        .findFirst()
                        .orElse(null);
        if (computed == null
                || computed.reached() != stated.reached()
                || computed.of() != stated.of()) {
            add(
                    Difference.Kind.COUNT,
                    null,
                    stated.level(),
                    null,
                    stated.reached() + "/" + stated.of(),
                    computed == null ? null : computed.reached() + "/" + computed.of());
        } else if (stated.percent() != null && !sameWhole(stated.percent(), computed.percent())) {
            add(
                    Difference.Kind.PERCENT,
                    null,
                    stated.level(),
                    null,
                    stated.percent().toPlainString(),
                    Integer.toString(computed.percent()));
        }
    }

    // Plans print whole per cent, some with a decimal: 64 and 64.3 say the same.
    private static boolean sameWhole(BigDecimal stated, int computed) {
        return stated.setScale(0, RoundingMode.HALF_UP).intValue() == computed;
    }

    private void add(
            Difference.Kind kind,
            @Nullable String criterion,
            @Nullable Integer level,
            @Nullable String requirement,
            String stated,
            @Nullable String computed) {
        found.add(new Difference(kind, criterion, level, requirement, stated, computed));
    }
}
