package vn.caitien.query.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.evidence.EvidenceDocument;

/**
 * What is kept of a document.
 *
 * @param revisions how often it was put right
 * @param withdrawn why it proves nothing any more, null while it does
 */
record StoredEvidence(
        String code,
        EvidenceDocument document,
        int revisions,
        @Nullable String withdrawn,
        Instant registeredAt) {}
