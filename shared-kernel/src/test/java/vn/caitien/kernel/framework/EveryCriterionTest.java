package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The level of a school under the circulars of 2018. */
class EveryCriterionTest {

    private final Framework tt18 = Sample.framework("tt18-2018");

    @Test
    void isNotHeldBackByACriterionThatHasNoSuchLevel() {
        EvaluationAnswer answer = Sample.evaluate(tt18, Sample.upTo(tt18, 3));
        assertThat(answer.level()).isEqualTo(3);
        assertThat(answer.counts()).contains(new LevelCount(3, 20, 20)).hasSize(3);
        assertThat(answer.notices()).isEmpty();
    }

    @Test
    void failsByOneCriterionAtZero() {
        Map<String, Integer> levels = Sample.upTo(tt18, 3);
        levels.put("1.10", 0);
        EvaluationAnswer answer = Sample.evaluate(tt18, levels);
        assertThat(answer.level()).isZero();
        assertThat(answer.blockers()).containsExactly(new Blocker("1.10", 0, 1, true));
    }

    @Test
    void doesNotEvaluateTheClausesUnlessTheyAreClaimed() {
        EvaluationAnswer answer = Sample.evaluate(tt18, Sample.upTo(tt18, 3));
        assertThat(answer.determinate()).isTrue();
        assertThat(answer.possibleLevel()).isEqualTo(3);
        assertThat(answer.toNextLevel()).isNull();
        assertThat(answer.blockers()).isEmpty();
    }

    @Test
    void reachesTheTopWithEveryClause() {
        EvaluationAnswer answer =
                Sample.evaluate(tt18, Sample.upTo(tt18, 3), Sample.clauses(tt18, c -> Outcome.MET));
        assertThat(answer.level()).isEqualTo(4);
        assertThat(answer.counts()).contains(new LevelCount(4, 6, 6));
    }

    @Test
    void isHeldBackByOneClause() {
        Map<String, Outcome> clauses = Sample.clauses(tt18, c -> Outcome.MET);
        clauses.put("22.3", Outcome.NOT_MET);
        EvaluationAnswer answer = Sample.evaluate(tt18, Sample.upTo(tt18, 3), clauses);
        assertThat(answer.level()).isEqualTo(3);
        assertThat(answer.counts()).contains(new LevelCount(4, 5, 6));
        assertThat(answer.blockers()).containsExactly(new Blocker("22.3", 0, 4, true));
        assertThat(answer.toNextLevel().steps()).containsExactly(new Step("22.3", 0, 4));
    }

    @Test
    void isNotDecidedWhileAClauseIsNotRated() {
        Map<String, Outcome> clauses = Sample.clauses(tt18, c -> Outcome.MET);
        clauses.put("22.3", null);
        EvaluationAnswer answer = Sample.evaluate(tt18, Sample.upTo(tt18, 3), clauses);
        assertThat(answer.level()).isNull();
        assertThat(answer.provenLevel()).isEqualTo(3);
        assertThat(answer.toNextLevel().steps()).containsExactly(new Step("22.3", null, 4));
    }

    @Test
    void needsTheThirdLevelBeforeTheClauses() {
        Map<String, Integer> levels = Sample.upTo(tt18, 3);
        levels.put("5.6", 2);
        EvaluationAnswer answer =
                Sample.evaluate(tt18, levels, Sample.clauses(tt18, c -> Outcome.MET));
        assertThat(answer.level()).isEqualTo(2);
        assertThat(answer.toNextLevel().steps()).containsExactly(new Step("5.6", 2, 3));
    }

    @Test
    void claimsTheClausesOfASheetOnceOneIsRated() {
        assertThat(tt18.standings(Map.of())).hasSize(28);
        assertThat(tt18.standings(Map.of("22.1", Map.of(4, Map.of("*", Outcome.NOT_MET)))))
                .hasSize(34);
    }
}
