package vn.caitien.command.planimport.reading.ownworkbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.draft.RowLimit;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook.TargetColumn;

/** The sheet of the numbers to reach, one to a row. */
final class TargetSheet {

    private final Taking taking;

    TargetSheet(Taking taking) {
        this.taking = taking;
    }

    List<PlanDraft.Target> targets(@Nullable Sheet sheet) {
        List<PlanDraft.Target> targets = new ArrayList<>();
        var rows = ColumnsOfSheet.rows(sheet, TargetColumn.class, TargetColumn::words);
        RowLimit.hold(rows.size());
        for (Map<TargetColumn, FilledCell> row : rows) {
            String at = "targets[" + targets.size() + "].target";
            String subject = taking.take(row, TargetColumn.SUBJECT, at);
            if (subject == null) {
                row.values().forEach(taking::leave);
                continue;
            }
            String key = text(row, TargetColumn.KEY);
            targets.add(
                    new PlanDraft.Target(
                            key == null ? Words.key(subject) : key,
                            new QualityTarget(
                                    text(row, TargetColumn.CRITERION),
                                    text(row, TargetColumn.GROUP),
                                    subject,
                                    text(row, TargetColumn.GRADE),
                                    number(row, TargetColumn.BASELINE),
                                    number(row, TargetColumn.TARGET),
                                    text(row, TargetColumn.UNIT),
                                    text(row, TargetColumn.TEXT))));
        }
        return targets;
    }

    private static @Nullable String text(Map<TargetColumn, FilledCell> row, TargetColumn column) {
        FilledCell cell = row.get(column);
        return cell == null ? null : cell.text();
    }

    private @Nullable BigDecimal number(Map<TargetColumn, FilledCell> row, TargetColumn column) {
        FilledCell cell = row.get(column);
        if (cell == null) {
            return null;
        }
        BigDecimal number = cell.number();
        if (number == null) {
            taking.leave(cell);
        }
        return number;
    }
}
