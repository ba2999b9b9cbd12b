package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What must hold for every criterion of every shipped framework, whatever was found. */
class CriterionPropertyTest {

    /** A criterion with an outcome for each of its cells. */
    record Case(Criterion criterion, Map<Integer, Map<String, Outcome>> outcomes) {

        CriterionStanding standing() {
            return criterion.standing(outcomes);
        }

        /** The same with one outcome in the place of another. */
        Case replacing(Outcome from, Outcome to) {
            Map<Integer, Map<String, Outcome>> replaced = new HashMap<>();
            outcomes.forEach(
                    (level, found) -> {
                        Map<String, Outcome> changed = new HashMap<>(found);
                        changed.replaceAll((key, outcome) -> outcome == from ? to : outcome);
                        replaced.put(level, changed);
                    });
            return new Case(criterion, replaced);
        }

        Outcome at(Level level, Requirement requirement) {
            return outcomes.get(level.level()).get(requirement.key());
        }
    }

    @Property
    void provesALevelWhenEverythingBindingUpToItIsMet(@ForAll("cases") Case given) {
        int expected = 0;
        for (Level level : given.criterion().levels()) {
            boolean met =
                    level.requirements().stream()
                            .allMatch(
                                    r ->
                                            r.kind() == RequirementKind.INTERPRETIVE
                                                    || given.at(level, r) == Outcome.MET
                                                    || (r.kind() == RequirementKind.CONDITIONAL
                                                            && given.at(level, r)
                                                                    == Outcome.NOT_APPLICABLE));
            if (!met) {
                break;
            }
            expected = level.level();
        }
        assertThat(given.standing().provenLevel()).isEqualTo(expected);
    }

    @Property
    void leavesOpenWhatIsNotRated(@ForAll("cases") Case given) {
        CriterionStanding standing = given.standing();
        CriterionStanding worst = given.replacing(Outcome.NOT_RATED, Outcome.NOT_MET).standing();
        CriterionStanding best = given.replacing(Outcome.NOT_RATED, Outcome.MET).standing();
        assertThat(standing.provenLevel()).isEqualTo(worst.provenLevel());
        assertThat(standing.possibleLevel()).isEqualTo(best.provenLevel());
        assertThat(worst.determinate()).isTrue();
        assertThat(best.determinate()).isTrue();
    }

    @Property
    void reachesTheNextLevelOnceWhatHoldsItBackIsMet(@ForAll("cases") Case given) {
        CriterionStanding standing = given.standing();
        if (standing.nextLevel() == null) {
            assertThat(standing.heldBackBy()).isEmpty();
            assertThat(standing.provenLevel()).isEqualTo(given.criterion().ceiling());
            return;
        }
        assertThat(standing.heldBackBy()).isNotEmpty();
        Map<Integer, Map<String, Outcome>> mended = new HashMap<>();
        given.outcomes().forEach((level, found) -> mended.put(level, new HashMap<>(found)));
        for (OpenRequirement open : standing.heldBackBy()) {
            assertThat(mended.get(open.level()).put(open.key(), Outcome.MET))
                    .isEqualTo(open.outcome());
        }
        assertThat(given.criterion().standing(mended).provenLevel())
                .isGreaterThanOrEqualTo(standing.nextLevel());
    }

    @Provide
    Arbitrary<Case> cases() {
        List<Criterion> all =
                ShippedFrameworks.all().stream()
                        .flatMap(framework -> framework.criteriaAndClauses().stream())
                        .toList();
        Arbitrary<Outcome> outcome =
                Arbitraries.frequency(
                        Tuple.of(12, Outcome.MET),
                        Tuple.of(1, Outcome.NOT_MET),
                        Tuple.of(2, Outcome.NOT_RATED));
        // May not apply only where the framework allows it; elsewhere it is refused before it gets
        // here.
        Arbitrary<Outcome> conditional =
                Arbitraries.frequencyOf(
                        Tuple.of(2, outcome),
                        Tuple.of(1, Arbitraries.just(Outcome.NOT_APPLICABLE)));
        return Arbitraries.of(all)
                .flatMap(
                        criterion -> {
                            List<Arbitrary<Outcome>> cells = new ArrayList<>();
                            for (Level level : criterion.levels()) {
                                for (Requirement requirement : level.requirements()) {
                                    cells.add(
                                            requirement.kind().mayNotApply()
                                                    ? conditional
                                                    : outcome);
                                }
                            }
                            return Combinators.combine(cells)
                                    .as(found -> arrange(criterion, found));
                        });
    }

    private static Case arrange(Criterion criterion, List<Outcome> found) {
        Map<Integer, Map<String, Outcome>> outcomes = new HashMap<>();
        int cell = 0;
        for (Level level : criterion.levels()) {
            Map<String, Outcome> ofLevel = new HashMap<>();
            for (Requirement requirement : level.requirements()) {
                ofLevel.put(requirement.key(), found.get(cell++));
            }
            outcomes.put(level.level(), ofLevel);
        }
        return new Case(criterion, outcomes);
    }
}
