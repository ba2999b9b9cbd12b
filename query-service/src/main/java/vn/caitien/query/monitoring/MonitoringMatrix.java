package vn.caitien.query.monitoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.query.improvementplan.ActionStatus;
import vn.caitien.query.improvementplan.ActionView;

/** Months across, actions down, a state in each cell, and totals. */
public record MonitoringMatrix(
        String school,
        String schoolYear,
        List<YearMonth> months,
        List<Row> rows,
        List<Map<CellState, Long>> totals,
        Map<ActionStatus, Long> actionsByStatus,
        long late) {

    /** One action and its months. */
    public record Row(ActionView action, List<Cell> cells) {}

    /** One month of one action; a note where something was reported. */
    public record Cell(YearMonth month, CellState state, @Nullable String note) {}
}
