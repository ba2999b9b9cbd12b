package vn.caitien.standalone.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Measurement;
import vn.caitien.kernel.improvementplan.ImprovementPlanApi.Signature;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;

/** Invented deeds on a plan as a whole. */
@JsonSubTypes({
    @Type(name = "draft-plan", value = PlanDeed.Draft.class),
    @Type(name = "frame", value = PlanDeed.Frame.class),
    @Type(name = "upkeep", value = PlanDeed.Upkeep.class),
    @Type(name = "target", value = PlanDeed.Target.class),
    @Type(name = "submit-plan", value = PlanDeed.Submit.class),
    @Type(name = "return-plan", value = PlanDeed.Return.class),
    @Type(name = "approve-plan", value = PlanDeed.Approve.class),
    @Type(name = "measure", value = PlanDeed.Measure.class),
    @Type(name = "close-plan", value = PlanDeed.Close.class)
})
sealed interface PlanDeed extends InventedDeed {

    record Draft(ImprovementPlanApi.Draft body) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().draft(cast.school(), body);
        }
    }

    record Frame(String year, PlanFrame body) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().setFrame(cast.school(), year, body);
        }
    }

    record Upkeep(String year, String criterion, ImprovementPlanApi.Upkeep body)
            implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().recordUpkeep(cast.school(), year, criterion, body);
        }
    }

    record Target(String year, Transcription.Target body) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().setTarget(cast.school(), year, body.key(), body.body());
        }
    }

    record Submit(String year) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().submit(cast.school(), year);
        }
    }

    record Return(String year, ReasonBody body) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().giveBack(cast.school(), year, body);
        }
    }

    record Approve(String year) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().approve(cast.school(), year, Signature.ON_PAPER);
        }
    }

    record Measure(String year, String key, Measurement body) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().measureTarget(cast.school(), year, key, body);
        }
    }

    record Close(String year, ReasonBody body) implements PlanDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.plans().close(cast.school(), year, body);
        }
    }
}
