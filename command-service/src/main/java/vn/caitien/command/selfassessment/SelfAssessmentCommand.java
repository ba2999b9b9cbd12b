package vn.caitien.command.selfassessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.selfassessment.Description;
import vn.caitien.kernel.selfassessment.StatedResult;

/** What can be asked of a self-assessment. */
sealed interface SelfAssessmentCommand extends Command {

    SelfAssessmentId assessment();

    @Override
    default String target() {
        return assessment().stream();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.SELF_ASSESSMENT_UNKNOWN;
    }

    /** Begin under an edition, which stays pinned. */
    record OpenSelfAssessment(SelfAssessmentId assessment, Framework framework)
            implements SelfAssessmentCommand {}

    /** Rate a criterion requirement by requirement. */
    record RateCriterion(
            SelfAssessmentId assessment,
            String criterion,
            Map<Integer, Map<String, Outcome>> requirements,
            @Nullable String reason)
            implements SelfAssessmentCommand {}

    /** Write down present state, strengths, weaknesses. */
    record DescribeCriterion(SelfAssessmentId assessment, String criterion, Description description)
            implements SelfAssessmentCommand {}

    /** Name a document at a criterion. */
    record LinkEvidence(SelfAssessmentId assessment, EvidencePlace place)
            implements SelfAssessmentCommand {}

    /** Take a document away from a criterion. */
    record UnlinkEvidence(SelfAssessmentId assessment, EvidencePlace place, @Nullable String reason)
            implements SelfAssessmentCommand {}

    /** Keep what the council's own paper states. */
    record StateResult(SelfAssessmentId assessment, StatedResult result)
            implements SelfAssessmentCommand {}

    /** Hand the sheet to the principal. */
    record SubmitSelfAssessment(SelfAssessmentId assessment) implements SelfAssessmentCommand {}

    /** Give it back to the council. */
    record ReturnSelfAssessment(SelfAssessmentId assessment, @Nullable String reason)
            implements SelfAssessmentCommand {}

    /** Let the ratings stand. */
    record ApproveSelfAssessment(SelfAssessmentId assessment) implements SelfAssessmentCommand {}

    /** Open an approved sheet again. */
    record ReopenSelfAssessment(SelfAssessmentId assessment, @Nullable String reason)
            implements SelfAssessmentCommand {}
}
