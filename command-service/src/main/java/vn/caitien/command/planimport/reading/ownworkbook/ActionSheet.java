package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.draft.RowLimit;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;

/** The sheet of the actions, one to a row. */
final class ActionSheet {

    private final Taking taking;
    private final ActionPeople people;
    private final ActionMeans means;

    ActionSheet(Taking taking) {
        this.taking = taking;
        this.people = new ActionPeople(taking);
        this.means = new ActionMeans(taking);
    }

    List<NewAction> actions(@Nullable Sheet sheet) {
        List<NewAction> actions = new ArrayList<>();
        var rows = ColumnsOfSheet.rows(sheet, ActionColumn.class, ActionColumn::words);
        RowLimit.hold(rows.size());
        for (Map<ActionColumn, FilledCell> row : rows) {
            String at = "actions[" + actions.size() + "].";
            String measures = taking.take(row, ActionColumn.MEASURES, at + "wording.measures");
            if (measures == null) {
                row.forEach(
                        (column, cell) -> {
                            if (column != ActionColumn.NUMBER) {
                                taking.leave(cell);
                            }
                        });
                continue;
            }
            actions.add(
                    new NewAction(
                            wording(row, at + "wording.", measures),
                            people.assignment(row, at + "assignment."),
                            means.schedule(row, at + "schedule"),
                            means.budget(row, at + "budget"),
                            taking.take(row, ActionColumn.CONDITIONS, at + "conditions")));
        }
        return actions;
    }

    private Wording wording(Map<ActionColumn, FilledCell> row, String at, String measures) {
        Integer level = level(row, at + "targetLevel");
        String criteria = taking.take(row, ActionColumn.CRITERIA, at + "criteria");
        return new Wording(
                criteria == null ? List.of() : criteria.lines().map(String::strip).toList(),
                taking.take(row, ActionColumn.PRESENT_STATE, at + "presentState"),
                taking.take(row, ActionColumn.LIMITATION, at + "limitation"),
                taking.take(row, ActionColumn.CAUSE, at + "cause"),
                taking.take(row, ActionColumn.GOAL, at + "goal"),
                level,
                measures,
                taking.take(row, ActionColumn.INDICATOR, at + "indicator"),
                taking.take(row, ActionColumn.EXPECTED_EVIDENCE, at + "expectedEvidence"),
                taking.take(row, ActionColumn.REMARK, at + "remark"));
    }

    private @Nullable Integer level(Map<ActionColumn, FilledCell> row, String field) {
        FilledCell cell = row.get(ActionColumn.TARGET_LEVEL);
        if (cell == null) {
            return null;
        }
        String digit = taking.take(cell, field).replaceAll("\\D", "");
        if (digit.length() != 1) {
            taking.leave(cell);
            taking.forget(field);
            return null;
        }
        return Integer.valueOf(digit);
    }
}
