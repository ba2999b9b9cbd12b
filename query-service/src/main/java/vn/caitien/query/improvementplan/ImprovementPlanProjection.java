package vn.caitien.query.improvementplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import vn.caitien.kernel.improvementplan.PlanStatus;
import vn.caitien.query.platform.Projection;
import vn.caitien.query.platform.Recorded;

/** The plans of a school, one per school year. */
@Component
class ImprovementPlanProjection implements Projection<Plan> {

    @Override
    public String table() {
        return "improvement_plan";
    }

    @Override
    public Class<Plan> document() {
        return Plan.class;
    }

    @Override
    public Set<Class<?>> facts() {
        return Set.of(ImprovementPlanEvent.class.getPermittedSubclasses());
    }

    @Override
    public String key(Recorded recorded) {
        return recorded.streamPart(2);
    }

    @Override
    public Plan evolve(@Nullable Plan before, Recorded recorded) {
        ImprovementPlanEvent event = (ImprovementPlanEvent) recorded.fact();
        return event instanceof PlanDrafted drafted
                ? first(drafted)
                : changed(Recorded.existing(before), event, recorded);
    }

    private static Plan first(PlanDrafted drafted) {
        return new Plan(
                drafted.schoolYear(),
                drafted.framework(),
                PlanStatus.DRAFT,
                0,
                null,
                null,
                null,
                drafted.assessmentYear() == null
                        ? null
                        : new Basis(drafted.assessmentYear(), drafted.assessmentBand()),
                PlanFrame.blank(),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    private static Plan changed(Plan plan, ImprovementPlanEvent event, Recorded recorded) {
        return switch (event) {
            case PlanDrafted again ->
                    throw new IllegalStateException("drafted twice: " + again.schoolYear());
            case PlanFrameSet fact -> plan.with(fact.frame());
            case UpkeepRecorded fact -> plan.with(upkeep(plan.upkeep(), fact));
            case QualityTargetSet fact -> plan.with(set(plan.targets(), fact));
            case QualityTargetMeasured fact -> plan.with(measured(plan.targets(), fact));
            case PlanReviewed fact -> plan.reviewed(reviewed(plan.reviews(), fact));
            case PlanSubmitted fact -> plan.at(PlanStatus.SUBMITTED, null);
            case PlanReturned fact ->
                    plan.at(
                            plan.timesSigned() == 0 ? PlanStatus.DRAFT : PlanStatus.AMENDING,
                            fact.reason());
            case PlanApproved fact -> plan.signed(fact.document(), print(fact, recorded));
            case PlanAmended fact -> plan.at(PlanStatus.AMENDING, fact.reason());
            case PlanClosed fact -> plan.at(PlanStatus.CLOSED, fact.summary());
        };
    }

    private static @Nullable SignedPrint print(PlanApproved fact, Recorded recorded) {
        return fact.form() == null
                ? null
                : new SignedPrint(fact.form(), recorded.actor(), recorded.recordedAt());
    }

    private static SortedMap<String, String> upkeep(
            SortedMap<String, String> before, UpkeepRecorded fact) {
        SortedMap<String, String> all = new TreeMap<>(before);
        if (fact.text().isEmpty()) {
            all.remove(fact.criterion());
        } else {
            all.put(fact.criterion(), fact.text());
        }
        return all;
    }

    /** Targets keep the order in which they were first set: that of the paper. */
    private static List<TargetRow> set(List<TargetRow> before, QualityTargetSet fact) {
        List<TargetRow> all = new ArrayList<>(before);
        for (int i = 0; i < all.size(); i++) {
            TargetRow row = all.get(i);
            if (row.key().equals(fact.key())) {
                all.set(
                        i,
                        new TargetRow(
                                row.key(),
                                fact.target(),
                                row.actual(),
                                row.measuredOn(),
                                row.measurementNote()));
                return all;
            }
        }
        all.add(new TargetRow(fact.key(), fact.target(), null, null, null));
        return all;
    }

    private static List<TargetRow> measured(List<TargetRow> before, QualityTargetMeasured fact) {
        return before.stream()
                .map(
                        row ->
                                row.key().equals(fact.key())
                                        ? new TargetRow(
                                                row.key(),
                                                row.target(),
                                                fact.actual(),
                                                fact.measuredOn(),
                                                fact.note())
                                        : row)
                .toList();
    }

    private static List<ReviewRow> reviewed(List<ReviewRow> before, PlanReviewed fact) {
        return Stream.concat(
                        before.stream().filter(row -> row.time() != fact.time()),
                        Stream.of(new ReviewRow(fact.time(), fact.review())))
                .sorted(Comparator.comparing(ReviewRow::time))
                .toList();
    }
}
