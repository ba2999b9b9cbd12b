package vn.caitien.query.document;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.document.Block.Column;
import vn.caitien.query.document.Block.Grid;
import vn.caitien.query.document.Block.Line;
import vn.caitien.query.document.Block.Manner;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.document.Block.Title;
import vn.caitien.query.document.Paper.Part;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.monitoring.CellState;
import vn.caitien.query.monitoring.MonitoringMatrix;
import vn.caitien.query.school.SchoolView;
import vn.caitien.query.web.Codes;
import vn.caitien.query.web.Words;

/** The monitoring matrix on paper and as a table: months across, actions down. */
@Component
class MatrixPaper {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Months are too many for words; a month in which the action does not run stays empty. */
    private static final Map<CellState, String> SIGNS =
            new EnumMap<>(
                    Map.of(
                            CellState.PLANNED, "○",
                            CellState.DUE, "…",
                            CellState.MISSING, "×",
                            CellState.NOT_STARTED, "□",
                            CellState.ON_TRACK, "●",
                            CellState.AT_RISK, "▲",
                            CellState.LATE, "▼",
                            CellState.COMPLETED, "■",
                            CellState.VERIFIED, "√",
                            CellState.ENDED, "–"));

    private final RowWords rows;
    private final Words words;
    private final MessageSource messages;

    MatrixPaper(RowWords rows, Words words, MessageSource messages) {
        this.rows = rows;
        this.words = words;
        this.messages = messages;
    }

    Paper compose(SchoolView school, MonitoringMatrix matrix) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.mark("TT", 5));
        columns.add(Column.mark("Tiêu chí", 6));
        columns.add(Column.text("Công việc, giải pháp", 38));
        columns.add(Column.text("Chủ trì và phối hợp", 16));
        columns.add(Column.mark("Mức độ thực hiện", 10));
        matrix.months()
                .forEach(
                        month ->
                                columns.add(
                                        Column.mark(Integer.toString(month.getMonthValue()), 4)));
        List<Line> lines = new ArrayList<>();
        for (MonitoringMatrix.Row row : matrix.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(lines.size() + 1));
            cells.add(String.join("\n", row.action().wording().criteria()));
            cells.add(row.action().wording().measures());
            cells.add(rows.who(row.action()));
            cells.add(rows.degree(row.action()));
            row.cells().forEach(cell -> cells.add(SIGNS.getOrDefault(cell.state(), "")));
            lines.add(new Line(false, List.copyOf(cells)));
        }
        return new Paper(
                "Theo dõi kế hoạch cải tiến năm học " + matrix.schoolYear() + " – " + school.name(),
                SchoolYear.parse(matrix.schoolYear())
                        .firstMonth()
                        .atDay(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                List.of(
                        Part.wide(
                                List.of(
                                        new Title(
                                                "Theo dõi thực hiện kế hoạch cải tiến",
                                                school.name() + "\nNăm học " + matrix.schoolYear()),
                                        new Text(Manner.BODY, legend(matrix)),
                                        new Grid("Theo dõi theo tháng", columns, lines)))));
    }

    /** What the signs mean that stand in this table. */
    private String legend(MonitoringMatrix matrix) {
        Set<CellState> shown =
                matrix.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(MonitoringMatrix.Cell::state)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CellState.class)));
        return shown.stream()
                .map(state -> SIGNS.getOrDefault(state, "ô trống") + " " + lower(state))
                .collect(Collectors.joining("; ", "Cột số là tháng. Ký hiệu: ", "."));
    }

    private String lower(CellState state) {
        return words(state).toLowerCase(VIETNAMESE);
    }

    List<Ledger> ledgers(MonitoringMatrix matrix) {
        List<Ledger.Column> columns = new ArrayList<>();
        columns.add(new Ledger.Column("TT", 6));
        columns.add(new Ledger.Column("Tiêu chí", 12));
        columns.add(new Ledger.Column("Công việc, giải pháp", 46));
        columns.add(new Ledger.Column("Chủ trì và phối hợp", 24));
        columns.add(new Ledger.Column("Mức độ thực hiện", 16));
        matrix.months().forEach(month -> columns.add(new Ledger.Column(words.month(month), 14)));
        List<List<Object>> lines = new ArrayList<>();
        for (MonitoringMatrix.Row row : matrix.rows()) {
            ActionView action = row.action();
            List<Object> cells = new ArrayList<>();
            cells.add(lines.size() + 1);
            cells.add(String.join("\n", action.wording().criteria()));
            cells.add(action.wording().measures());
            cells.add(rows.who(action));
            cells.add(rows.degree(action));
            row.cells()
                    .forEach(
                            cell ->
                                    cells.add(
                                            cell.note() == null
                                                    ? words(cell.state())
                                                    : words(cell.state()) + "\n" + cell.note()));
            lines.add(cells);
        }
        return List.of(new Ledger("Theo dõi theo tháng", columns, lines));
    }

    private String words(CellState state) {
        return messages.getMessage("cell." + Codes.of(state), null, VIETNAMESE);
    }
}
