package vn.caitien.command.selfassessment;

import static vn.caitien.kernel.framework.Outcome.MET;
import static vn.caitien.kernel.framework.Outcome.NOT_APPLICABLE;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;

/** Criterion 4.2 of Circular 57 asks something only of schools that hold surveys. */
class ConditionalRequirementTest {

    private static final Map<String, Outcome> LEVEL_1 = Map.of("1", MET, "2", MET, "3", MET);
    private static final Map<String, Outcome> REST_OF_LEVEL_2 =
            Map.of("1", MET, "3", MET, "4", MET, "5", MET);

    @Test
    void mayBeCalledNotApplicable() {
        var outcomes = Map.of(1, LEVEL_1, 2, level2With(NOT_APPLICABLE));
        Sheet.opened("tt57-2026-general")
                .when(Sheet.rate("4.2", outcomes, null))
                .records(new CriterionRated("4.2", outcomes, 2, null, null));
    }

    @Test
    void holdsTheLevelBackWhileItIsNotRated() {
        var outcomes = Map.of(1, LEVEL_1, 2, REST_OF_LEVEL_2);
        Sheet.opened("tt57-2026-general")
                .when(Sheet.rate("4.2", outcomes, null))
                .records(new CriterionRated("4.2", outcomes, 1, null, null));
    }

    @Test
    void isTheOnlyKindThatMayBeCalledNotApplicable() {
        var outcomes = Map.of(1, Map.of("1", NOT_APPLICABLE, "2", MET, "3", MET));
        Sheet.opened("tt57-2026-general")
                .when(Sheet.rate("4.2", outcomes, null))
                .refuses(ProblemCode.OUTCOME_NOT_APPLICABLE);
    }

    private static Map<String, Outcome> level2With(Outcome outcome) {
        Map<String, Outcome> level = new HashMap<>(REST_OF_LEVEL_2);
        level.put("2", outcome);
        return level;
    }
}
