package vn.caitien.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.query.platform.Recorded;

class EvidenceProjectionTest {
    private static final EvidenceDocument FIRST =
            new EvidenceDocument("Kế hoạch", "12/KH", null, null, null, null);
    private static final EvidenceDocument BETTER =
            new EvidenceDocument("Kế hoạch chiến lược", "12/KH", null, "Trường", null, null);

    private final EvidenceProjection projection = new EvidenceProjection();

    private StoredEvidence evidence(Object... facts) {
        StoredEvidence evidence = null;
        for (Object fact : facts) {
            evidence =
                    projection.evolve(
                            evidence,
                            new Recorded(
                                    "id",
                                    "pom-lot",
                                    "evidence/pom-lot/H1-1.1-01",
                                    0,
                                    Instant.EPOCH,
                                    "a",
                                    "staff",
                                    "c",
                                    fact));
        }
        return evidence;
    }

    @Test
    void showsTheDocumentAsItReadsNowAndHowOftenItWasPutRight() {
        StoredEvidence evidence =
                evidence(
                        new EvidenceRegistered("pom-lot", "H1-1.1-01", FIRST),
                        new EvidenceRevised(BETTER, "Thiếu tên"));

        assertThat(evidence.document()).isEqualTo(BETTER);
        assertThat(evidence.revisions()).isEqualTo(1);
        assertThat(evidence.withdrawn()).isNull();
    }

    @Test
    void keepsAWithdrawnDocumentWithTheReason() {
        assertThat(
                        evidence(
                                        new EvidenceRegistered("pom-lot", "H1-1.1-01", FIRST),
                                        new EvidenceWithdrawn("Hết hiệu lực"))
                                .withdrawn())
                .isEqualTo("Hết hiệu lực");
    }
}
