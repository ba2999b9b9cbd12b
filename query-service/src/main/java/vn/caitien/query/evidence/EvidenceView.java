package vn.caitien.query.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.school.Band;

/**
 * A document of the register and where it is used.
 *
 * @param revisions how often it was put right
 * @param withdrawn why it proves nothing any more, null while it does
 */
public record EvidenceView(
        String code,
        EvidenceDocument document,
        int revisions,
        @Nullable String withdrawn,
        Instant registeredAt,
        long version,
        List<Use> uses) {

    /** A place in a self-assessment that names the document. */
    public record Use(
            Band band,
            String schoolYear,
            String criterion,
            @Nullable Integer level,
            @Nullable String requirement) {}
}
