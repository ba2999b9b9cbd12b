package vn.caitien.query.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.Facts;
import vn.caitien.kernel.authority.AuthorityEvent;
import vn.caitien.kernel.evidence.EvidenceEvent;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent;
import vn.caitien.kernel.framework.FrameworkEvent;
import vn.caitien.kernel.improvementplan.ActionEvent;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent;
import vn.caitien.kernel.permission.GrantEvent;
import vn.caitien.kernel.permission.InvitationEvent;
import vn.caitien.kernel.person.PersonEvent;
import vn.caitien.kernel.school.SchoolEvent;
import vn.caitien.kernel.selfassessment.SelfAssessmentEvent;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The trail: one entry for every fact, whatever it is about. */
@Component
class AuditProjection implements Projection<AuditEntry> {

    @Override
    public String table() {
        return "audit_entry";
    }

    @Override
    public Class<AuditEntry> document() {
        return AuditEntry.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.copyOf(Facts.CATALOGUE.facts());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.id();
    }

    @Override
    public boolean onePerFact() {
        return true;
    }

    @Override
    public String part(AuditEntry document) {
        return document.thing();
    }

    @Override
    public AuditEntry evolve(@Nullable AuditEntry before, Recorded recorded) {
        return telling(recorded)
                .entry(recorded, Facts.CATALOGUE.nameOf(recorded.fact().getClass()));
    }

    private static Telling telling(Recorded recorded) {
        return switch (recorded.fact()) {
            case SelfAssessmentEvent fact ->
                    SelfAssessmentTelling.of(fact)
                            .band(recorded.streamPart(2))
                            .schoolYear(recorded.streamPart(3));
            case ImprovementPlanEvent fact ->
                    PlanTelling.of(fact).schoolYear(recorded.streamPart(2));
            case ActionEvent fact -> ActionTelling.of(fact).action(recorded.streamPart(1));
            case EvidenceEvent fact ->
                    RegisterTelling.of(fact).named("evidence", Kind.PLAIN, recorded.streamPart(2));
            case ExternalEvaluationEvent fact -> RegisterTelling.of(fact);
            case SchoolEvent fact -> RegisterTelling.of(fact);
            case AuthorityEvent fact ->
                    RegisterTelling.of(fact)
                            .named("authority", Kind.AUTHORITY, recorded.streamPart(1));
            case GrantEvent fact -> RegisterTelling.of(fact);
            case InvitationEvent fact -> RegisterTelling.of(fact);
            case PersonEvent fact -> RegisterTelling.of(fact);
            case FrameworkEvent fact ->
                    RegisterTelling.of(fact)
                            .named("framework", Kind.FRAMEWORK, recorded.streamPart(1));
            default ->
                    throw new IllegalStateException(
                            "nobody tells of " + recorded.fact().getClass());
        };
    }
}
