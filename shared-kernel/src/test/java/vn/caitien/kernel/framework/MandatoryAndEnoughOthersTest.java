package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The level of a school under Circular 57/2026, article 5.3. */
class MandatoryAndEnoughOthersTest {

    private static final List<String> OTHERS =
            List.of("1.1", "1.2", "2.3", "3.3", "3.4", "3.5", "4.3");

    private final Framework framework = Sample.framework("tt57-2026-general");

    @ParameterizedTest(name = "mandatory {0}, others {1} -> {2}")
    @CsvSource({
        "1, 1-1-1-1-1-1-1, 1",
        "1, 1-1-1-1-1-0-0, 1",
        "1, 1-1-1-1-0-0-0, 0",
        "0, 2-2-2-2-2-2-2, 0",
        "2, 2-2-2-2-2-1-1, 2",
        "2, 2-2-2-2-2-2-2, 2",
        "2, 2-2-2-2-2-2-0, 1",
        "2, 2-2-2-2-1-1-1, 1",
        "1, 2-2-2-2-2-2-2, 1",
        "2, 0-0-0-2-2-2-2, 0",
        "0, 0-0-0-0-0-0-0, 0"
    })
    void followsFromTheMandatoryAndEnoughOfTheOthers(int mandatory, String others, int level) {
        EvaluationAnswer answer = Sample.evaluate(framework, levels(mandatory, others));
        assertThat(answer.level()).isEqualTo(level);
        assertThat(answer.determinate()).isTrue();
    }

    @Test
    void failsByOneMandatoryCriterionAlone() {
        Map<String, Integer> levels = levels(2, "2-2-2-2-2-2-2");
        levels.put("4.2", 0);
        EvaluationAnswer answer = Sample.evaluate(framework, levels);
        assertThat(answer.level()).isZero();
        assertThat(answer.blockers()).containsExactly(new Blocker("4.2", 0, 1, true));
        assertThat(answer.toNextLevel())
                .isEqualTo(new NextLevel(1, List.of(new Step("4.2", 0, 1))));
    }

    @Test
    void asksOfTheOthersOnlyAsManyAsAreMissing() {
        EvaluationAnswer answer = Sample.evaluate(framework, levels(1, "1-1-1-0-0-0-0"));
        assertThat(answer.blockers())
                .containsExactly(
                        new Blocker("3.3", 0, 1, false),
                        new Blocker("3.4", 0, 1, false),
                        new Blocker("3.5", 0, 1, false),
                        new Blocker("4.3", 0, 1, false));
        assertThat(answer.toNextLevel().steps())
                .containsExactly(new Step("3.3", 0, 1), new Step("3.4", 0, 1));
    }

    @Test
    void takesTheHighestOthersFirstAndLiftsTheRestToTheFloor() {
        EvaluationAnswer answer = Sample.evaluate(framework, levels(2, "0-0-1-1-2-2-2"));
        assertThat(answer.level()).isEqualTo(1);
        assertThat(answer.toNextLevel())
                .isEqualTo(
                        new NextLevel(
                                2,
                                List.of(
                                        new Step("1.1", 0, 1),
                                        new Step("1.2", 0, 1),
                                        new Step("2.3", 1, 2),
                                        new Step("3.3", 1, 2))));
    }

    @Test
    void prefersWhatIsNearestAndThenWhatIsNotRuledOut() {
        Map<String, Integer> levels = levels(2, "1-1-1-2-2-2-2");
        levels.put("1.1", null);
        assertThat(Sample.evaluate(framework, levels).toNextLevel())
                .isEqualTo(
                        new NextLevel(2, List.of(new Step("1.1", null, 1), new Step("1.2", 1, 2))));
        Map<String, Integer> low = levels(1, "0-0-1-1-1-1-0");
        low.put("4.3", null);
        assertThat(Sample.evaluate(framework, low).toNextLevel())
                .isEqualTo(new NextLevel(1, List.of(new Step("4.3", null, 1))));
    }

    @Test
    void namesOnlyTheFloorWhenEnoughOthersHaveTheLevel() {
        EvaluationAnswer answer = Sample.evaluate(framework, levels(2, "0-1-2-2-2-2-2"));
        assertThat(answer.blockers()).containsExactly(new Blocker("1.1", 0, 1, false));
    }

    @Test
    void countsOfFifteenAtBothLevels() {
        EvaluationAnswer answer = Sample.evaluate(framework, levels(2, "2-2-1-1-1-0-0"));
        assertThat(answer.counts())
                .containsExactly(new LevelCount(1, 13, 15), new LevelCount(2, 10, 15));
    }

    @Test
    void isNotDecidedWhenNothingIsRated() {
        EvaluationAnswer answer = Sample.evaluate(framework, Sample.levels(framework, c -> null));
        assertThat(answer.level()).isNull();
        assertThat(answer.determinate()).isFalse();
        assertThat(answer.provenLevel()).isZero();
        assertThat(answer.possibleLevel()).isEqualTo(2);
        assertThat(answer.blockers()).allMatch(blocker -> blocker.reached() == null);
        assertThat(answer.toNextLevel().steps()).hasSize(13).allMatch(step -> step.from() == null);
    }

    @Test
    void isDecidedWhenWhatIsMissingCannotChangeIt() {
        Map<String, Integer> levels = levels(1, "1-1-1-1-1-1-1");
        levels.put("4.3", null);
        EvaluationAnswer answer = Sample.evaluate(framework, levels);
        assertThat(answer.level()).isEqualTo(1);
        assertThat(answer.determinate()).isTrue();
    }

    @Test
    void givesTheProvenLevelWhenWhatIsMissingCouldRaiseIt() {
        Map<String, Integer> levels = levels(2, "2-2-2-2-2-1-1");
        levels.put("1.3", null);
        EvaluationAnswer answer = Sample.evaluate(framework, levels);
        assertThat(answer.level()).isNull();
        assertThat(answer.provenLevel()).isZero();
        assertThat(answer.possibleLevel()).isEqualTo(2);
    }

    @Test
    void hasNothingLeftToDoAtTheTop() {
        EvaluationAnswer answer = Sample.evaluate(framework, levels(2, "2-2-2-2-2-1-1"));
        assertThat(answer.blockers()).isEmpty();
        assertThat(answer.toNextLevel()).isNull();
    }

    private Map<String, Integer> levels(int mandatory, String others) {
        String[] parts = others.split("-");
        Map<String, Integer> levels =
                new HashMap<>(Sample.levels(framework, criterion -> mandatory));
        for (int i = 0; i < OTHERS.size(); i++) {
            levels.put(OTHERS.get(i), Integer.valueOf(parts[i]));
        }
        return levels;
    }
}
