package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sheet and plan as they were known on a day. */
@WholeProduct
class LookingBackTest {
    private static final String SHEET = "/schools/trung-my-tay-1/self-assessments/2020-2021";
    private static final String PLAN = "/schools/trung-my-tay-1/plans/2021-2022";

    private ApiUser reader;

    @BeforeEach
    void reader(RunningProduct product) {
        reader = product.as("danhgiangoai");
    }

    @Test
    void knowsTheSheetBeforeAndAfterEachStep() {
        assertThat(reader.status(SHEET + "?asOf=2021-05-31")).isEqualTo(404);

        JsonNode opened = reader.get(SHEET + "?asOf=2021-06-01");
        assertThat(opened.get("status").asString()).isEqualTo("open");
        assertThat(rated(opened)).isZero();
        assertThat(opened.get("statement").isNull()).isTrue();

        JsonNode half = reader.get(SHEET + "?asOf=2021-06-05");
        assertThat(rated(half)).isBetween(1L, 27L);
        assertThat(half.at("/standing/determinate").asBoolean()).isFalse();

        JsonNode rated = reader.get(SHEET + "?asOf=2021-06-10");
        assertThat(rated(rated)).isEqualTo(28);
        assertThat(rated.get("status").asString()).isEqualTo("open");

        assertThat(statusOn(SHEET, "2021-06-15")).isEqualTo("submitted");
        assertThat(statusOn(SHEET, "2021-06-17")).isEqualTo("submitted");
        assertThat(statusOn(SHEET, "2021-06-18")).isEqualTo("approved");
    }

    @Test
    void knowsTheMomentAndNotOnlyTheDay() {
        assertThat(statusOn(SHEET, "2021-06-18T15:29:59%2B07:00")).isEqualTo("submitted");
        assertThat(statusOn(SHEET, "2021-06-18T15:30:00%2B07:00")).isEqualTo("approved");
    }

    @Test
    void knowsThePlanBeforeAndAfterEachStep() {
        assertThat(reader.status(PLAN + "?asOf=2021-09-05")).isEqualTo(404);
        JsonNode drafted = reader.get(PLAN + "?asOf=2021-09-06");
        assertThat(drafted.get("status").asString()).isEqualTo("draft");
        assertThat(drafted.get("actions")).isEmpty();
        assertThat(drafted.at("/frame/number").isNull()).isTrue();

        JsonNode half = reader.get(PLAN + "?asOf=2021-09-11");
        assertThat(half.get("actions").size()).isBetween(1, 27);
        assertThat(half.at("/frame/number").asString()).isEqualTo("250/KH-TMT1");

        assertThat(reader.get(PLAN + "?asOf=2021-09-18").get("actions")).hasSize(28);
        assertThat(statusOn(PLAN, "2021-09-24")).isEqualTo("submitted");
        assertThat(statusOn(PLAN, "2021-09-28")).isEqualTo("submitted");
        assertThat(statusOn(PLAN, "2021-09-29")).isEqualTo("approved");
    }

    @Test
    void knowsAnActionFromReportToVerification() {
        String plan = "/schools/hong-phong/plans/2023-2024";
        assertThat(firstAction(plan, "2023-10-26")).isEqualTo("planned");
        assertThat(firstAction(plan, "2023-10-27")).isEqualTo("in-progress");
        assertThat(firstAction(plan, "2024-03-20")).isEqualTo("completed");
        assertThat(firstAction(plan, "2024-03-25")).isEqualTo("in-progress");
        assertThat(firstAction(plan, "2024-05-14")).isEqualTo("completed");
        assertThat(firstAction(plan, "2024-05-20")).isEqualTo("verified");
    }

    @Test
    void knowsTheEndBeforeItWasMoved() {
        String end = "/actions/2/schedule/end";
        String plan = "/schools/pom-lot/plans/2025-2026";
        assertThat(reader.get(plan + "?asOf=2025-09-25").at(end).asString()).isEqualTo("2025-09");
        assertThat(reader.get(plan + "?asOf=2025-09-26").at(end).asString()).isEqualTo("2025-12");
    }

    @Test
    void showsLevelsRaisedAndLoweredOverTheYears() {
        JsonNode lines = reader.get("/schools/trung-my-tay-1/ratings/history").at("/bands/0/lines");

        assertThat(levels(lines, "1.1")).containsExactly(1, 2);
        assertThat(levels(lines, "3.5")).containsExactly(2, 1);
        assertThat(levels(lines, "5.4")).containsExactly(1, 1);
    }

    @Test
    void saysWhyARatingWasTakenBack() {
        JsonNode history =
                reader.get(
                        "/schools/trung-my-tay-1/self-assessments/2021-2022/criteria/5.4/history");

        assertThat(history.toString())
                .contains("Chưa có minh chứng định kỳ rà soát")
                .contains("2022-06-15T02:10:00Z");
    }

    private static List<Integer> levels(JsonNode lines, String criterion) {
        return lines.valueStream()
                .filter(line -> line.get("code").asString().equals(criterion))
                .flatMap(line -> line.get("levels").valueStream())
                .map(JsonNode::asInt)
                .toList();
    }

    private String statusOn(String path, String day) {
        return reader.get(path + "?asOf=" + day).get("status").asString();
    }

    private String firstAction(String plan, String day) {
        return reader.get(plan + "?asOf=" + day).at("/actions/0/status").asString();
    }

    private static long rated(JsonNode sheet) {
        return sheet.get("standards")
                .valueStream()
                .flatMap(standard -> standard.get("criteria").valueStream())
                .filter(criterion -> !criterion.get("rating").isNull())
                .count();
    }
}
