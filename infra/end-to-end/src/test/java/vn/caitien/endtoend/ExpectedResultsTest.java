package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What follows from the printed tables, beside what the papers say of themselves. */
@WholeProduct
class ExpectedResultsTest {

    @Test
    void countsTrungMyTay1FromItsTableAndShowsThatItsTextDiffers(RunningProduct product) {
        JsonNode sheet =
                product.as("thuky.trung-my-tay-1")
                        .get("/schools/trung-my-tay-1/self-assessments/2020-2021");

        assertThat(counts(sheet.get("totals")))
                .containsExactly("1: 28/28 100 %", "2: 18/28 64 %", "3: 2/20 10 %");
        assertThat(counts(sheet.at("/statement/counts")))
                .containsExactly("1: 28/28 100 %", "2: 18/28 64 %", "3: 1/20 5 %");
        assertThat(differences(sheet, "count")).containsExactly("level 3: 1/20, not 2/20");
        assertThat(differences(sheet, "criterion-level")).isEmpty();
        assertThat(sheet.at("/standing/level").asInt()).isEqualTo(1);
    }

    @Test
    void setsTheResultFromOutsideBesideTrungMyTay1(RunningProduct product) {
        JsonNode history =
                product.as("danhgiangoai").get("/schools/trung-my-tay-1/ratings/history");

        JsonNode external = history.at("/externals/0");
        assertThat(external.get("from").asString()).isEqualTo("2015-2016");
        assertThat(external.get("to").asString()).isEqualTo("2019-2020");
        assertThat(counts(external.get("counts")))
                .containsExactly("1: 28/28 100 %", "2: 18/28 64 %", "3: 0/20 0 %");
        assertThat(external.get("levelText").asString()).isEqualTo("Mức 1");
        assertThat(history.at("/bands/0/years/0/schoolYear").asString()).isEqualTo("2020-2021");
    }

    @Test
    void computesHongPhongAndShowsTheEightLevelsThatDoNotExist(RunningProduct product) {
        JsonNode sheet =
                product.as("thuky.hong-phong")
                        .get("/schools/hong-phong/self-assessments/2022-2023");

        assertThat(counts(sheet.get("totals")))
                .containsExactly("1: 28/28 100 %", "2: 28/28 100 %", "3: 18/20 90 %");
        assertThat(sheet.at("/standing/level").asInt()).isEqualTo(2);
        List<String> beyond =
                sheet.get("differences")
                        .valueStream()
                        .filter(d -> d.get("kind").asString().equals("level-beyond-ceiling"))
                        .filter(d -> !d.get("criterion").isNull())
                        .map(d -> d.get("criterion").asString())
                        .toList();
        assertThat(beyond).containsExactly("1.2", "1.7", "1.8", "1.9", "1.10", "3.4", "5.3", "5.4");
        assertThat(sheet.get("differences")).hasSize(8);
        assertThat(sheet.at("/statement/levels/5.4").asInt()).isEqualTo(3);
    }

    private static List<String> counts(JsonNode counts) {
        return counts.valueStream()
                .map(
                        count ->
                                "%d: %d/%d %s %%"
                                        .formatted(
                                                count.get("level").asInt(),
                                                count.get("reached").asInt(),
                                                count.get("of").asInt(),
                                                count.get("percent").decimalValue()))
                .toList();
    }

    private static List<String> differences(JsonNode sheet, String kind) {
        return sheet.get("differences")
                .valueStream()
                .filter(difference -> difference.get("kind").asString().equals(kind))
                .map(
                        difference ->
                                "level %d: %s, not %s"
                                        .formatted(
                                                difference.get("level").asInt(),
                                                difference.get("stated").asString(),
                                                difference.get("computed").asString()))
                .toList();
    }
}
