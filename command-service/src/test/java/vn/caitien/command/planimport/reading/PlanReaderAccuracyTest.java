package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caitien.kernel.planimport.PlanDraft;

/**
 * How much of real plans is read right, from the form in which each was published and from others.
 */
class PlanReaderAccuracyTest {

    private static final Logger LOG = LoggerFactory.getLogger(PlanReaderAccuracyTest.class);

    @ParameterizedTest
    @CsvSource({"trung-my-tay-1, 0.90", "hong-phong, 0.90", "pom-lot, 0.80"})
    void readsTheTextThatWasPublished(String name, double aim) {
        Score score =
                Score.of(
                        Plans.READER.read(Plans.text(name), name + ".txt"),
                        Plans.transcription(name));
        assertAim(name + ".txt", score, aim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void findsEveryRowOfATextWithoutDiacritics(String name) {
        String bare = bare(new String(Plans.text(name), StandardCharsets.UTF_8));
        Score score =
                Score.of(
                        Plans.READER.read(bare.getBytes(StandardCharsets.UTF_8), name + ".txt"),
                        Plans.transcription(name),
                        true,
                        PlanReaderAccuracyTest::bare);
        assertAim(name + ".txt without diacritics", score, 0.80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void readsADocumentWithTheTable(String name) {
        PlanDraft plan = Plans.transcription(name);
        Score score = Score.of(Plans.READER.read(PlanPaper.withTable(plan), "ke-hoach.docx"), plan);
        assertAim(name + ".docx, table", score, 0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void readsADocumentCriterionByCriterion(String name) {
        PlanDraft plan = Plans.transcription(name);
        Score score =
                Score.of(Plans.READER.read(PlanPaper.byCriterion(plan), "ke-hoach.docx"), plan);
        assertAim(name + ".docx, by criterion", score, 0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "pom-lot"})
    void readsAForeignWorkbook(String name) {
        PlanDraft plan = Plans.transcription(name);
        Score score =
                Score.of(
                        Plans.READER.read(PlanBook.foreign(plan), "ke-hoach.xlsx"),
                        rowsOf(plan),
                        false,
                        UnaryOperator.identity());
        assertAim(name + ".xlsx", score, 0.95);
    }

    @ParameterizedTest
    @CsvSource({"trung-my-tay-1, 0.80", "pom-lot, 0.80"})
    void readsATableOfWhichOnlyLinesAreLeft(String name, double aim) {
        PlanDraft plan = rowsOf(Plans.transcription(name));
        byte[] text = BrokenText.of(plan).getBytes(StandardCharsets.UTF_8);
        Score score =
                Score.of(Plans.READER.read(text, "a.txt"), plan, false, UnaryOperator.identity());
        assertAim(name + ", broken into lines", score, aim);
    }

    private static PlanDraft rowsOf(PlanDraft plan) {
        return new PlanDraft(
                plan.schoolYear(),
                plan.framework(),
                plan.frame(),
                plan.actions(),
                List.of(),
                List.of());
    }

    private static void assertAim(String file, Score score, double aim) {
        LOG.info("{}: {}", file, score);
        score.wrong().forEach(wrong -> LOG.info("    {}", wrong));
        assertThat(score.rowsFound()).as("rows of " + file).isEqualTo(score.rows());
        assertThat(score.wrongButSure()).as("wrong but sure in " + file).isEmpty();
        assertThat(score.share()).as("fields of " + file).isGreaterThanOrEqualTo(aim);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
