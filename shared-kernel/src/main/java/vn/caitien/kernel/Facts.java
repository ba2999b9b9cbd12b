package vn.caitien.kernel;

import java.util.List;
import vn.caitien.kernel.authority.AuthorityEvent;
import vn.caitien.kernel.evidence.EvidenceEvent;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent;
import vn.caitien.kernel.framework.FrameworkEvent;
import vn.caitien.kernel.improvementplan.ActionEvent;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent;
import vn.caitien.kernel.permission.GrantEvent;
import vn.caitien.kernel.permission.InvitationEvent;
import vn.caitien.kernel.person.PersonEvent;
import vn.caitien.kernel.platform.EventCatalogue;
import vn.caitien.kernel.school.SchoolEvent;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent;

/** All families of facts that this product stores. */
public final class Facts {

    /** The one catalogue, for the serializer, the contract files and the audit trail. */
    public static final EventCatalogue CATALOGUE =
            new EventCatalogue(
                    List.of(
                            FrameworkEvent.class,
                            AuthorityEvent.class,
                            SchoolEvent.class,
                            GrantEvent.class,
                            InvitationEvent.class,
                            PersonEvent.class,
                            SelfAssessmentEvent.class,
                            EvidenceEvent.class,
                            ImprovementPlanEvent.class,
                            ActionEvent.class,
                            ExternalEvaluationEvent.class));

    private Facts() {}
}
