package vn.caitien.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

class EvaluationTest {

    private final Framework tt18 = Sample.framework("tt18-2018");
    private final Framework tt57 = Sample.framework("tt57-2026-general");

    @Test
    void listsEveryMissingAndUnknownCriterion() {
        Map<String, Integer> levels = Sample.upTo(tt18, 1);
        levels.remove("1.1");
        levels.remove("5.6");
        levels.put("9.9", 1);
        refuses(
                tt18,
                new EvaluationRequest(levels, null),
                new FieldProblem("criteria.1.1", "criterion-missing", null),
                new FieldProblem("criteria.5.6", "criterion-missing", null),
                new FieldProblem("criteria.9.9", "criterion-unknown", 1));
    }

    @Test
    void refusesLevelsThatTheFrameworkDoesNotHave() {
        Map<String, Integer> levels = Sample.upTo(tt18, 1);
        levels.put("1.1", -1);
        levels.put("1.2", 4);
        refuses(
                tt18,
                new EvaluationRequest(levels, null),
                new FieldProblem("criteria.1.1", "level-outside-framework", -1),
                new FieldProblem("criteria.1.2", "level-outside-framework", 4));
        Map<String, Integer> beyond = Sample.upTo(tt57, 2);
        beyond.put("1.1", 3);
        refuses(
                tt57,
                new EvaluationRequest(beyond, null),
                new FieldProblem("criteria.1.1", "level-outside-framework", 3));
    }

    @Test
    void refusesAnIncompleteSetOfClauses() {
        Map<String, Outcome> clauses = Sample.clauses(tt18, c -> Outcome.MET);
        clauses.remove("22.2");
        clauses.put("22.7", Outcome.MET);
        refuses(
                tt18,
                new EvaluationRequest(Sample.upTo(tt18, 3), clauses),
                new FieldProblem("clauses.22.2", "clause-missing", null),
                new FieldProblem("clauses.22.7", "clause-unknown", Outcome.MET));
    }

    @Test
    void refusesClausesWhereTheFrameworkHasNone() {
        Map<String, Integer> levels = Sample.upTo(tt57, 2);
        refuses(
                tt57,
                new EvaluationRequest(levels, Map.of()),
                new FieldProblem("clauses", "clause-unknown", null));
        refuses(
                tt57,
                new EvaluationRequest(levels, Map.of("22.1", Outcome.MET)),
                new FieldProblem("clauses.22.1", "clause-unknown", Outcome.MET));
    }

    @Test
    void refusesAClauseThatWouldNotApply() {
        Map<String, Outcome> clauses = Sample.clauses(tt18, c -> Outcome.MET);
        clauses.put("22.2", Outcome.NOT_APPLICABLE);
        refuses(
                tt18,
                new EvaluationRequest(Sample.upTo(tt18, 3), clauses),
                new FieldProblem("clauses.22.2", "outcome-not-applicable", "not-applicable"));
    }

    private static void refuses(
            Framework framework, EvaluationRequest request, FieldProblem... problems) {
        assertThatThrownBy(() -> Evaluation.of(framework, request))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(ProblemCode.EVALUATION_INCOMPLETE);
                            assertThat(refusal.code().status()).isEqualTo(422);
                            assertThat(refusal.fields())
                                    .containsExactlyElementsOf(Arrays.asList(problems));
                        });
    }
}
