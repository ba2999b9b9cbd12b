package vn.caitien.command.evidence;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.evidence.EvidenceCommand.RegisterEvidence;
import vn.caitien.command.evidence.EvidenceCommand.ReviseEvidence;
import vn.caitien.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A document under its code in one school; the code is its identity and is never given twice. */
@Aggregate(type = "Evidence", cache = "aggregateCache")
class Evidence extends EventSourced {

    private @Nullable EvidenceDocument document;
    private boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(RegisterEvidence command) {
        if (!command.codeIsLegal()) {
            throw new Rejected(ProblemCode.EVIDENCE_CODE_INVALID, Map.of("code", command.code()));
        }
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        return record(new EvidenceRegistered(command.school(), command.code(), command.document()));
    }

    @CommandHandler
    long decide(ReviseEvidence command) {
        requireInUse();
        if (command.document().equals(document)) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
        return record(new EvidenceRevised(command.document(), requireReason(command.reason())));
    }

    @CommandHandler
    long decide(WithdrawEvidence command) {
        requireInUse();
        return record(new EvidenceWithdrawn(requireReason(command.reason())));
    }

    private void requireInUse() {
        if (withdrawn) {
            throw new Rejected(ProblemCode.EVIDENCE_WITHDRAWN);
        }
    }

    @EventSourcingHandler
    void evolve(EvidenceRegistered fact) {
        begin("evidence/" + fact.school() + "/" + fact.code(), fact.school());
        document = fact.document();
    }

    @EventSourcingHandler
    void evolve(EvidenceRevised fact) {
        document = fact.document();
    }

    @EventSourcingHandler
    void evolve(EvidenceWithdrawn fact) {
        withdrawn = true;
    }
}
