package vn.caitien.command.improvementplan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.command.improvementplan.PlanCommand.AmendPlan;
import vn.caitien.command.improvementplan.PlanCommand.ApprovePlan;
import vn.caitien.command.improvementplan.PlanCommand.Basis;
import vn.caitien.command.improvementplan.PlanCommand.ClosePlan;
import vn.caitien.command.improvementplan.PlanCommand.DraftPlan;
import vn.caitien.command.improvementplan.PlanCommand.ReturnPlan;
import vn.caitien.command.improvementplan.PlanCommand.SetPlanFrame;
import vn.caitien.command.improvementplan.PlanCommand.SubmitPlan;
import vn.caitien.command.platform.Scene;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanAmended;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanClosed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanFrameSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReturned;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolYear;

class PlanLifeTest {

    @Test
    void isDraftedFromNothing() {
        Scene.of(ImprovementPlan.class)
                .when(new DraftPlan(Plan.ID, Plan.TT18, null))
                .records(new PlanDrafted(Scene.SCHOOL, "2023-2024", "tt18-2018", null, null));
    }

    @Test
    void isDraftedFromAnApprovedSelfAssessment() {
        Scene.of(ImprovementPlan.class)
                .when(new DraftPlan(Plan.ID, Plan.TT18, basis(true)))
                .records(
                        new PlanDrafted(
                                Scene.SCHOOL, "2023-2024", "tt18-2018", "2022-2023", Band.THCS));
    }

    @Test
    void refusesToRestOnASelfAssessmentThatIsNotApproved() {
        Scene.of(ImprovementPlan.class)
                .when(new DraftPlan(Plan.ID, Plan.TT18, basis(false)))
                .refuses(ProblemCode.ASSESSMENT_NOT_APPROVED);
    }

    @Test
    void refusesASecondPlanOfTheSameYear() {
        Plan.drafted()
                .when(new DraftPlan(Plan.ID, Plan.TT18, null))
                .refuses(ProblemCode.ALREADY_EXISTS);
    }

    @Test
    void isSubmitted() {
        Plan.drafted().when(new SubmitPlan(Plan.ID)).records(new PlanSubmitted());
    }

    @Test
    void refusesASecondSubmission() {
        Plan.submitted().when(new SubmitPlan(Plan.ID)).refuses(ProblemCode.PLAN_NOT_OPEN);
    }

    @Test
    void isReturnedWithAReason() {
        Plan.submitted()
                .when(new ReturnPlan(Plan.ID, "thiếu kinh phí"))
                .records(new PlanReturned("thiếu kinh phí"));
    }

    @Test
    void refusesAReturnWithoutReason() {
        Plan.submitted().when(new ReturnPlan(Plan.ID, null)).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesTheReturnOfWhatWasNotSubmitted() {
        Plan.drafted()
                .when(new ReturnPlan(Plan.ID, "thiếu"))
                .refuses(ProblemCode.PLAN_NOT_SUBMITTED);
    }

    @Test
    void isApproved() {
        Plan.submitted().when(approval()).records(new PlanApproved("9f86", "criteria"));
    }

    @Test
    void refusesASignatureWhileItsFormHasGaps() {
        FieldProblem gap = new FieldProblem("frame.purpose", "missing", null);
        Plan.submitted()
                .when(new ApprovePlan(Plan.ID, null, null, List.of(gap)))
                .refuses(ProblemCode.PLAN_INCOMPLETE);
    }

    private static ApprovePlan approval() {
        return new ApprovePlan(Plan.ID, "9f86", "criteria", List.of());
    }

    @Test
    void refusesApprovalOfWhatWasNotSubmitted() {
        Plan.drafted().when(approval()).refuses(ProblemCode.PLAN_NOT_SUBMITTED);
    }

    @Test
    void isAmendedWithAReason() {
        Plan.approved()
                .when(new AmendPlan(Plan.ID, "đổi nguồn kinh phí"))
                .records(new PlanAmended("đổi nguồn kinh phí"));
    }

    @Test
    void refusesAnAmendmentWithoutReason() {
        Plan.approved().when(new AmendPlan(Plan.ID, "")).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesAnAmendmentOfWhatWasNotSigned() {
        Plan.submitted().when(new AmendPlan(Plan.ID, "đổi")).refuses(ProblemCode.PLAN_NOT_APPROVED);
    }

    @Test
    void mayBeWrittenWhileItIsAmended() {
        Plan.approved()
                .then(new PlanAmended("đổi"))
                .when(new SetPlanFrame(Plan.ID, Plan.FRAME))
                .records(new PlanFrameSet(Plan.FRAME));
    }

    @Test
    void mayBeWrittenAgainAfterAnAmendmentWasReturned() {
        Plan.approved()
                .then(new PlanAmended("đổi"), new PlanSubmitted(), new PlanReturned("chưa rõ"))
                .when(new SetPlanFrame(Plan.ID, Plan.FRAME))
                .records(new PlanFrameSet(Plan.FRAME));
    }

    @Test
    void isClosedWithASummary() {
        Plan.approved()
                .when(new ClosePlan(Plan.ID, "Đạt 9/10 nội dung."))
                .records(new PlanClosed("Đạt 9/10 nội dung."));
    }

    @Test
    void refusesToCloseWithoutSummary() {
        Plan.approved().when(new ClosePlan(Plan.ID, null)).refuses(ProblemCode.REASON_REQUIRED);
    }

    @Test
    void refusesToCloseWhatWasNotSigned() {
        Plan.drafted().when(new ClosePlan(Plan.ID, "xong")).refuses(ProblemCode.PLAN_NOT_APPROVED);
    }

    @Test
    void staysClosed() {
        Plan.closed().when(new AmendPlan(Plan.ID, "mở lại")).refuses(ProblemCode.PLAN_CLOSED);
        Plan.closed().when(new SubmitPlan(Plan.ID)).refuses(ProblemCode.PLAN_CLOSED);
        Plan.closed().when(approval()).refuses(ProblemCode.PLAN_CLOSED);
        Plan.closed().when(new ReturnPlan(Plan.ID, "x")).refuses(ProblemCode.PLAN_CLOSED);
        Plan.closed().when(new ClosePlan(Plan.ID, "x")).refuses(ProblemCode.PLAN_CLOSED);
    }

    @Test
    void looksUnknownToAnotherTenant() {
        Plan.drafted()
                .whenAskedFrom("pom-lot", new SubmitPlan(Plan.ID))
                .refuses(ProblemCode.PLAN_UNKNOWN);
    }

    private static Basis basis(boolean approved) {
        return new Basis(new SchoolYear(2022), Band.THCS, approved);
    }
}
