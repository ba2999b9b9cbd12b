package vn.caitien.query.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.improvementplan.ActionStatus;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.Completion;
import vn.caitien.query.improvementplan.ImprovementPlans;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.improvementplan.ProgressEntry;

/** Lays a plan's reports out by month, as the monitoring team looks at them. */
@Component
public class Monitoring {

    private static final int MONTHS = 12;

    private final ImprovementPlans plans;
    private final Clock clock;

    Monitoring(ImprovementPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * The year's matrix, September to August; refused as {@code plan-unknown} if there was no plan.
     */
    public MonitoringMatrix of(String school, SchoolYear year, @Nullable Instant asOf) {
        PlanView plan = plans.get(school, year, asOf);
        YearMonth now =
                asOf == null ? YearMonth.now(clock) : YearMonth.from(asOf.atZone(clock.getZone()));
        List<YearMonth> months =
                Stream.iterate(year.firstMonth(), month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .toList();
        List<MonitoringMatrix.Row> rows =
                plan.actions().stream().map(action -> row(action, months, now)).toList();
        return new MonitoringMatrix(
                school,
                year.toString(),
                months,
                rows,
                totals(rows),
                plan.actionsByStatus(),
                plan.lateActions());
    }

    private MonitoringMatrix.Row row(ActionView action, List<YearMonth> months, YearMonth now) {
        return new MonitoringMatrix.Row(
                action, months.stream().map(month -> cell(action, month, now)).toList());
    }

    private static List<Map<CellState, Long>> totals(List<MonitoringMatrix.Row> rows) {
        return Stream.iterate(0, column -> column + 1)
                .limit(MONTHS)
                .map(
                        column -> {
                            Map<CellState, Long> states = new EnumMap<>(CellState.class);
                            rows.forEach(
                                    row ->
                                            states.merge(
                                                    row.cells().get(column).state(),
                                                    1L,
                                                    Long::sum));
                            return states;
                        })
                .toList();
    }

    private MonitoringMatrix.Cell cell(ActionView action, YearMonth month, YearMonth now) {
        Completion completion = action.completion();
        boolean done =
                action.status() == ActionStatus.COMPLETED
                        || action.status() == ActionStatus.VERIFIED;
        if (done && completion != null && !month.isBefore(completion.month())) {
            CellState state =
                    month.isAfter(completion.month())
                            ? CellState.ENDED
                            : completion.verifiedAt() == null
                                    ? CellState.COMPLETED
                                    : CellState.VERIFIED;
            return new MonitoringMatrix.Cell(
                    month, state, state == CellState.ENDED ? null : completion.result());
        }
        for (ProgressEntry entry : action.progress()) {
            if (entry.month().equals(month)) {
                return new MonitoringMatrix.Cell(month, reported(entry), entry.note());
            }
        }
        return new MonitoringMatrix.Cell(month, unreported(action, month, now), null);
    }

    private static CellState reported(ProgressEntry entry) {
        return switch (entry.state()) {
            case NOT_STARTED -> CellState.NOT_STARTED;
            case ON_TRACK -> CellState.ON_TRACK;
            case AT_RISK -> CellState.AT_RISK;
        };
    }

    private CellState unreported(ActionView action, YearMonth month, YearMonth now) {
        Schedule schedule = action.schedule();
        if (schedule == null || month.isBefore(schedule.start())) {
            return CellState.OUTSIDE;
        }
        if (month.isAfter(schedule.end())) {
            return action.late() && !month.isAfter(now) ? CellState.LATE : CellState.OUTSIDE;
        }
        Instant endedAt = action.endedAt();
        if (endedAt != null && !month.isBefore(YearMonth.from(endedAt.atZone(clock.getZone())))) {
            return CellState.ENDED;
        }
        if (month.isAfter(now)) {
            return CellState.PLANNED;
        }
        return month.equals(now) ? CellState.DUE : CellState.MISSING;
    }
}
