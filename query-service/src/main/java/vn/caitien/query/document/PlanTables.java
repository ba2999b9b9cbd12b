package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.planimport.LeftMark;
import vn.caitien.query.document.Block.Column;
import vn.caitien.query.document.Block.Grid;
import vn.caitien.query.document.Block.Line;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.PlanTable;
import vn.caitien.query.improvementplan.PlanView.UpkeepRow;
import vn.caitien.query.improvementplan.TargetRow;
import vn.caitien.query.web.Words;

/** The tables of a plan as they are printed under the circulars of 2018. */
@Component
class PlanTables {
    private final RowWords rows;
    private final Words words;

    PlanTables(RowWords rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    static List<PlanTable.Group> groups(Dossier dossier) {
        return PlanTable.of(dossier.plan().actions(), dossier.framework()).groups();
    }

    /** The heading of a group of rows. */
    static String heading(PlanTable.Group group) {
        if (group.title() == null) {
            return "Nội dung khác";
        }
        return group.code() == null ? group.title() : standard(group.code(), group.title());
    }

    static String standard(String code, String title) {
        return "Tiêu chuẩn " + code + ": " + title;
    }

    /** The criteria and clauses that a row serves, each with its title. */
    static String criteria(Dossier dossier, PlanTable.Row row) {
        List<String> lines = new ArrayList<>();
        for (String code : row.action().wording().criteria()) {
            String name = dossier.framework().clauseName(code).orElse(code);
            String title =
                    row.criteria().stream()
                            .filter(criterion -> criterion.code().equals(code))
                            .map(Criterion::title)
                            .findFirst()
                            .orElse("");
            lines.add(title.isEmpty() ? name : name + ". " + title);
        }
        return RowWords.lines(lines);
    }

    /** Grouped by standard, numbered through; a column that no row fills is left out. */
    Grid actions(Dossier dossier) {
        boolean remarks =
                dossier.plan().actions().stream().anyMatch(a -> a.wording().remark() != null);
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.mark("TT", 6),
                                Column.text("Tiêu chuẩn, tiêu chí", 13),
                                Column.text("Kết quả cần đạt so với hiện trạng", 20),
                                Column.text("Công việc, giải pháp", 24),
                                Column.text("Chủ trì và phối hợp", 12),
                                Column.mark("Thời gian", 10),
                                Column.text("Kinh phí", 15),
                                Column.text("Điều kiện khác", 11)));
        if (remarks) {
            columns.add(Column.text("Ghi chú", 8));
        }
        List<Line> lines = new ArrayList<>();
        for (PlanTable.Group group : groups(dossier)) {
            lines.add(Line.heading(heading(group)));
            for (PlanTable.Row row : group.rows()) {
                lines.add(line(dossier, row, remarks));
            }
        }
        return new Grid("Các nội dung cải tiến", List.copyOf(columns), List.copyOf(lines));
    }

    private Line line(Dossier dossier, PlanTable.Row row, boolean remarks) {
        ActionView action = row.action();
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                Integer.toString(row.number()),
                                criteria(dossier, row),
                                rows.goalAgainstPresent(dossier, action.wording()),
                                measures(action),
                                rows.who(action),
                                rows.time(action),
                                rows.money(action),
                                RowWords.of(action.conditions())));
        if (remarks) {
            cells.add(RowWords.of(action.wording().remark()));
        }
        return new Line(false, List.copyOf(cells));
    }

    /** The work, and by what one will see that it was done; a row that has ended says so. */
    private String measures(ActionView action) {
        List<String> lines = new ArrayList<>();
        lines.add(action.wording().measures());
        RowWords.add(lines, "Chỉ số: ", action.wording().indicator());
        RowWords.add(lines, "Minh chứng: ", action.wording().expectedEvidence());
        if (action.status().left()) {
            lines.add(LeftMark.behind(rows.degree(action)));
        }
        return RowWords.lines(lines);
    }

    Grid upkeep(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        for (UpkeepRow row : dossier.plan().upkeep()) {
            String title =
                    dossier.framework()
                            .criterion(row.criterion())
                            .map(
                                    criterion ->
                                            dossier.framework()
                                                            .clauseName(row.criterion())
                                                            .orElse(row.criterion())
                                                    + ". "
                                                    + criterion.title())
                            .orElse(row.criterion());
            lines.add(Line.of(Integer.toString(lines.size() + 1), title, row.text()));
        }
        return new Grid(
                "Nội dung duy trì, phát huy",
                List.of(
                        Column.mark("TT", 6),
                        Column.text("Tiêu chí", 22),
                        Column.text("Nội dung duy trì, phát huy", 40)),
                lines);
    }

    Grid targets(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        for (TargetRow row : dossier.plan().targets()) {
            QualityTarget target = row.target();
            lines.add(
                    Line.of(
                            Integer.toString(lines.size() + 1),
                            RowWords.of(target.group()),
                            target.grade() == null
                                    ? target.subject()
                                    : target.subject() + ": " + target.grade(),
                            number(target.baseline(), target.unit()),
                            target.target() == null ? RowWords.of(target.text()) : reach(target)));
        }
        return new Grid(
                "Chỉ tiêu chất lượng",
                List.of(
                        Column.mark("TT", 6),
                        Column.text("Đối tượng", 14),
                        Column.text("Chỉ tiêu", 26),
                        Column.mark("Hiện tại", 10),
                        Column.text("Cần đạt", 20)),
                lines);
    }

    private String reach(QualityTarget target) {
        List<String> lines = new ArrayList<>();
        lines.add(number(target.target(), target.unit()));
        RowWords.add(lines, "", target.text());
        return RowWords.lines(lines);
    }

    private String number(java.math.@Nullable BigDecimal number, @Nullable String unit) {
        String plain = words.number(number);
        if (plain.isEmpty() || unit == null) {
            return plain;
        }
        return unit.equals("%") ? plain + " %" : plain + " " + unit;
    }
}
