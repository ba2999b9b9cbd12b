package vn.caitien.kernel.evidence;

import vn.caitien.kernel.platform.StoredAs;

/** Facts about documents that prove statements. */
public sealed interface EvidenceEvent {

    /** A document has its legal code in this school. */
    @StoredAs("evidence.registered")
    record EvidenceRegistered(String school, String code, EvidenceDocument document)
            implements EvidenceEvent {}

    /** What is said of the document was put right. */
    @StoredAs("evidence.revised")
    record EvidenceRevised(EvidenceDocument document, String reason) implements EvidenceEvent {}

    /** The document no longer proves anything; its code is not given again. */
    @StoredAs("evidence.withdrawn")
    record EvidenceWithdrawn(String reason) implements EvidenceEvent {}
}
