package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What must hold for the level of every school under every shipped framework. */
class EvaluationPropertyTest {

    private static final Set<String> MANDATORY_OF_2026 =
            Set.of("1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2");

    @Property
    void raisingOneCriterionNeverLowersTheSchool(
            @ForAll("cases") SchoolCase before, @ForAll @IntRange(min = 0, max = 999) int pick) {
        String code = before.codes().get(pick % before.codes().size());
        Integer level = before.at(code);
        EvaluationAnswer low = before.answer();
        for (int higher : before.ladder(code)) {
            if (level != null && higher <= level) {
                continue;
            }
            EvaluationAnswer high = before.with(code, higher).answer();
            assertThat(high.provenLevel()).isGreaterThanOrEqualTo(low.provenLevel());
            if (level != null) {
                assertThat(high.possibleLevel()).isGreaterThanOrEqualTo(low.possibleLevel());
            }
        }
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(@ForAll("cases") SchoolCase given, @ForAll Random random) {
        assertThat(
                        Sample.evaluate(
                                given.framework(),
                                shuffled(given.levels(), random),
                                given.clauses() == null ? null : shuffled(given.clauses(), random)))
                .isEqualTo(given.answer());
    }

    @Property
    void whatIsNotRatedNeverCountsAsMetNorAsNotMet(@ForAll("cases") SchoolCase given) {
        SchoolCase worst = given;
        SchoolCase best = given;
        for (String code : given.unrated()) {
            worst = worst.with(code, 0);
            best = best.with(code, given.ladder(code).getLast());
        }
        EvaluationAnswer answer = given.answer();
        assertThat(answer.provenLevel()).isEqualTo(worst.answer().level());
        assertThat(answer.possibleLevel()).isEqualTo(best.answer().level());
        assertThat(answer.counts()).isEqualTo(worst.answer().counts());
    }

    @Property
    void countsOutOfTheCriteriaThatHaveTheLevel(@ForAll("cases") SchoolCase given) {
        Map<String, List<Integer>> denominators =
                Map.of(
                        "tt17-2018", List.of(27, 27, 19, 5),
                        "tt18-2018", List.of(28, 28, 20, 6),
                        "tt19-2018", List.of(25, 25, 19, 6),
                        "tt57-2026-general", List.of(15, 15),
                        "tt57-2026-preschool", List.of(15, 15),
                        "tt57-2026-continuing", List.of(15, 15));
        List<Integer> expected = denominators.get(given.framework().id());
        int levels = given.framework().ceiling() + (given.clauses() == null ? 0 : 1);
        List<LevelCount> counts = given.answer().counts();
        assertThat(counts.stream().map(LevelCount::of)).isEqualTo(expected.subList(0, levels));
        for (LevelCount count : counts) {
            long reached =
                    given.codes().stream()
                            .filter(code -> given.ladder(code).contains(count.level()))
                            .filter(code -> given.at(code) != null)
                            .filter(code -> given.at(code) >= count.level())
                            .count();
            assertThat(count.reached()).isEqualTo((int) reached);
        }
    }

    @Property(tries = 400)
    void isDeterminateExactlyWhenNoCompletionChangesTheLevel(
            @ForAll("casesWithFewUnrated") SchoolCase given) {
        List<Integer> levels = new ArrayList<>();
        complete(given, given.unrated(), levels);
        EvaluationAnswer answer = given.answer();
        boolean same = levels.stream().distinct().count() == 1;
        assertThat(answer.determinate()).isEqualTo(same);
        assertThat(answer.level()).isEqualTo(same ? levels.getFirst() : null);
        assertThat(answer.provenLevel()).isEqualTo(Collections.min(levels));
        assertThat(answer.possibleLevel()).isEqualTo(Collections.max(levels));
    }

    @Property
    void theLeastWorkReachesTheNextLevelAndNoPartOfItCanBeSpared(
            @ForAll("cases") SchoolCase given) {
        EvaluationAnswer answer = given.answer();
        if (answer.toNextLevel() == null) {
            assertThat(answer.blockers()).isEmpty();
            return;
        }
        NextLevel next = answer.toNextLevel();
        assertThat(next.level()).isEqualTo(answer.provenLevel() + 1);
        assertThat(next.steps()).isNotEmpty();
        SchoolCase done = given;
        for (Step step : next.steps()) {
            assertThat(step.from()).isEqualTo(clamped(given, step.criterion()));
            done = done.with(step.criterion(), step.to());
        }
        assertThat(done.answer().provenLevel()).isGreaterThanOrEqualTo(next.level());
        for (Step step : next.steps()) {
            List<Integer> ladder = given.ladder(step.criterion());
            int oneLess = ladder.get(ladder.indexOf(step.to()) - 1);
            assertThat(done.with(step.criterion(), oneLess).answer().provenLevel())
                    .isLessThan(next.level());
        }
        assertThat(answer.blockers().stream().map(Blocker::criterion))
                .containsAll(next.steps().stream().map(Step::criterion).toList());
    }

    @Property
    void followsTheLetterOfTheRule(@ForAll("cases") SchoolCase given) {
        Map<String, Integer> reached = new HashMap<>();
        given.codes()
                .forEach(code -> reached.put(code, Objects.requireNonNullElse(given.at(code), 0)));
        assertThat(given.answer().provenLevel())
                .isEqualTo(
                        given.framework().clauses().isEmpty()
                                ? levelOf2026(reached)
                                : levelOf2018(given, reached));
    }

    @Provide
    Arbitrary<SchoolCase> cases() {
        return SchoolCase.near(8);
    }

    @Provide
    Arbitrary<SchoolCase> casesWithFewUnrated() {
        return SchoolCase.near(4);
    }

    private static void complete(SchoolCase given, List<String> unrated, List<Integer> levels) {
        if (unrated.isEmpty()) {
            levels.add(given.answer().level());
            return;
        }
        String code = unrated.getFirst();
        for (int level : given.ladder(code)) {
            complete(given.with(code, level), unrated.subList(1, unrated.size()), levels);
        }
    }

    private static @Nullable Integer clamped(SchoolCase given, String code) {
        Integer level = given.at(code);
        return level == null ? null : Math.min(level, given.ladder(code).getLast());
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    private static int levelOf2018(SchoolCase given, Map<String, Integer> reached) {
        List<Criterion> criteria = given.framework().criteria();
        if (criteria.stream().anyMatch(c -> reached.get(c.code()) < 1)) {
            return 0;
        }
        if (criteria.stream().anyMatch(c -> reached.get(c.code()) < 2)) {
            return 1;
        }
        if (criteria.stream().anyMatch(c -> c.levels().size() == 3 && reached.get(c.code()) < 3)) {
            return 2;
        }
        boolean everyClause =
                given.clauses() != null
                        && given.clauses().values().stream().allMatch(o -> o == Outcome.MET);
        return everyClause ? 4 : 3;
    }

    private static int levelOf2026(Map<String, Integer> reached) {
        boolean one =
                MANDATORY_OF_2026.stream().allMatch(code -> reached.get(code) >= 1)
                        && others(reached, 1) >= 5;
        boolean two =
                MANDATORY_OF_2026.stream().allMatch(code -> reached.get(code) == 2)
                        && others(reached, 2) >= 5
                        && others(reached, 1) == 7;
        return two ? 2 : one ? 1 : 0;
    }

    private static long others(Map<String, Integer> reached, int level) {
        return reached.entrySet().stream()
                .filter(entry -> !MANDATORY_OF_2026.contains(entry.getKey()))
                .filter(entry -> entry.getValue() >= level)
                .count();
    }
}
