package vn.caitien.command.selfassessment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.springframework.stereotype.Component;
import vn.caitien.command.platform.Standings;
import vn.caitien.kernel.platform.FactMetadata;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentApproved;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentOpened;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent.SelfAssessmentReopened;

/** Keeps which self-assessments are approved, for plans that rest on one. */
@Component
@ProcessingGroup("registers")
class SelfAssessmentRegister {

    private final Standings standings;

    SelfAssessmentRegister(Standings standings) {
        this.standings = standings;
    }

    @EventHandler
    void on(
            SelfAssessmentOpened fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        standings.begin(tenant, stream, Standings.OPEN, fact.framework());
    }

    @EventHandler
    void on(
            SelfAssessmentApproved fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        standings.move(tenant, stream, Standings.APPROVED);
    }

    @EventHandler
    void on(
            SelfAssessmentReopened fact,
            @MetaDataValue(FactMetadata.TENANT) String tenant,
            @SourceId String stream) {
        standings.move(tenant, stream, Standings.OPEN);
    }
}
