package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.ClauseGroup;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.query.document.Block.Column;
import vn.caitien.query.document.Block.Grid;
import vn.caitien.query.document.Block.Line;
import vn.caitien.query.document.Block.Manner;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.CriterionRow;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.StandardSection;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.Total;

/**
 * The results of a self-assessment as reports print them: criterion × level with a mark at the
 * level reached and a dash where the edition has no such level, then totals with per cent.
 */
@Component
class SheetTables {
    private static final String MARK = "X";
    private static final String NO_SUCH_LEVEL = "–";

    List<Block> of(SelfAssessmentSheet sheet, Framework framework) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(sheet, framework));
        for (Total total : sheet.totals()) {
            blocks.add(
                    new Text(
                            Manner.BODY,
                            "Mức %d: %d/%d %s đạt (%d %%)."
                                    .formatted(
                                            total.level(),
                                            total.reached(),
                                            total.of(),
                                            clauses(framework, total) ? "khoản" : "tiêu chí",
                                            total.percent())));
        }
        blocks.add(
                new Text(
                        Manner.BODY,
                        "Kết quả chung: "
                                + (sheet.levelWords() == null
                                        ? "chưa đủ dữ liệu để kết luận"
                                        : sheet.levelWords().name())
                                + "."));
        return blocks;
    }

    private static boolean clauses(Framework framework, Total total) {
        ClauseGroup group = framework.clauseGroup();
        return group != null && group.level() == total.level();
    }

    private static Grid grid(SelfAssessmentSheet sheet, Framework framework) {
        ClauseGroup group = framework.clauseGroup();
        boolean claimed =
                group != null && sheet.clauses().stream().anyMatch(row -> row.standing().rated());
        int ceiling = framework.criteria().stream().mapToInt(c -> c.ceiling()).max().orElseThrow();
        int top = group != null && claimed ? group.level() : ceiling;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Tiêu chuẩn, tiêu chí", 40));
        columns.add(Column.mark("Không đạt", 9));
        for (int level = 1; level <= top; level++) {
            columns.add(Column.mark("Mức " + level, 9));
        }
        List<Line> lines = new ArrayList<>();
        for (StandardSection standard : sheet.standards()) {
            lines.add(Line.heading("Tiêu chuẩn " + standard.code() + ": " + standard.title()));
            standard.criteria().forEach(row -> lines.add(line(row, row.code(), 1, top)));
        }
        if (group != null && claimed) {
            lines.add(Line.heading(group.article() + ": " + group.title()));
            for (CriterionRow row : sheet.clauses()) {
                String name = framework.clauseName(row.code()).orElse(row.code());
                lines.add(line(row, name, group.level(), top));
            }
        }
        return new Grid("Kết quả tự đánh giá theo tiêu chí", columns, lines);
    }

    private static Line line(CriterionRow row, String name, int floor, int top) {
        List<String> cells = new ArrayList<>(Collections.nCopies(top + 2, ""));
        cells.set(0, name + ". " + row.title());
        for (int level = 1; level <= top; level++) {
            if (level < floor || level > row.standing().ceiling()) {
                cells.set(level + 1, NO_SUCH_LEVEL);
            }
        }
        Integer reached = row.standing().reached();
        if (reached != null) {
            cells.set(reached + 1, MARK);
        }
        return new Line(false, List.copyOf(cells));
    }
}
