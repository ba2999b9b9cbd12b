package vn.caitien.kernel.selfassessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.platform.StoredAs;
import vn.caitien.kernel.school.Band;

/** Facts of the self-assessment of one school, one band, one school year. */
public sealed interface SelfAssessmentEvent {

    /** The council begins under a framework that stays pinned. */
    @StoredAs("self-assessment.opened")
    record SelfAssessmentOpened(String school, Band band, String schoolYear, String framework)
            implements SelfAssessmentEvent {}

    /**
     * The council rated a criterion requirement by requirement; {@code level} is the level that
     * these outcomes prove, {@code previousLevel} what they proved before (null at the first
     * rating).
     */
    @StoredAs("self-assessment.criterion-rated")
    record CriterionRated(
            String criterion,
            Map<Integer, Map<String, Outcome>> requirements,
            int level,
            @Nullable Integer previousLevel,
            @Nullable String reason)
            implements SelfAssessmentEvent {}

    /** The council wrote down the present state per level, the strengths and the weaknesses. */
    @StoredAs("self-assessment.criterion-described")
    record CriterionDescribed(String criterion, Description description)
            implements SelfAssessmentEvent {}

    /** A document proves what is said at a criterion (and level, and requirement, where given). */
    @StoredAs("self-assessment.evidence-linked")
    record EvidenceLinked(
            String criterion,
            @Nullable Integer level,
            @Nullable String requirement,
            String evidence)
            implements SelfAssessmentEvent {}

    /** A document is no longer named at a criterion. */
    @StoredAs("self-assessment.evidence-unlinked")
    record EvidenceUnlinked(
            String criterion,
            @Nullable Integer level,
            @Nullable String requirement,
            String evidence,
            String reason)
            implements SelfAssessmentEvent {}

    /** The council's own paper states a result; it stands beside the computed one. */
    @StoredAs("self-assessment.result-stated")
    record ResultStated(StatedResult result) implements SelfAssessmentEvent {}

    /** The sheet was handed to the principal. */
    @StoredAs("self-assessment.submitted")
    record SelfAssessmentSubmitted() implements SelfAssessmentEvent {}

    /** The principal gave it back. */
    @StoredAs("self-assessment.returned")
    record SelfAssessmentReturned(String reason) implements SelfAssessmentEvent {}

    /** The principal approved it; ratings stand. */
    @StoredAs("self-assessment.approved")
    record SelfAssessmentApproved() implements SelfAssessmentEvent {}

    /** An approved sheet was opened again. */
    @StoredAs("self-assessment.reopened")
    record SelfAssessmentReopened(String reason) implements SelfAssessmentEvent {}
}
