package vn.caitien.command.improvementplan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.improvementplan.PlanCommand.AmendPlan;
import vn.caitien.command.improvementplan.PlanCommand.ApprovePlan;
import vn.caitien.command.improvementplan.PlanCommand.Basis;
import vn.caitien.command.improvementplan.PlanCommand.ClosePlan;
import vn.caitien.command.improvementplan.PlanCommand.DraftPlan;
import vn.caitien.command.improvementplan.PlanCommand.MeasureQualityTarget;
import vn.caitien.command.improvementplan.PlanCommand.RecordUpkeep;
import vn.caitien.command.improvementplan.PlanCommand.ReturnPlan;
import vn.caitien.command.improvementplan.PlanCommand.ReviewPlan;
import vn.caitien.command.improvementplan.PlanCommand.SetPlanFrame;
import vn.caitien.command.improvementplan.PlanCommand.SetQualityTarget;
import vn.caitien.command.improvementplan.PlanCommand.SubmitPlan;
import vn.caitien.command.platform.EventSourced;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.framework.Frameworks;
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
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.platform.FieldProblem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** One school's plan of one school year: its paper and its life from draft to close. */
@Aggregate(type = "ImprovementPlan", cache = "aggregateCache")
class ImprovementPlan extends EventSourced {

    /** Per cent. */
    private static final BigDecimal ALL = new BigDecimal(100);

    private String framework = "";
    private PlanStatus status = PlanStatus.DRAFT;
    private @Nullable Basis basis;
    private boolean signedBefore;
    private PlanFrame frame = PlanFrame.blank();
    private final Map<String, String> upkeep = new HashMap<>();
    private final Map<String, QualityTarget> targets = new HashMap<>();
    private final Map<ReviewTime, PlanReview> reviews = new EnumMap<>(ReviewTime.class);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long decide(DraftPlan command) {
        if (begun()) {
            throw new Rejected(ProblemCode.ALREADY_EXISTS);
        }
        Basis basis = command.basis();
        if (basis != null && !basis.approved()) {
            throw new Rejected(ProblemCode.ASSESSMENT_NOT_APPROVED);
        }
        command.framework().requireInForceIn(command.plan().schoolYear());
        return record(
                new PlanDrafted(
                        command.plan().school(),
                        command.plan().schoolYear().toString(),
                        command.framework().id(),
                        basis == null ? null : basis.schoolYear().toString(),
                        basis == null ? null : basis.band()));
    }

    @CommandHandler
    long decide(SetPlanFrame command) {
        requireOpen();
        refuseSame(frame, command.frame());
        return record(new PlanFrameSet(command.frame()));
    }

    @CommandHandler
    long decide(RecordUpkeep command, Frameworks frameworks) {
        requireOpen();
        requireCriterion(frameworks.get(framework), command.criterion());
        refuseSame(upkeep.getOrDefault(command.criterion(), ""), command.text());
        return record(new UpkeepRecorded(command.criterion(), command.text()));
    }

    @CommandHandler
    long decide(SetQualityTarget command, Frameworks frameworks) {
        requireOpen();
        String criterion = command.qualityTarget().criterion();
        if (criterion != null) {
            requireCriterion(frameworks.get(framework), criterion);
        }
        requirePossible(command.qualityTarget());
        refuseSame(targets.get(command.key()), command.qualityTarget());
        return record(new QualityTargetSet(command.key(), command.qualityTarget()));
    }

    @CommandHandler
    long decide(MeasureQualityTarget command) {
        if (!targets.containsKey(command.key())) {
            throw new Rejected(ProblemCode.TARGET_UNKNOWN);
        }
        refuseClosed();
        if (command.measuredOn().isAfter(command.today())) {
            throw new Rejected(ProblemCode.DAY_IN_FUTURE, Map.of("day", command.measuredOn()));
        }
        return record(
                new QualityTargetMeasured(
                        command.key(), command.actual(), command.measuredOn(), command.note()));
    }

    /** A plan that was signed is carried out and looked back on, also while it is amended. */
    @CommandHandler
    long decide(ReviewPlan command) {
        refuseClosed();
        if (!signedBefore) {
            throw new Rejected(ProblemCode.PLAN_NOT_APPROVED);
        }
        YearMonth from = command.time().from(command.plan().schoolYear());
        if (command.now().isBefore(from)) {
            throw new Rejected(ProblemCode.REVIEW_TOO_EARLY, Map.of("from", from));
        }
        PlanReview before = reviews.get(command.time());
        refuseSame(before, command.review());
        return record(
                new PlanReviewed(
                        command.time(),
                        command.review(),
                        before == null ? command.reason() : requireReason(command.reason())));
    }

    @CommandHandler
    long decide(SubmitPlan command) {
        requireOpen();
        return record(new PlanSubmitted());
    }

    @CommandHandler
    long decide(ReturnPlan command) {
        require(PlanStatus.SUBMITTED, ProblemCode.PLAN_NOT_SUBMITTED);
        return record(new PlanReturned(requireReason(command.reason())));
    }

    @CommandHandler
    long decide(ApprovePlan command) {
        require(PlanStatus.SUBMITTED, ProblemCode.PLAN_NOT_SUBMITTED);
        if (!command.missing().isEmpty()) {
            throw Rejected.withFields(ProblemCode.PLAN_INCOMPLETE, command.missing());
        }
        return record(new PlanApproved(command.document(), command.form()));
    }

    @CommandHandler
    long decide(AmendPlan command) {
        require(PlanStatus.APPROVED, ProblemCode.PLAN_NOT_APPROVED);
        return record(new PlanAmended(requireReason(command.reason())));
    }

    @CommandHandler
    long decide(ClosePlan command) {
        require(PlanStatus.APPROVED, ProblemCode.PLAN_NOT_APPROVED);
        return record(new PlanClosed(requireReason(command.summary())));
    }

    /** The self-assessment that it rests on, if any. */
    @Nullable Basis basis() {
        return basis;
    }

    /** What the paper says now. */
    PlanPaper paper() {
        return new PlanPaper(frame, Map.copyOf(upkeep), Map.copyOf(targets));
    }

    private void requireOpen() {
        refuseClosed();
        if (!status.open()) {
            throw new Rejected(ProblemCode.PLAN_NOT_OPEN);
        }
    }

    private void refuseClosed() {
        if (status == PlanStatus.CLOSED) {
            throw new Rejected(ProblemCode.PLAN_CLOSED);
        }
    }

    private void require(PlanStatus needed, ProblemCode otherwise) {
        refuseClosed();
        if (status != needed) {
            throw new Rejected(otherwise);
        }
    }

    private static void requirePossible(QualityTarget target) {
        boolean possible =
                !"%".equals(target.unit())
                        || Stream.of(target.baseline(), target.target())
                                .flatMap(Stream::ofNullable)
                                .allMatch(it -> it.signum() >= 0 && it.compareTo(ALL) <= 0);
        if (!possible) {
            throw Rejected.withFields(
                    ProblemCode.INVALID_FIELDS,
                    List.of(new FieldProblem("target", "out-of-percent", target.target())));
        }
    }

    private static void refuseSame(@Nullable Object before, Object after) {
        if (after.equals(before)) {
            throw new Rejected(ProblemCode.NOTHING_CHANGES);
        }
    }

    static void requireCriterion(Framework framework, String code) {
        if (framework.criterion(code).isEmpty()) {
            throw new Rejected(ProblemCode.CRITERION_OUTSIDE_FRAMEWORK, Map.of("criterion", code));
        }
    }

    @EventSourcingHandler
    void evolve(PlanDrafted fact) {
        begin(PlanId.of(fact.school(), fact.schoolYear()).stream(), fact.school());
        framework = fact.framework();
        basis = Basis.of(fact);
    }

    @EventSourcingHandler
    void evolve(PlanFrameSet fact) {
        frame = fact.frame();
    }

    @EventSourcingHandler
    void evolve(UpkeepRecorded fact) {
        upkeep.put(fact.criterion(), fact.text());
    }

    @EventSourcingHandler
    void evolve(QualityTargetSet fact) {
        targets.put(fact.key(), fact.target());
    }

    @EventSourcingHandler
    void evolve(PlanReviewed fact) {
        reviews.put(fact.time(), fact.review());
    }

    @EventSourcingHandler
    void evolve(PlanSubmitted fact) {
        status = PlanStatus.SUBMITTED;
    }

    @EventSourcingHandler
    void evolve(PlanReturned fact) {
        status = signedBefore ? PlanStatus.AMENDING : PlanStatus.DRAFT;
    }

    @EventSourcingHandler
    void evolve(PlanApproved fact) {
        status = PlanStatus.APPROVED;
        signedBefore = true;
    }

    @EventSourcingHandler
    void evolve(PlanAmended fact) {
        status = PlanStatus.AMENDING;
    }

    @EventSourcingHandler
    void evolve(PlanClosed fact) {
        status = PlanStatus.CLOSED;
    }
}
