package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.GapMark;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A piece torn out of a plan is read as far as it goes, or refused. */
class MutilatedTextTest {

    @Test
    void answersEveryMutilatedTextWithAReadingOrARefusal() {
        String whole = new String(Plans.text("pom-lot"), StandardCharsets.UTF_8);
        for (int cut = 0; cut < whole.length(); cut += 487) {
            byte[] part =
                    whole.substring(cut, Math.min(whole.length(), cut + 4_000))
                            .getBytes(StandardCharsets.UTF_8);
            try {
                Reading reading = Plans.READER.read(part, "a.txt");
                assertThat(reading.draft().actions())
                        .allSatisfy(a -> assertThat(a.wording().measures()).isNotBlank());
            } catch (Rejected refusal) {
                assertThat(refusal.code()).isEqualTo(ProblemCode.FILE_WITHOUT_PLAN);
            }
        }
    }

    @Test
    void readsADraftPastTheMarksOfWhatItLacks() {
        String whole = new String(Plans.text("hong-phong"), StandardCharsets.UTF_8);
        String marked = whole.replace("\n", "\n" + GapMark.of("mục đích, yêu cầu") + "\n");
        assertThat(draft(marked)).isEqualTo(draft(whole.replace("\n", "\n\n")));
    }

    private static PlanDraft draft(String text) {
        return Plans.READER.read(text.getBytes(StandardCharsets.UTF_8), "a.txt").draft();
    }
}
