package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

class FrameworkEvaluationControllerTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new FrameworkEvaluationController(Sample.SHIPPED))
                    .build();
    private final Framework tt18 = Sample.framework("tt18-2018");

    @Test
    void answersWithEveryPartOfTheContract() throws Exception {
        String body = body("2").replace("\"5.6\":2", "\"5.6\":null");
        MockHttpServletResponse response = evaluate("tt18-2018", body);
        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode answer = json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer)
                .isEqualTo(
                        json.readTree(
                                """
                                {"level":null,"determinate":false,"provenLevel":0,"possibleLevel":2,
                                 "counts":[{"level":1,"reached":27,"of":28},
                                           {"level":2,"reached":27,"of":28},
                                           {"level":3,"reached":0,"of":20}],
                                 "blockers":[{"criterion":"5.6","reached":null,"required":1,"mandatory":true}],
                                 "toNextLevel":{"level":1,"steps":[{"criterion":"5.6","from":null,"to":1}]},
                                 "notices":[]}
                                """));
    }

    @Test
    void takesClausesAsYesAndNoOrAsOutcomes() throws Exception {
        String clauses =
                """
                {"22.1":true,"22.2":"met","22.3":false,"22.4":"not-met","22.5":null,"22.6":"not-rated"}
                """;
        String body = body("3").replaceFirst("}$", ",\"clauses\":" + clauses + "}");
        JsonNode answer = json.readTree(evaluate("tt18-2018", body).getContentAsString());
        assertThat(answer.at("/level").asInt()).isEqualTo(3);
        assertThat(answer.at("/counts/3/reached").asInt()).isEqualTo(2);
        assertThat(answer.at("/counts/3/of").asInt()).isEqualTo(6);
        assertThat(answer.at("/toNextLevel/steps")).hasSize(4);
        assertThat(answer.at("/notices")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "\"2\"", "true", "{}", "[2]", "99999999999"})
    void refusesALevelThatIsNoWholeNumber(String level) throws Exception {
        assertThat(evaluate("tt18-2018", body(level)).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"maybe\"", "[]"})
    void refusesAClauseThatIsNoOutcome(String outcome) throws Exception {
        String body = body("3").replaceFirst("}$", ",\"clauses\":{\"22.1\":" + outcome + "}}");
        assertThat(evaluate("tt18-2018", body).getStatus()).isEqualTo(400);
    }

    @Test
    void refusesAnEmptyQuestionAndAnUnknownFramework() {
        refuses("tt18-2018", "{}", ProblemCode.EVALUATION_INCOMPLETE);
        refuses("tt18-2018", "{\"criteria\":null}", ProblemCode.EVALUATION_INCOMPLETE);
        refuses("tt99", body("2"), ProblemCode.FRAMEWORK_UNKNOWN);
    }

    private void refuses(String id, String body, ProblemCode code) {
        assertThatThrownBy(() -> evaluate(id, body))
                .rootCause()
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private MockHttpServletResponse evaluate(String id, String body) throws Exception {
        return mvc.perform(
                        post("/api/v1/frameworks/{id}/evaluation", id)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andReturn()
                .getResponse();
    }

    private String body(String level) {
        Map<String, Integer> levels = Sample.upTo(tt18, 1);
        return levels.keySet().stream()
                .map(code -> "\"" + code + "\":" + level)
                .collect(Collectors.joining(",", "{\"criteria\":{", "}}"));
    }
}
