package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** What a framework refuses to be: each case spoils one thing in a sound edition. */
class FrameworkTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void refusesAnEmptyListOfMandatoryCriteria() {
        ObjectNode tree = tree("tt57-2026-general");
        tree.at("/standards")
                .forEach(
                        s ->
                                s.get("criteria")
                                        .forEach(c -> ((ObjectNode) c).put("mandatory", false)));
        refuses(tree, "no mandatory criterion");
    }

    @Test
    void refusesMoreOthersThanThereAre() {
        ObjectNode tree = tree("tt57-2026-general");
        ((ObjectNode) tree.at("/schoolLevelRule/thresholds/1")).put("othersCount", 8);
        refuses(tree, "8 of only 7");
    }

    @Test
    void refusesAThresholdNoCriterionCanReach() {
        ObjectNode tree = tree("tt57-2026-general");
        ((ObjectNode) tree.at("/schoolLevelRule/thresholds/1")).put("mandatoryAtLeast", 3);
        refuses(tree, "cannot reach");
    }

    @Test
    void refusesAHigherLevelOfTheSchoolThatAsksForLess() {
        ObjectNode tree = tree("tt57-2026-general");
        ((ObjectNode) tree.at("/schoolLevelRule/thresholds/1")).put("othersCount", 4);
        refuses(tree, "asks for less");
    }

    @Test
    void refusesARuleItDoesNotKnow() {
        ObjectNode tree = tree("tt18-2018");
        ((ObjectNode) tree.at("/schoolLevelRule")).put("version", 2);
        refuses(tree, "version 2");
    }

    @Test
    void refusesTheSameCriterionTwice() {
        ObjectNode tree = tree("tt18-2018");
        ((ObjectNode) tree.at("/standards/0/criteria/1")).put("code", "1.1");
        refuses(tree, "1.1 occurs twice");
    }

    @Test
    void refusesACriterionInTheWrongStandard() {
        ObjectNode tree = tree("tt18-2018");
        ((ObjectNode) tree.at("/standards/0/criteria/1")).put("code", "9.9");
        refuses(tree, "stands in standard 1");
    }

    @Test
    void refusesAGapBetweenLevels() {
        ObjectNode tree = tree("tt18-2018");
        ((ArrayNode) tree.at("/standards/0/criteria/0/levels")).remove(1);
        refuses(tree, "gap");
    }

    @Test
    void refusesAGapBelowTheLevels() {
        ObjectNode tree = tree("tt18-2018");
        ((ArrayNode) tree.at("/standards/0/criteria/0/levels")).remove(0);
        refuses(tree, "gap");
    }

    @Test
    void refusesAClauseOfAnotherLevel() {
        ObjectNode tree = tree("tt18-2018");
        ((ObjectNode) tree.at("/clauseGroup/clauses/0/levels/0")).put("level", 3);
        refuses(tree, "not a clause of level 4");
    }

    @Test
    void refusesALevelWithoutAName() {
        ObjectNode tree = tree("tt18-2018");
        ((ArrayNode) tree.at("/levelWords")).remove(2);
        refuses(tree, "name each level once");
    }

    @Test
    void refusesALevelThatAsksForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Level(
                                        1,
                                        List.of(
                                                new Requirement(
                                                        "1", "…", RequirementKind.INTERPRETIVE))))
                .withMessageContaining("asks for nothing");
    }

    @Test
    void refusesCompanyForTheOnlyRequirement() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Level(
                                        1,
                                        List.of(
                                                new Requirement("*", "…", RequirementKind.BINDING),
                                                new Requirement(
                                                        "a", "…", RequirementKind.BINDING))))
                .withMessageContaining("only requirement");
    }

    @Test
    void findsCriteriaClausesAndStandards() {
        Framework tt18 = Sample.framework("tt18-2018");
        assertThat(tt18.criterion("1.10")).get().extracting(Criterion::ceiling).isEqualTo(2);
        assertThat(tt18.criterion("22.6")).get().extracting(Criterion::ceiling).isEqualTo(4);
        assertThat(tt18.criterion("22.7")).isEmpty();
        assertThat(tt18.hasClause("22.1")).isTrue();
        assertThat(tt18.hasClause("1.1")).isFalse();
        assertThat(tt18.standardOf("5.6")).get().extracting(Standard::code).isEqualTo("5");
        assertThat(tt18.standardOf("22.1")).isEmpty();
    }

    @Test
    void refusesAnUnknownFrameworkByItsCode() {
        assertThatThrownBy(() -> Sample.SHIPPED.get("tt99"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(ProblemCode.FRAMEWORK_UNKNOWN);
                            assertThat(refusal.parameters()).isEqualTo(Map.of("framework", "tt99"));
                        });
    }

    private ObjectNode tree(String id) {
        return (ObjectNode) json.valueToTree(Sample.framework(id));
    }

    private void refuses(ObjectNode spoilt, String why) {
        assertThatThrownBy(() -> json.treeToValue(spoilt, Framework.class))
                .hasMessageContaining(why);
    }
}
