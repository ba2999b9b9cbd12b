package vn.caitien.command.evidence;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Standings;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.kernel.platform.FactMetadata;

/** Keeps which documents can be named at a criterion. */
@Component
@ProcessingGroup("registers")
class EvidenceRegister {

    private final Standings standings;

    EvidenceRegister(Standings standings) {
        this.standings = standings;
    }

    @EventHandler
    void on(
            EvidenceRegistered fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        standings.begin(tenant, stream, Standings.OPEN, null);
    }

    @EventHandler
    void on(
            EvidenceWithdrawn fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        standings.move(tenant, stream, Standings.WITHDRAWN);
    }
}
