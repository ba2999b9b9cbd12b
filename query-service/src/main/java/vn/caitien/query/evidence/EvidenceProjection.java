package vn.caitien.query.evidence;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.evidence.EvidenceEvent;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The register of a school's documents by their codes. */
@Component
class EvidenceProjection implements Projection<StoredEvidence> {

    @Override
    public String table() {
        return "evidence";
    }

    @Override
    public Class<StoredEvidence> document() {
        return StoredEvidence.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(EvidenceEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(2);
    }

    @Override
    public StoredEvidence evolve(@Nullable StoredEvidence before, Recorded recorded) {
        return switch ((EvidenceEvent) recorded.fact()) {
            case EvidenceRegistered fact ->
                    new StoredEvidence(
                            fact.code(), fact.document(), 0, null, recorded.recordedAt());
            case EvidenceRevised fact -> {
                StoredEvidence evidence = Recorded.existing(before);
                yield new StoredEvidence(
                        evidence.code(),
                        fact.document(),
                        evidence.revisions() + 1,
                        evidence.withdrawn(),
                        evidence.registeredAt());
            }
            case EvidenceWithdrawn fact -> {
                StoredEvidence evidence = Recorded.existing(before);
                yield new StoredEvidence(
                        evidence.code(),
                        evidence.document(),
                        evidence.revisions(),
                        fact.reason(),
                        evidence.registeredAt());
            }
        };
    }
}
