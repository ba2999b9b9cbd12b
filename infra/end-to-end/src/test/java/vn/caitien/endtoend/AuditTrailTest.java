package vn.caitien.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The trail tells every fact of a school, in words. */
@WholeProduct
class AuditTrailTest {
    private static final Pattern RAW_ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_NAME =
            Pattern.compile("[A-Z]{2,}_[A-Z]|\\b(?:not-met|on-track|at-risk|not-started|thcs)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void tellsEveryFactOfASchoolInWords(String school, RunningProduct product) {
        List<JsonNode> trail = trail(product.as("hieutruong." + school), school);

        assertThat(trail).hasSize((int) Store.of(product).facts(school)).hasSizeGreaterThan(100);
        assertThat(trail)
                .extracting(item -> item.get("sentence").asString())
                .allSatisfy(
                        sentence ->
                                assertThat(sentence)
                                        .isNotBlank()
                                        .doesNotContainPattern(RAW_ID)
                                        .doesNotContainPattern(CODE_NAME)
                                        .doesNotContain("null", "{", "}"));
        assertThat(trail)
                .allSatisfy(
                        item -> {
                            assertThat(item.get("actorName").asString())
                                    .isNotBlank()
                                    .doesNotContainPattern(RAW_ID);
                            assertThat(item.get("roleName").asString()).isNotBlank();
                        });
        assertThat(trail)
                .extracting(item -> item.get("recordedAt").asString())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(trail.getLast().get("type").asString())
                .isIn("school.registered", "school.placed-under-authority");
    }

    private static List<JsonNode> trail(ApiUser reader, String school) {
        List<JsonNode> trail = new ArrayList<>();
        JsonNode page;
        int number = 0;
        do {
            page = reader.get("/schools/%s/audit?size=200&page=%d".formatted(school, number++));
            page.get("items").forEach(trail::add);
        } while (trail.size() < page.get("total").asInt() && !page.get("items").isEmpty());
        return trail;
    }
}
