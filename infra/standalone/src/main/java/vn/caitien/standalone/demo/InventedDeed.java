package vn.caitien.standalone.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.evidence.EvidenceApi;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Draft;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Measurement;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.EvidenceLink;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.Opening;
import vn.caitien.kernel.selfassessment.SelfAssessmentApi.RatingBody;
import vn.caitien.standalone.identity.DemoUsers;

/**
 * A deed as the illustration's file writes it: {@code do} names it, {@code body} is the body of the request.
 * Actions are named by plan and row, {@code 2021-2022/7}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @Type(name = "open-assessment", value = InventedDeed.OpenAssessment.class),
    @Type(name = "rate", value = InventedDeed.Rate.class),
    @Type(name = "describe", value = InventedDeed.Describe.class),
    @Type(name = "register-evidence", value = InventedDeed.RegisterEvidence.class),
    @Type(name = "link-evidence", value = InventedDeed.LinkEvidence.class),
    @Type(name = "submit-assessment", value = InventedDeed.SubmitAssessment.class),
    @Type(name = "return-assessment", value = InventedDeed.ReturnAssessment.class),
    @Type(name = "approve-assessment", value = InventedDeed.ApproveAssessment.class),
    @Type(name = "draft-plan", value = InventedDeed.DraftPlan.class),
    @Type(name = "frame", value = InventedDeed.Frame.class),
    @Type(name = "upkeep", value = InventedDeed.Upkeep.class),
    @Type(name = "plan-action", value = InventedDeed.PlanAction.class),
    @Type(name = "carry-over", value = InventedDeed.CarryOver.class),
    @Type(name = "submit-plan", value = InventedDeed.SubmitPlan.class),
    @Type(name = "approve-plan", value = InventedDeed.ApprovePlan.class),
    @Type(name = "measure", value = InventedDeed.Measure.class),
    @Type(name = "close-plan", value = InventedDeed.ClosePlan.class),
    @Type(name = "report", value = InventedDeed.Report.class),
    @Type(name = "delay", value = InventedDeed.Delay.class),
    @Type(name = "complete", value = InventedDeed.Complete.class),
    @Type(name = "verify", value = InventedDeed.Verify.class),
    @Type(name = "return", value = InventedDeed.Return.class),
    @Type(name = "cancel", value = InventedDeed.Cancel.class)
})
sealed interface InventedDeed {

    /** What tells this deed from others of the same moment. */
    String name();

    Receipt through(Contracts contracts, Names names, DemoUsers users);

    /** The key under which the deed is done once. */
    default UUID key(Names names, String fallback) {
        return names.key(fallback);
    }

    record OpenAssessment(Opening body) implements InventedDeed {
        @Override
        public String name() {
            return "open " + body.schoolYear();
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().open(names.place(), body);
        }
    }

    record Rate(String year, String criterion, RatingBody body) implements InventedDeed {
        @Override
        public String name() {
            return "rate " + year + " " + criterion;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().rate(names.place(), year, criterion, null, body);
        }
    }

    record Describe(String year, String criterion, Description body) implements InventedDeed {
        @Override
        public String name() {
            return "describe " + year + " " + criterion;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().describe(names.place(), year, criterion, null, body);
        }
    }

    record RegisterEvidence(EvidenceApi.Registration body) implements InventedDeed {
        @Override
        public String name() {
            return "evidence " + body.code();
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.evidence().register(names.place(), body);
        }
    }

    record LinkEvidence(String year, String criterion, EvidenceLink body) implements InventedDeed {
        @Override
        public String name() {
            return "link %s %s %s".formatted(year, criterion, body);
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().linkEvidence(names.place(), year, criterion, null, body);
        }
    }

    record SubmitAssessment(String year) implements InventedDeed {
        @Override
        public String name() {
            return "submit assessment " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().submit(names.place(), year, null);
        }
    }

    record ReturnAssessment(String year, ReasonBody body) implements InventedDeed {
        @Override
        public String name() {
            return "return assessment " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().giveBack(names.place(), year, null, body);
        }
    }

    record ApproveAssessment(String year) implements InventedDeed {
        @Override
        public String name() {
            return "approve assessment " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.assessments().approve(names.place(), year, null);
        }
    }

    record DraftPlan(Draft body) implements InventedDeed {
        @Override
        public String name() {
            return "draft plan " + body.schoolYear();
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().draft(names.place(), body);
        }
    }

    record Frame(String year, PlanFrame body) implements InventedDeed {
        @Override
        public String name() {
            return "frame " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().setFrame(names.place(), year, body);
        }
    }

    record Upkeep(String year, String criterion, ImprovementPlanApi.Upkeep body)
            implements InventedDeed {
        @Override
        public String name() {
            return "upkeep " + year + " " + criterion;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().recordUpkeep(names.place(), year, criterion, body);
        }
    }

    /** A row written as in the transcriptions; leads that are demo users are found by {@code user}. */
    record PlanAction(String action, Transcription.Row body) implements InventedDeed {
        @Override
        public String name() {
            return "action " + action;
        }

        @Override
        public UUID key(Names names, String fallback) {
            return names.action(action);
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            String year = action.substring(0, action.indexOf('/'));
            return contracts.actions().plan(names.place(), year, body.body(names, users));
        }
    }

    /** {@code becomes} names the row in the next year's plan. */
    record CarryOver(String action, String becomes, ActionApi.CarryOver body)
            implements InventedDeed {
        @Override
        public String name() {
            return "carry over " + action;
        }

        @Override
        public UUID key(Names names, String fallback) {
            return names.action(becomes);
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts
                    .actions()
                    .carryOver(names.place(), names.action(action).toString(), body);
        }
    }

    record SubmitPlan(String year) implements InventedDeed {
        @Override
        public String name() {
            return "submit plan " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().submit(names.place(), year);
        }
    }

    record ApprovePlan(String year) implements InventedDeed {
        @Override
        public String name() {
            return "approve plan " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().approve(names.place(), year);
        }
    }

    record Measure(String year, String key, Measurement body) implements InventedDeed {
        @Override
        public String name() {
            return "measure " + year + " " + key;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().measureTarget(names.place(), year, key, body);
        }
    }

    record ClosePlan(String year, ReasonBody body) implements InventedDeed {
        @Override
        public String name() {
            return "close plan " + year;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.plans().close(names.place(), year, body);
        }
    }

    record Report(String action, ActionApi.Progress body) implements InventedDeed {
        @Override
        public String name() {
            return "report " + action;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts
                    .actions()
                    .reportProgress(names.place(), names.action(action).toString(), body);
        }
    }

    record Delay(String action, ActionApi.Delay body) implements InventedDeed {
        @Override
        public String name() {
            return "delay " + action;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.actions().delay(names.place(), names.action(action).toString(), body);
        }
    }

    record Complete(String action, ActionApi.Completion body) implements InventedDeed {
        @Override
        public String name() {
            return "complete " + action;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts
                    .actions()
                    .complete(names.place(), names.action(action).toString(), body);
        }
    }

    record Verify(String action, @Nullable String note) implements InventedDeed {
        @Override
        public String name() {
            return "verify " + action;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts
                    .actions()
                    .verifyCompletion(
                            names.place(),
                            names.action(action).toString(),
                            new ActionApi.Note(note));
        }
    }

    record Return(String action, ReasonBody body) implements InventedDeed {
        @Override
        public String name() {
            return "return " + action;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts
                    .actions()
                    .returnCompletion(names.place(), names.action(action).toString(), body);
        }
    }

    record Cancel(String action, ReasonBody body) implements InventedDeed {
        @Override
        public String name() {
            return "cancel " + action;
        }

        @Override
        public Receipt through(Contracts contracts, Names names, DemoUsers users) {
            return contracts.actions().cancel(names.place(), names.action(action).toString(), body);
        }
    }
}
