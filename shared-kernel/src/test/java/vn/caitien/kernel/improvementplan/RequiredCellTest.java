package vn.caitien.kernel.improvementplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredCellTest {

    private static Wording wording(@Nullable String presentState, String... criteria) {
        return new Wording(
                List.of(criteria),
                presentState,
                "Thiếu sách.",
                "Ít kinh phí.",
                "Đủ sách.",
                null,
                "Mua sách.",
                "500 cuốn",
                "Hóa đơn",
                null);
    }

    @Test
    void aRowSaysHowThingsStandOrTheSelfAssessmentDoes() {
        assertThat(RequiredCell.missing(wording("Có 300 cuốn."), Set.of(), true, true)).isEmpty();
        assertThat(RequiredCell.missing(wording(null, "1.2"), Set.of("1.2", "2.1"), true, true))
                .isEmpty();
    }

    @Test
    void aSelfAssessmentSaysNothingOfARowWithoutCriteria() {
        assertThat(RequiredCell.missing(wording(null), Set.of("1.2"), true, true))
                .containsExactly(RequiredCell.PRESENT_STATE);
        assertThat(RequiredCell.missing(wording(" ", "1.2", "1.3"), Set.of("1.2"), true, true))
                .containsExactly(RequiredCell.PRESENT_STATE);
    }

    @Test
    void namesWhatARowLacksInTheOrderOfTheForm() {
        Wording bare = wording(null);
        assertThat(RequiredCell.missing(bare.withoutCriteria(), Set.of(), false, false))
                .containsExactly(
                        RequiredCell.PRESENT_STATE, RequiredCell.LEADS, RequiredCell.MEANS);
    }
}
