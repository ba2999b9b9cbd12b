package vn.caitien.command.planimport.reading.ownworkbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;

/** When an action is done and with what money. */
final class ActionMeans {

    private final Taking taking;

    ActionMeans(Taking taking) {
        this.taking = taking;
    }

    @Nullable Schedule schedule(Map<ActionColumn, FilledCell> row, String field) {
        FilledCell from = row.get(ActionColumn.START);
        FilledCell to = row.get(ActionColumn.END);
        LocalDate start = from == null ? null : from.day();
        LocalDate end = to == null ? null : to.day();
        String precision = taking.take(row, ActionColumn.PRECISION, field);
        String note = taking.take(row, ActionColumn.SCHEDULE_NOTE, field);
        if (from == null || start == null || end == null || end.isBefore(start)) {
            Stream.of(ActionColumn.START, ActionColumn.END, ActionColumn.SCHEDULE_NOTE)
                    .map(row::get)
                    .filter(Objects::nonNull)
                    .forEach(taking::leave);
            taking.forget(field);
            return null;
        }
        taking.take(from, field);
        return new Schedule(
                YearMonth.from(start),
                YearMonth.from(end),
                PlanWorkbook.SCHOOL_YEARS.equals(precision)
                        ? Precision.SCHOOL_YEAR
                        : Precision.MONTH,
                note);
    }

    @Nullable Budget budget(Map<ActionColumn, FilledCell> row, String field) {
        String source = taking.take(row, ActionColumn.SOURCE, field);
        FilledCell cell = row.get(ActionColumn.AMOUNT);
        Long amount = null;
        if (cell != null) {
            amount = amount(cell);
            if (amount == null) {
                taking.leave(cell);
            } else {
                taking.take(cell, field);
            }
        }
        return amount == null && source == null ? null : new Budget(amount, source);
    }

    /** Whole đồng, as many as a budget may have. */
    private static @Nullable Long amount(FilledCell cell) {
        BigDecimal number = cell.number();
        boolean whole =
                number != null
                        && number.stripTrailingZeros().scale() <= 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(Budget.CEILING)) <= 0;
        return number != null && whole ? number.longValueExact() : null;
    }
}
