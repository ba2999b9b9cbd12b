package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The tables that two real schools printed, under the 2018 standards for lower secondary schools.
 */
class RealPlansTest {

    /** Marks per row as printed for 2020-2021: three columns for each of the levels 1, 2 and 3. */
    private static final Map<String, String> TRUNG_MY_TAY_1 =
            Map.ofEntries(
                    Map.entry("1.1", "xxx"),
                    Map.entry("1.2", "xxx xxx"),
                    Map.entry("1.3", "xxx xx"),
                    Map.entry("1.4", "xxx xx"),
                    Map.entry("1.5", "xxx"),
                    Map.entry("1.6", "xxx xx"),
                    Map.entry("1.7", "xxx x"),
                    Map.entry("1.8", "xxx"),
                    Map.entry("1.9", "xxx xxx"),
                    Map.entry("1.10", "xxx"),
                    Map.entry("2.1", "xxx xx"),
                    Map.entry("2.2", "xxx xxx"),
                    Map.entry("2.3", "xxx"),
                    Map.entry("2.4", "xxx xxx"),
                    Map.entry("3.1", "xxx"),
                    Map.entry("3.2", "xxx"),
                    Map.entry("3.3", "xxx xxx"),
                    Map.entry("3.4", "xxx"),
                    Map.entry("3.5", "xxx xxx"),
                    Map.entry("3.6", "xxx xxx x"),
                    Map.entry("4.1", "xxx xxx xxx"),
                    Map.entry("4.2", "xxx xx"),
                    Map.entry("5.1", "xxx xx"),
                    Map.entry("5.2", "xxx xxx"),
                    Map.entry("5.3", "xxx xxx"),
                    Map.entry("5.4", "xxx"),
                    Map.entry("5.5", "xxx xx"),
                    Map.entry("5.6", "xxx"));

    private final Framework tt18 = Sample.framework("tt18-2018");

    @Test
    void countsTheTableOfTrungMyTay1() {
        Map<String, Map<Integer, Map<String, Outcome>>> sheet = new HashMap<>();
        TRUNG_MY_TAY_1.forEach((code, marks) -> sheet.put(code, outcomes(code, marks)));
        SchoolStanding standing = tt18.schoolStanding(tt18.standings(sheet).values());
        assertThat(standing.counts())
                .extracting(
                        LevelCount::level, LevelCount::reached, LevelCount::of, LevelCount::percent)
                .containsExactly(tuple(1, 28, 28, 100), tuple(2, 18, 28, 64), tuple(3, 2, 20, 10));
        assertThat(standing.level()).isEqualTo(1);
        assertThat(standing.determinate()).isTrue();
        assertThat(standing.blockers())
                .extracting(Blocker::criterion)
                .containsExactly(
                        "1.1", "1.5", "1.8", "1.10", "2.3", "3.1", "3.2", "3.4", "5.4", "5.6");
        assertThat(standing.toNextLevel().level()).isEqualTo(2);
        assertThat(standing.toNextLevel().steps())
                .hasSize(10)
                .allSatisfy(step -> assertThat(step.from()).isEqualTo(1))
                .allSatisfy(step -> assertThat(step.to()).isEqualTo(2));
    }

    @Test
    void countsTheTableOfHongPhongWithoutTheLevelsThatDoNotExist() {
        Set<String> atTwo = Set.of("3.2", "3.5");
        EvaluationAnswer answer =
                Sample.evaluate(tt18, Sample.levels(tt18, c -> atTwo.contains(c.code()) ? 2 : 3));
        assertThat(answer.counts())
                .containsExactly(
                        new LevelCount(1, 28, 28),
                        new LevelCount(2, 28, 28),
                        new LevelCount(3, 18, 20));
        assertThat(answer.level()).isEqualTo(2);
        assertThat(answer.notices())
                .extracting(Notice::criterion)
                .containsExactly("1.2", "1.7", "1.8", "1.9", "1.10", "3.4", "5.3", "5.4");
        assertThat(answer.notices())
                .allSatisfy(
                        notice -> {
                            assertThat(notice.code()).isEqualTo("level-beyond-ceiling");
                            assertThat(notice.given()).isEqualTo(3);
                            assertThat(notice.counted()).isEqualTo(2);
                        });
        assertThat(answer.toNextLevel())
                .isEqualTo(new NextLevel(3, List.of(new Step("3.2", 2, 3), new Step("3.5", 2, 3))));
    }

    /**
     * A mark in a level's first columns stands for its requirements; an empty level says "not met".
     */
    private Map<Integer, Map<String, Outcome>> outcomes(String code, String marks) {
        String[] columns = marks.split(" ");
        Map<Integer, Map<String, Outcome>> outcomes = new HashMap<>();
        for (Level level : tt18.criterion(code).orElseThrow().levels()) {
            int marked = level.level() <= columns.length ? columns[level.level() - 1].length() : 0;
            Map<String, Outcome> found = new HashMap<>();
            for (int i = 0; i < level.requirements().size(); i++) {
                found.put(
                        level.requirements().get(i).key(),
                        i < marked ? Outcome.MET : Outcome.NOT_MET);
            }
            outcomes.put(level.level(), found);
        }
        return outcomes;
    }
}
