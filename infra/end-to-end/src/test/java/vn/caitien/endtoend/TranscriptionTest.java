package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The three real papers come out of the API as they went in: every row, every word, in order. */
@WholeProduct
class TranscriptionTest {
    private RunningProduct product;

    @BeforeEach
    void product(RunningProduct running) {
        product = running;
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void givesBackEveryRowOfThePlanAsItWasSigned(String school) {
        JsonNode paper = DemoFile.of(school).get("plan");
        JsonNode plan = plan(school, paper, "?asOf=" + DemoFile.signingDay(school));

        assertThat(plan.get("status").asString()).isEqualTo("approved");
        assertThat(Missing.of(paper.get("frame"), plan.get("frame"))).isEmpty();
        assertThat(Missing.of(paper.get("upkeep"), plan.get("upkeep"))).isEmpty();
        assertThat(Missing.of(paper.get("targets"), flat(plan.get("targets"), "target"))).isEmpty();
        assertThat(Missing.of(paper.get("actions"), flat(plan.get("actions"), "wording")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void keepsThePaperWhateverHappenedSince(String school) {
        JsonNode paper = DemoFile.of(school).get("plan");
        JsonNode plan = plan(school, paper, "");

        assertThat(Missing.of(paper.get("frame"), plan.get("frame"))).isEmpty();
        assertThat(Missing.of(paper.get("upkeep"), plan.get("upkeep"))).isEmpty();
        assertThat(Missing.of(paper.get("targets"), flat(plan.get("targets"), "target"))).isEmpty();
        ArrayNode actions = flat(plan.get("actions"), "wording");
        // An end that moved is still known as the first of its due dates.
        actions.valueStream()
                .filter(action -> !action.get("dueDates").isEmpty())
                .forEach(
                        action ->
                                ((ObjectNode) action.get("schedule"))
                                        .set("end", action.at("/dueDates/0/end")));
        assertThat(Missing.of(paper.get("actions"), actions)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void givesBackTheSchoolAndItsSelfAssessment(String school) {
        JsonNode file = DemoFile.of(school);
        ApiUser principal = product.as("hieutruong." + school);
        ObjectNode profile = file.get("school").asObject().deepCopy();
        profile.remove("kind"); // says nothing that a rule or a page needs
        assertThat(Missing.of(profile, principal.get("/schools/" + school))).isEmpty();

        JsonNode paper = file.get("assessment");
        JsonNode sheet =
                principal.get(
                        "/schools/%s/self-assessments/%s"
                                .formatted(school, paper.get("schoolYear").asString()));
        assertThat(sheet.get("framework")).isEqualTo(paper.get("framework"));
        assertThat(sheet.get("band")).isEqualTo(paper.get("band"));
        assertThat(Missing.of(paper.path("ratings"), ratings(sheet))).isEmpty();
        assertThat(Missing.of(paper.path("statement"), sheet.get("statement"))).isEmpty();
    }

    @Test
    void givesBackTheResultOfTheEvaluationFromOutside() {
        JsonNode paper = DemoFile.of("trung-my-tay-1").get("externalResult");
        JsonNode history =
                product.as("danhgiangoai").get("/schools/trung-my-tay-1/ratings/history");

        assertThat(history.get("externals")).hasSize(1);
        assertThat(Missing.of(paper, history.at("/externals/0"))).isEmpty();
    }

    @Test
    void noticesAShortenedText() {
        JsonNode paper = DemoFile.of("pom-lot").at("/plan/actions");
        ArrayNode shortened = paper.asArray().deepCopy();
        String measures = shortened.get(3).get("measures").asString();
        ((ObjectNode) shortened.get(3)).put("measures", measures.substring(0, 40));

        List<String> missing = Missing.of(paper, shortened);

        assertThat(missing).hasSize(1).first().asString().startsWith("/3/measures");
    }

    private JsonNode plan(String school, JsonNode paper, String query) {
        String year = paper.get("schoolYear").asString();
        return product.as("giaovien." + school)
                .get("/schools/%s/plans/%s%s".formatted(school, year, query));
    }

    /** Rows whose words lie one level deeper in the API than in the paper. */
    private static ArrayNode flat(JsonNode rows, String inner) {
        ArrayNode flat = JsonMapper.shared().createArrayNode();
        rows.forEach(
                row -> flat.addObject().setAll(row.asObject()).setAll(row.get(inner).asObject()));
        return flat;
    }

    /** The cells of a sheet in the shape of the paper's table. */
    private static ObjectNode ratings(JsonNode sheet) {
        ObjectNode ratings = JsonMapper.shared().createObjectNode();
        for (JsonNode standard : sheet.get("standards")) {
            for (JsonNode criterion : standard.get("criteria")) {
                ObjectNode levels = ratings.putObject(criterion.get("code").asString());
                criterion
                        .get("levels")
                        .propertyStream()
                        .forEach(
                                level -> {
                                    ObjectNode cells = levels.putObject(level.getKey());
                                    level.getValue()
                                            .forEach(
                                                    cell ->
                                                            cells.set(
                                                                    cell.get("key").asString(),
                                                                    cell.get("outcome")));
                                });
            }
        }
        return ratings;
    }
}
