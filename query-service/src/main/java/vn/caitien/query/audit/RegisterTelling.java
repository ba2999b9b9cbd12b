package vn.caitien.query.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.authority.AuthorityEvent;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityPlacedUnder;
import vn.caitien.kernel.authority.AuthorityEvent.AuthorityRegistered;
import vn.caitien.kernel.evidence.EvidenceDocument;
import vn.caitien.kernel.evidence.EvidenceEvent;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRegistered;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceRevised;
import vn.caitien.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent;
import vn.caitien.kernel.externalevaluation.ExternalEvaluationEvent.ExternalResultRecorded;
import vn.caitien.kernel.externalevaluation.ExternalResult;
import vn.caitien.kernel.framework.FrameworkEvent;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkPublished;
import vn.caitien.kernel.framework.FrameworkEvent.FrameworkWithdrawn;
import vn.caitien.kernel.permission.GrantEvent;
import vn.caitien.kernel.permission.GrantEvent.RoleGranted;
import vn.caitien.kernel.permission.GrantEvent.RoleWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent;
import vn.caitien.kernel.permission.InvitationEvent.InvitationWithdrawn;
import vn.caitien.kernel.permission.InvitationEvent.MemberInvited;
import vn.caitien.kernel.permission.InvitationEvent.MemberJoined;
import vn.caitien.kernel.person.PersonEvent;
import vn.caitien.kernel.person.PersonEvent.PersonErased;
import vn.caitien.kernel.person.PersonEvent.PersonNameCorrected;
import vn.caitien.kernel.person.PersonEvent.PersonalDataExported;
import vn.caitien.kernel.school.Band;
import vn.caitien.kernel.school.SchoolEvent;
import vn.caitien.kernel.school.SchoolEvent.SchoolPlacedUnderAuthority;
import vn.caitien.kernel.school.SchoolEvent.SchoolProfileCorrected;
import vn.caitien.kernel.school.SchoolEvent.SchoolRegistered;

/**
 * What the trail keeps of the facts by which schools, bodies, roles, documents and editions are
 * entered and put right.
 */
final class RegisterTelling {
    private RegisterTelling() {}

    static Telling of(SchoolEvent event) {
        return switch (event) {
            case SchoolRegistered fact ->
                    profile(fact.name(), fact.bands(), fact.province(), fact.commune());
            case SchoolProfileCorrected fact ->
                    profile(fact.name(), fact.bands(), fact.province(), fact.commune())
                            .reason(fact.reason());
            case SchoolPlacedUnderAuthority fact ->
                    Telling.of("placement")
                            .named("above", Kind.AUTHORITY, fact.authority())
                            .named("from", Kind.DATE, fact.effectiveOn())
                            .state("placement", Kind.AUTHORITY, fact.authority());
        };
    }

    private static Telling profile(
            String name, List<Band> bands, @Nullable String province, @Nullable String commune) {
        return Telling.of("profile")
                .named("school", Kind.PLAIN, name)
                .state("school-name", Kind.TEXT, name)
                .state(
                        "bands",
                        Kind.WORDS,
                        bands.stream()
                                .map(band -> "band." + band.code())
                                .collect(Collectors.joining(",")))
                .state("province", Kind.PLAIN, province)
                .state("commune", Kind.PLAIN, commune);
    }

    static Telling of(AuthorityEvent event) {
        return switch (event) {
            case AuthorityRegistered fact ->
                    Telling.of("profile")
                            .named("body", Kind.PLAIN, fact.name())
                            .state("authority-name", Kind.TEXT, fact.name());
            case AuthorityPlacedUnder fact ->
                    Telling.of("placement")
                            .named("above", Kind.AUTHORITY, fact.parent())
                            .named("from", Kind.DATE, fact.effectiveOn())
                            .state("placement", Kind.AUTHORITY, fact.parent());
        };
    }

    static Telling of(GrantEvent event) {
        return switch (event) {
            case RoleGranted fact ->
                    Telling.of("grant/" + fact.grant())
                            .named("person", Kind.PERSON, fact.subject())
                            .named("role", Kind.ROLE, fact.role().code())
                            .named("from", Kind.DATE, fact.from())
                            .named("to", Kind.DATE, fact.to())
                            .state("held-role", Kind.ROLE, fact.role().code());
            case RoleWithdrawn fact ->
                    Telling.of("grant/" + fact.grant())
                            .namedBy("grant/" + fact.grant())
                            .named("end", Kind.DATE, fact.effectiveOn())
                            .reason(fact.reason());
        };
    }

    static Telling of(InvitationEvent event) {
        String invitation = "invitation/" + event.invitation();
        return switch (event) {
            case MemberInvited fact ->
                    Telling.of(invitation)
                            .named("role", Kind.ROLE, fact.role().code())
                            .named("from", Kind.DATE, fact.from())
                            .named("to", Kind.DATE, fact.to());
            case MemberJoined fact ->
                    Telling.of(invitation)
                            .namedBy(invitation)
                            .named("person", Kind.PERSON, fact.subject());
            case InvitationWithdrawn fact -> Telling.of(invitation).namedBy(invitation);
        };
    }

    static Telling of(PersonEvent event) {
        return switch (event) {
            case PersonNameCorrected fact ->
                    Telling.of("name")
                            .named("person", Kind.PERSON, fact.subject())
                            .reason(fact.reason());
            case PersonalDataExported fact -> Telling.of(AuditTrail.exportOf(fact.export()));
            case PersonErased fact ->
                    Telling.of("erasure")
                            .named("person", Kind.PERSON, fact.subject())
                            .reason(fact.reason());
        };
    }

    static Telling of(EvidenceEvent event) {
        return switch (event) {
            case EvidenceRegistered fact ->
                    document(fact.document()).named("title", Kind.TEXT, fact.document().title());
            case EvidenceRevised fact -> document(fact.document()).reason(fact.reason());
            case EvidenceWithdrawn fact ->
                    Telling.of("status")
                            .initially("status", Kind.WORDS, "evidence.in-use")
                            .state("status", Kind.WORDS, "evidence.withdrawn")
                            .reason(fact.reason());
        };
    }

    private static Telling document(EvidenceDocument document) {
        return Telling.of("document")
                .state("document-title", Kind.TEXT, document.title())
                .state("number", Kind.PLAIN, document.number())
                .state("issued-on", Kind.DATE, document.issuedOn())
                .state("issuer", Kind.PLAIN, document.issuer())
                .state("location", Kind.TEXT, document.location())
                .state("document-note", Kind.TEXT, document.note());
    }

    static Telling of(ExternalEvaluationEvent event) {
        return switch (event) {
            case ExternalResultRecorded fact -> external(fact.result());
        };
    }

    private static Telling external(ExternalResult result) {
        Telling telling =
                SelfAssessmentTelling.counts(Telling.of("result"), result.counts())
                        .named("title", Kind.TEXT, result.title())
                        .named("first-year", Kind.SCHOOL_YEAR, result.from())
                        .named(
                                "last-year",
                                Kind.SCHOOL_YEAR,
                                result.to().equals(result.from()) ? null : result.to())
                        .state("school-level", Kind.LEVEL, result.level())
                        .state("school-level-text", Kind.TEXT, result.levelText())
                        .minor("document-title", Kind.TEXT, result.title());
        SelfAssessmentTelling.levels(telling, result.levels() == null ? Map.of() : result.levels());
        return telling;
    }

    static Telling of(FrameworkEvent event) {
        return switch (event) {
            case FrameworkPublished fact ->
                    Telling.of("edition")
                            .initially("status", Kind.WORDS, "framework.unpublished")
                            .state("status", Kind.WORDS, "framework.published");
            case FrameworkWithdrawn fact ->
                    Telling.of("edition")
                            .state("status", Kind.WORDS, "framework.withdrawn")
                            .reason(fact.reason());
        };
    }
}
