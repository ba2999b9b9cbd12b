package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The three real papers stand on the plan's page: every text of every row, unshortened. */
@WholeProduct
class TranscriptionOnThePageTest {

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void showsEveryTextOfThePlan(String school, RunningProduct product) throws Exception {
        JsonNode paper = DemoFile.of(school).get("plan");
        List<String> texts = texts(paper);
        String page =
                SignedIn.as(product, "hieutruong." + school)
                        .text(
                                "/truong/%s/ke-hoach/%s"
                                        .formatted(school, paper.get("schoolYear").asString()));

        assertThat(texts).hasSizeGreaterThan(40);
        assertThat(texts.stream().filter(text -> !page.contains(text))).isEmpty();
    }

    private static List<String> texts(JsonNode paper) {
        List<String> texts = new ArrayList<>();
        collect(paper.get("frame"), texts);
        paper.get("upkeep").forEach(row -> collect(row.get("text"), texts));
        for (JsonNode target : paper.get("targets")) {
            for (String field : List.of("group", "subject", "grade", "text")) {
                collect(target.path(field), texts);
            }
        }
        for (JsonNode action : paper.get("actions")) {
            for (String field :
                    List.of("criteria", "limitation", "goal", "measures", "conditions", "remark")) {
                collect(action.path(field), texts);
            }
            action.get("leads").forEach(actor -> collect(actor.get("name"), texts));
            action.get("collaborators").forEach(actor -> collect(actor.get("name"), texts));
            collect(action.at("/budget/source"), texts);
            collect(action.at("/schedule/note"), texts);
        }
        return texts;
    }

    /** Dates are written in another way on the page; they are compared in the API. */
    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString() && !node.asString().matches("\\d{4}-\\d\\d-\\d\\d")) {
            texts.add(SignedIn.oneLine(node.asString()));
        }
        node.forEach(inner -> collect(inner, texts));
    }
}
