package vn.caitien.command.externalevaluation;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent.ExternalResultRecorded;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.selfassessment.StatedCount;

class ExternalEvaluationTest {

    @Test
    void keepsTheResultAsItsPaperStatesIt() {
        ExternalResult result = result("2015-2016", "2019-2020");
        Scene.of(ExternalEvaluation.class)
                .when(new RecordExternalResult(Scene.SCHOOL, result))
                .records(new ExternalResultRecorded(Scene.SCHOOL, result));
    }

    @Test
    void refusesASecondResultOfTheSamePeriod() {
        ExternalResult result = result("2015-2016", "2019-2020");
        Scene.of(ExternalEvaluation.class, new ExternalResultRecorded(Scene.SCHOOL, result))
                .when(new RecordExternalResult(Scene.SCHOOL, result))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        Scene.of(ExternalEvaluation.class)
                .when(new RecordExternalResult(Scene.SCHOOL, result("2019-2020", "2015-2016")))
                .refuses(ProblemCode.END_BEFORE_START);
    }

    @Test
    void refusesAPeriodThatIsNotOfSchoolYears() {
        Scene.of(ExternalEvaluation.class)
                .when(new RecordExternalResult(Scene.SCHOOL, result("2015", "2019-2020")))
                .refuses(ProblemCode.INVALID_SCHOOL_YEAR);
    }

    private static ExternalResult result(String from, String to) {
        return new ExternalResult(
                from,
                to,
                "Đánh giá ngoài 2015-2020",
                List.of(new StatedCount(1, 28, 28, null), new StatedCount(3, 0, 20, null)),
                1,
                "Mức 1",
                null);
    }
}
