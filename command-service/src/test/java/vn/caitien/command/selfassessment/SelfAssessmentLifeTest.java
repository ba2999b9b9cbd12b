package vn.caitien.command.selfassessment;

import org.junit.jupiter.api.Test;
import vn.caitien.command.platform.Scene;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ApproveSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.OpenSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ReopenSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.ReturnSelfAssessment;
import vn.caitien.command.selfassessment.SelfAssessmentCommand.SubmitSelfAssessment;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.CriterionRated;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReopened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReturned;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;

class SelfAssessmentLifeTest {

    @Test
    void opensUnderAnEditionForItsBand() {
        Scene.of(SelfAssessment.class)
                .when(new OpenSelfAssessment(Sheet.ID, Sheet.TT18))
                .records(
                        new SelfAssessmentOpened(
                                Scene.SCHOOL, Sheet.ID.band(), "2023-2024", "tt18-2018"));
    }

    @Test
    void refusesAnEditionForAnotherBand() {
        Scene.of(SelfAssessment.class)
                .when(new OpenSelfAssessment(Sheet.ID, Scene.FRAMEWORKS.get("tt19-2018")))
                .refuses(ProblemCode.FRAMEWORK_NOT_FOR_BAND);
    }

    @Test
    void refusesASecondSheetOfTheSameYear() {
        Sheet.opened()
                .when(new OpenSelfAssessment(Sheet.ID, Sheet.TT18))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void isSubmitted() {
        Sheet.rated()
                .when(new SubmitSelfAssessment(Sheet.ID))
                .records(new SelfAssessmentSubmitted());
    }

    @Test
    void refusesASecondSubmission() {
        Sheet.submitted()
                .when(new SubmitSelfAssessment(Sheet.ID))
                .refuses(ProblemCode.ASSESSMENT_NOT_OPEN);
    }

    @Test
    void isReturnedWithAReason() {
        Sheet.submitted()
                .when(new ReturnSelfAssessment(Sheet.ID, "thiếu minh chứng"))
                .records(new SelfAssessmentReturned("thiếu minh chứng"));
    }

    @Test
    void refusesAReturnWithoutReason() {
        Sheet.submitted()
                .when(new ReturnSelfAssessment(Sheet.ID, null))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesTheReturnOfWhatWasNotSubmitted() {
        Sheet.rated()
                .when(new ReturnSelfAssessment(Sheet.ID, "thiếu"))
                .refuses(ProblemCode.ASSESSMENT_NOT_SUBMITTED);
    }

    @Test
    void isOpenAgainOnceReturned() {
        Sheet.submitted()
                .then(new SelfAssessmentReturned("thiếu"))
                .when(Sheet.rate("1.1", Sheet.BELOW_1, "sửa"))
                .records(new CriterionRated("1.1", Sheet.BELOW_1, 0, 1, "sửa"));
    }

    @Test
    void isApproved() {
        Sheet.submitted()
                .when(new ApproveSelfAssessment(Sheet.ID))
                .records(new SelfAssessmentApproved());
    }

    @Test
    void refusesApprovalOfWhatWasNotSubmitted() {
        Sheet.rated()
                .when(new ApproveSelfAssessment(Sheet.ID))
                .refuses(ProblemCode.ASSESSMENT_NOT_SUBMITTED);
    }

    @Test
    void refusesASecondApproval() {
        Sheet.approved()
                .when(new ApproveSelfAssessment(Sheet.ID))
                .refuses(ProblemCode.ASSESSMENT_NOT_SUBMITTED);
    }

    @Test
    void isReopenedWithAReason() {
        Sheet.approved()
                .when(new ReopenSelfAssessment(Sheet.ID, "đoàn kiểm tra yêu cầu"))
                .records(new SelfAssessmentReopened("đoàn kiểm tra yêu cầu"));
    }

    @Test
    void refusesReopeningWithoutReason() {
        Sheet.approved()
                .when(new ReopenSelfAssessment(Sheet.ID, " "))
                .refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesReopeningOfWhatWasNotApproved() {
        Sheet.submitted()
                .when(new ReopenSelfAssessment(Sheet.ID, "sửa"))
                .refuses(ProblemCode.ASSESSMENT_NOT_APPROVED);
    }

    @Test
    void isOpenAgainOnceReopened() {
        Sheet.approved()
                .then(new SelfAssessmentReopened("sửa"))
                .when(new SubmitSelfAssessment(Sheet.ID))
                .records(new SelfAssessmentSubmitted());
    }

    @Test
    void looksUnknownToAnotherTenant() {
        Sheet.rated()
                .whenAskedFrom("trung-my-tay-1", new SubmitSelfAssessment(Sheet.ID))
                .refuses(ProblemCode.SELF_ASSESSMENT_UNKNOWN);
    }

    @Test
    void refusesAWriterWhoSawAnOlderVersion() {
        Sheet.rated()
                .whenSeenAt(0, new SubmitSelfAssessment(Sheet.ID))
                .refuses(ProblemCode.VERSION_CONFLICT);
    }

    @Test
    void letsAWriterThroughWhoSawTheLatestVersion() {
        Sheet.rated()
                .whenSeenAt(1, new SubmitSelfAssessment(Sheet.ID))
                .records(new SelfAssessmentSubmitted());
    }
}
