package vn.caitien.standalone.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import java.util.Optional;
import java.util.UUID;
import vn.caitien.kernel.improvementplan.ActionApi;
import vn.caitien.kernel.platform.ReasonBody;
import vn.caitien.kernel.platform.Receipt;

/** Invented deeds on one action. */
@JsonSubTypes({
    @Type(name = "plan-action", value = ActionDeed.Plan.class),
    @Type(name = "carry-over", value = ActionDeed.CarryOver.class),
    @Type(name = "reschedule", value = ActionDeed.Reschedule.class),
    @Type(name = "report", value = ActionDeed.Report.class),
    @Type(name = "delay", value = ActionDeed.Delay.class),
    @Type(name = "complete", value = ActionDeed.Complete.class),
    @Type(name = "verify", value = ActionDeed.Verify.class),
    @Type(name = "return", value = ActionDeed.Return.class),
    @Type(name = "cancel", value = ActionDeed.Cancel.class)
})
sealed interface ActionDeed extends InventedDeed {

    /** A new row, written as in the transcriptions. */
    record Plan(String action, Transcription.Row body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            String year = action.substring(0, action.indexOf('/'));
            return contracts.actions().plan(cast.school(), year, body.body(cast));
        }

        @Override
        public Optional<UUID> key(Cast cast) {
            return Optional.of(cast.key(action));
        }
    }

    /** {@code becomes} names the row in the later plan. */
    record CarryOver(String action, String becomes, ActionApi.CarryOver body)
            implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().carryOver(cast.school(), cast.action(action), body);
        }

        @Override
        public Optional<UUID> key(Cast cast) {
            return Optional.of(cast.key(becomes));
        }
    }

    record Reschedule(String action, ActionApi.Rescheduling body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().schedule(cast.school(), cast.action(action), body);
        }
    }

    record Report(String action, ActionApi.Progress body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().reportProgress(cast.school(), cast.action(action), body);
        }
    }

    record Delay(String action, ActionApi.Delay body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().delay(cast.school(), cast.action(action), body);
        }
    }

    record Complete(String action, ActionApi.Completion body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().complete(cast.school(), cast.action(action), body);
        }
    }

    record Verify(String action, ActionApi.Note body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().verifyCompletion(cast.school(), cast.action(action), body);
        }
    }

    record Return(String action, ReasonBody body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().returnCompletion(cast.school(), cast.action(action), body);
        }
    }

    record Cancel(String action, ReasonBody body) implements ActionDeed {
        @Override
        public Receipt through(Contracts contracts, Cast cast) {
            return contracts.actions().cancel(cast.school(), cast.action(action), body);
        }
    }
}
