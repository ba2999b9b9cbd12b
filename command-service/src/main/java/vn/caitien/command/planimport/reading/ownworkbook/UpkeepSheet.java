package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.draft.RowLimit;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook.UpkeepColumn;

/** The sheet of what is kept up, one criterion to a row. */
final class UpkeepSheet {

    private final Taking taking;

    UpkeepSheet(Taking taking) {
        this.taking = taking;
    }

    List<PlanDraft.Upkeep> upkeep(@Nullable Sheet sheet) {
        List<PlanDraft.Upkeep> upkeep = new ArrayList<>();
        var rows = ColumnsOfSheet.rows(sheet, UpkeepColumn.class, UpkeepColumn::words);
        RowLimit.hold(rows.size());
        for (Map<UpkeepColumn, FilledCell> row : rows) {
            String at = "upkeep[" + upkeep.size() + "].";
            String criterion = taking.take(row, UpkeepColumn.CRITERION, at + "criterion");
            String text = taking.take(row, UpkeepColumn.TEXT, at + "text");
            if (criterion == null || text == null) {
                row.values().forEach(taking::leave);
            } else {
                upkeep.add(new PlanDraft.Upkeep(criterion, text));
            }
        }
        return upkeep;
    }
}
