package vn.caitien.command.planimport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.platform.ProblemCode;

/** What can be asked of the paper that a file became. */
sealed interface ImportCommand extends Command {

    String paper();

    @Override
    default String target() {
        return "plan-import/" + paper();
    }

    @Override
    default String id() {
        return paper();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.IMPORT_UNKNOWN;
    }

    /** Keep what a file was read as; without a reading, meet again what is kept already. */
    record KeepReading(SentFile file, @Nullable Reading reading, String by, Instant at)
            implements ImportCommand {

        @Override
        public String paper() {
            return file.id();
        }
    }

    /** Replace the draft by one that somebody corrected. */
    record CorrectDraft(String paper, PlanDraft draft) implements ImportCommand {}

    /** Write the draft into the plan of its year, whose stream is named. */
    record ConfirmDraft(String paper, String target) implements ImportCommand {}

    /** Throw it away. */
    record DiscardDraft(String paper) implements ImportCommand {}
}
