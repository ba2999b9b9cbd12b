package vn.caitien.query.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.query.planimport.Origins.OpenDoubt;
import vn.caitien.query.web.Form;

class ReachedLevelsTest {
    private static final Map<String, Integer> REACHED = Map.of("1.1", 2, "1.3", 1);

    @Test
    void doubtsALevelThatTheSheetHasAlready() {
        assertThat(ReachedLevels.doubts(REACHED, row("1.1, 1.3", "2")))
                .containsExactly(
                        new OpenDoubt(
                                "goal-reached",
                                "1.1: Mức 2 → Mức 2",
                                "actions",
                                1,
                                "actions[0].wording.targetLevel"));
    }

    @Test
    void aHigherLevelAnUnratedCriterionAndAGoalInWordsAreNoDoubt() {
        assertThat(ReachedLevels.doubts(REACHED, row("1.1", "3"))).isEmpty();
        assertThat(ReachedLevels.doubts(REACHED, row("2.4", "1"))).isEmpty();
        assertThat(ReachedLevels.doubts(REACHED, row("1.1", ""))).isEmpty();
    }

    private static Form row(String criteria, String level) {
        return Form.named(DraftForm.NAME)
                .with("actions[0].wording.criteria", criteria)
                .with("actions[0].wording.targetLevel", level);
    }
}
