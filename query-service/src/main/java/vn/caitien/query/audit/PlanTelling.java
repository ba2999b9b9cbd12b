package vn.caitien.query.audit;

import vn.caitien.kernel.improvementplan.ImprovementPlanEvent;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanAmended;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanApproved;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanClosed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanDrafted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanFrameSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReturned;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanReviewed;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.PlanSubmitted;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetMeasured;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.QualityTargetSet;
import vn.caitien.kernel.improvementplan.ImprovementPlanEvent.UpkeepRecorded;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;

/** What the trail keeps of the facts of a plan. */
final class PlanTelling {
    private PlanTelling() {}

    static Telling of(ImprovementPlanEvent event) {
        return switch (event) {
            case PlanDrafted fact -> drafted(fact);
            case PlanFrameSet fact -> frame(fact.frame());
            case UpkeepRecorded fact ->
                    Telling.of("upkeep/" + fact.criterion())
                            .criterion(fact.criterion())
                            .state("upkeep", Kind.TEXT, fact.text());
            case QualityTargetSet fact -> target(fact.key(), fact.target());
            case QualityTargetMeasured fact ->
                    Telling.of("measurement/" + fact.key())
                            .namedBy("target/" + fact.key())
                            .state("actual", Kind.NUMBER, fact.actual())
                            .state("measured-on", Kind.DATE, fact.measuredOn())
                            .state("note", Kind.TEXT, fact.note());
            case PlanReviewed fact -> review(fact).reason(fact.reason());
            case PlanSubmitted fact -> status("submitted");
            // Where it returns to depends on whether it was signed before; "returned" is true
            // either way.
            case PlanReturned fact -> status("returned").reason(fact.reason());
            case PlanApproved fact -> status("approved");
            case PlanAmended fact -> status("amending").reason(fact.reason());
            case PlanClosed fact -> status("closed").named("summary", Kind.TEXT, fact.summary());
        };
    }

    private static Telling status(String status) {
        return Telling.of("status").state("status", Kind.WORDS, "plan." + status);
    }

    private static Telling drafted(PlanDrafted fact) {
        return status("draft")
                .named("framework", Kind.FRAMEWORK, fact.framework())
                .named("basis", Kind.SCHOOL_YEAR, fact.assessmentYear())
                .named(
                        "basis-band",
                        Kind.WORDS,
                        fact.assessmentBand() == null
                                ? null
                                : "band." + fact.assessmentBand().code());
    }

    private static Telling frame(PlanFrame frame) {
        return Telling.of("frame")
                .state("number", Kind.PLAIN, frame.number())
                .state("issued-on", Kind.DATE, frame.issuedOn())
                .state("place", Kind.PLAIN, frame.place())
                .state("title", Kind.TEXT, frame.title())
                .state("grounds", Kind.TEXT, frame.grounds())
                .state("opening", Kind.TEXT, frame.opening())
                .state("purpose", Kind.TEXT, frame.purpose())
                .state("objectives", Kind.TEXT, frame.objectives())
                .state("situation", Kind.TEXT, frame.situation())
                .state("strengths", Kind.TEXT, frame.strengths())
                .state("weaknesses", Kind.TEXT, frame.weaknesses())
                .state("content", Kind.TEXT, frame.content())
                .state(
                        "organisation",
                        Kind.TEXT,
                        frame.organisation().stream()
                                .map(duty -> duty.role() + ": " + duty.duty())
                                .toList())
                .state("closing", Kind.TEXT, frame.closing())
                .state("recipients", Kind.TEXT, frame.recipients())
                .state("signatory", Kind.PLAIN, frame.signatory());
    }

    private static Telling review(PlanReviewed fact) {
        return Telling.of("review/" + fact.time().code())
                .named("review", Kind.WORDS, "review." + fact.time().code())
                .state("followed", Kind.TEXT, fact.review().followed())
                .state("result", Kind.TEXT, fact.review().result())
                .state("adjustment", Kind.TEXT, fact.review().adjustment())
                .state("assessor", Kind.PLAIN, fact.review().assessor());
    }

    private static Telling target(String key, QualityTarget target) {
        Telling telling = Telling.of("target/" + key);
        if (target.criterion() != null) {
            telling.criterion(target.criterion());
        }
        return telling.named("subject", Kind.PLAIN, target.subject())
                .named("grade", Kind.PLAIN, target.grade())
                .named("group", Kind.PLAIN, target.group())
                .state("baseline", Kind.NUMBER, target.baseline())
                .state("target", Kind.NUMBER, target.target())
                .state("unit", Kind.PLAIN, target.unit())
                .state("target-text", Kind.TEXT, target.text())
                .minor("target-subject", Kind.PLAIN, target.subject())
                .minor("target-grade", Kind.PLAIN, target.grade())
                .minor("target-group", Kind.PLAIN, target.group())
                .minor("target-criterion", Kind.PLAIN, target.criterion());
    }
}
