package vn.caitien.command.evidence;

import org.jspecify.annotations.Nullable;
import vn.caitien.command.platform.Command;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.platform.ProblemCode;

/** What can be asked of a document that proves something. */
sealed interface EvidenceCommand extends Command {

    String school();

    String code();

    @Override
    default String target() {
        return "evidence/" + school() + "/" + code();
    }

    @Override
    default String id() {
        return code();
    }

    @Override
    default ProblemCode unknown() {
        return ProblemCode.EVIDENCE_UNKNOWN;
    }

    /**
     * Give a document its code; {@code codeIsLegal} says whether an edition in force writes codes
     * so.
     */
    record RegisterEvidence(
            String school, String code, EvidenceDocument document, boolean codeIsLegal)
            implements EvidenceCommand {}

    /** Put right what is said of it. */
    record ReviseEvidence(
            String school, String code, EvidenceDocument document, @Nullable String reason)
            implements EvidenceCommand {}

    /** It proves nothing any more. */
    record WithdrawEvidence(String school, String code, @Nullable String reason)
            implements EvidenceCommand {}
}
