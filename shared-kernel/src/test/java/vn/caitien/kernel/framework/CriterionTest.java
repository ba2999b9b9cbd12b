package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.kernel.framework.Outcome.MET;
import static vn.caitien.kernel.framework.Outcome.NOT_APPLICABLE;
import static vn.caitien.kernel.framework.Outcome.NOT_MET;
import static vn.caitien.kernel.framework.Outcome.NOT_RATED;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final Map<String, Outcome> ALL_MET = Map.of("a", MET, "b", MET, "c", MET);

    private final Framework tt18 = Sample.framework("tt18-2018");
    private final Criterion council = tt18.criterion("1.2").orElseThrow();
    private final Criterion strategy = tt18.criterion("1.1").orElseThrow();
    private final Framework tt57 = Sample.framework("tt57-2026-general");

    @Test
    void reachesALevelWhenEveryRequirementUpToItIsMet() {
        CriterionStanding standing = strategy.standing(Map.of(1, ALL_MET, 2, Map.of("*", MET)));
        assertThat(standing.provenLevel()).isEqualTo(2);
        assertThat(standing.possibleLevel()).isEqualTo(3);
        assertThat(standing.determinate()).isFalse();
        assertThat(standing.nextLevel()).isEqualTo(3);
        assertThat(standing.heldBackBy()).containsExactly(new OpenRequirement(3, "*", NOT_RATED));
    }

    @Test
    void doesNotSkipALevel() {
        CriterionStanding standing =
                strategy.standing(
                        Map.of(
                                1,
                                Map.of("a", MET, "b", NOT_MET, "c", MET),
                                2,
                                Map.of("*", MET),
                                3,
                                Map.of("*", MET)));
        assertThat(standing.provenLevel()).isZero();
        assertThat(standing.determinate()).isTrue();
        assertThat(standing.reached()).isZero();
        assertThat(standing.heldBackBy()).containsExactly(new OpenRequirement(1, "b", NOT_MET));
    }

    @Test
    void takesNotRatedNeitherForMetNorForNotMet() {
        CriterionStanding standing = strategy.standing(Map.of(1, Map.of("a", MET, "b", MET)));
        assertThat(standing.rated()).isTrue();
        assertThat(standing.provenLevel()).isZero();
        assertThat(standing.possibleLevel()).isEqualTo(3);
        assertThat(standing.reached()).isNull();
        assertThat(standing.heldBackBy()).containsExactly(new OpenRequirement(1, "c", NOT_RATED));
    }

    @Test
    void isUnratedWhenNothingWasSaid() {
        CriterionStanding standing = strategy.standing(Map.of(1, Map.of("a", NOT_RATED)));
        assertThat(standing.rated()).isFalse();
        assertThat(standing.reached()).isNull();
    }

    @Test
    void isCertainAtItsCeiling() {
        CriterionStanding standing = council.standing(Map.of(1, ALL_MET, 2, Map.of("*", MET)));
        assertThat(standing.provenLevel()).isEqualTo(2);
        assertThat(standing.ceiling()).isEqualTo(2);
        assertThat(standing.determinate()).isTrue();
        assertThat(standing.nextLevel()).isNull();
        assertThat(standing.heldBackBy()).isEmpty();
    }

    @Test
    void doesNotCountMarksInCellsThatDoNotExist() {
        CriterionStanding without = council.standing(Map.of(1, ALL_MET));
        CriterionStanding with =
                council.standing(Map.of(1, ALL_MET, 2, ALL_MET, 3, Map.of("*", MET)));
        assertThat(with.provenLevel()).isEqualTo(1);
        assertThat(with.provenLevel()).isEqualTo(without.provenLevel());
        assertThat(with.possibleLevel()).isEqualTo(without.possibleLevel());
    }

    @Test
    void isNotBoundByASentenceThatOnlyExplains() {
        Criterion activities = tt57.criterion("3.3").orElseThrow();
        Map<Integer, Map<String, Outcome>> outcomes =
                Map.of(1, Map.of("1", MET, "2", MET), 2, Map.of("1", MET, "2", MET, "3", NOT_MET));
        assertThat(activities.standing(outcomes).provenLevel()).isEqualTo(2);
        assertThat(activities.standing(Map.of(2, Map.of("3", MET))).rated()).isFalse();
    }

    @Test
    void letsAConditionalRequirementBeNotApplicable() {
        Criterion safety = tt57.criterion("4.2").orElseThrow();
        Map<String, Outcome> basic = Map.of("1", MET, "2", MET, "3", MET);
        Map<String, Outcome> noSurvey =
                Map.of("1", MET, "2", NOT_APPLICABLE, "3", MET, "4", MET, "5", MET);
        assertThat(safety.standing(Map.of(1, basic, 2, noSurvey)).provenLevel()).isEqualTo(2);
        assertThat(safety.requirement(2, "2").orElseThrow().accepts(NOT_APPLICABLE)).isTrue();
        Map<String, Outcome> misused =
                Map.of("1", NOT_APPLICABLE, "2", MET, "3", MET, "4", MET, "5", MET);
        CriterionStanding standing = safety.standing(Map.of(1, basic, 2, misused));
        assertThat(standing.provenLevel()).isEqualTo(1);
        assertThat(standing.heldBackBy())
                .containsExactly(new OpenRequirement(2, "1", NOT_APPLICABLE));
        assertThat(safety.requirement(2, "1").orElseThrow().accepts(NOT_APPLICABLE)).isFalse();
    }

    @Test
    void treatsAClauseAsACriterionWithOneLevel() {
        Criterion clause = tt18.criterion("22.1").orElseThrow();
        assertThat(clause.standing(Map.of(4, Map.of("*", MET))).provenLevel()).isEqualTo(4);
        CriterionStanding refuted = clause.standing(Map.of(4, Map.of("*", NOT_MET)));
        assertThat(refuted.possibleLevel()).isZero();
        assertThat(refuted.nextLevel()).isEqualTo(4);
        assertThat(clause.standing(Map.of()).possibleLevel()).isEqualTo(4);
    }
}
