package vn.caitien.command.selfassessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Scene;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.RateCriterion;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;

/**
 * The self-assessment that the tests of this package speak of: a secondary school's, under Circular
 * 18.
 */
final class Sheet {

    static final SelfAssessmentId ID =
            new SelfAssessmentId(Scene.SCHOOL, Band.THCS, new SchoolYear(2023));
    static final Framework TT18 = Scene.FRAMEWORKS.get("tt18-2018");

    /** Criterion 1.1 of Circular 18 with all of level 1 met. */
    static final Map<Integer, Map<String, Outcome>> LEVEL_1 =
            Map.of(1, Map.of("a", Outcome.MET, "b", Outcome.MET, "c", Outcome.MET));

    /** The same with one requirement not met. */
    static final Map<Integer, Map<String, Outcome>> BELOW_1 =
            Map.of(1, Map.of("a", Outcome.MET, "b", Outcome.NOT_MET, "c", Outcome.MET));

    private Sheet() {}

    static Scene<SelfAssessment> opened() {
        return opened("tt18-2018");
    }

    static Scene<SelfAssessment> opened(String framework) {
        return Scene.of(
                SelfAssessment.class,
                new SelfAssessmentOpened(ID.school(), ID.band(), "2023-2024", framework));
    }

    static Scene<SelfAssessment> rated() {
        return opened().then(new CriterionRated("1.1", LEVEL_1, 1, null, null));
    }

    static Scene<SelfAssessment> submitted() {
        return rated().then(new SelfAssessmentSubmitted());
    }

    static Scene<SelfAssessment> approved() {
        return submitted().then(new SelfAssessmentApproved());
    }

    static RateCriterion rate(
            String criterion,
            Map<Integer, Map<String, Outcome>> outcomes,
            @Nullable String reason) {
        return new RateCriterion(ID, criterion, outcomes, reason);
    }
}
