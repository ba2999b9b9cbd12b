package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Outcome;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.query.selfassessment.SelfAssessmentSheet;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.CriterionRow;
import vn.caitien.query.selfassessment.SelfAssessmentSheet.LinkedEvidence;

/** A self-assessment as tables: a line to each criterion, one to each requirement, the totals. */
final class SheetLedgers {
    private SheetLedgers() {}

    static List<Ledger> of(SelfAssessmentSheet sheet) {
        return List.of(criteria("Tiêu chí", sheet), requirements(sheet), totals(sheet));
    }

    /** A line to each criterion. */
    static Ledger criteria(String name, SelfAssessmentSheet sheet) {
        return new Ledger(
                name,
                List.of(
                        new Ledger.Column("Mã", 8),
                        new Ledger.Column("Tiêu chí", 40),
                        new Ledger.Column("Mức đạt", 10),
                        new Ledger.Column("Điểm mạnh", 40),
                        new Ledger.Column("Điểm yếu", 40),
                        new Ledger.Column("Minh chứng", 24)),
                rows(sheet).map(SheetLedgers::criterion).toList());
    }

    private static Ledger requirements(SelfAssessmentSheet sheet) {
        List<List<Object>> requirements = new ArrayList<>();
        rows(sheet)
                .forEach(
                        row ->
                                row.levels()
                                        .forEach(
                                                (level, cells) ->
                                                        cells.forEach(
                                                                cell ->
                                                                        requirements.add(
                                                                                List.of(
                                                                                        row.code(),
                                                                                        level,
                                                                                        cell.key(),
                                                                                        said(
                                                                                                cell
                                                                                                        .outcome()))))));
        return new Ledger(
                "Chỉ báo",
                List.of(
                        new Ledger.Column("Tiêu chí", 10),
                        new Ledger.Column("Mức", 8),
                        new Ledger.Column("Chỉ báo", 10),
                        new Ledger.Column("Kết quả", 16)),
                requirements);
    }

    /** How many criteria reach each level. */
    static Ledger totals(SelfAssessmentSheet sheet) {
        return new Ledger(
                PlanWorkbook.TOTALS,
                List.of(
                        new Ledger.Column("Mức", 8),
                        new Ledger.Column("Số tiêu chí đạt", 16),
                        new Ledger.Column("Trên tổng số", 16),
                        new Ledger.Column("Tỉ lệ (%)", 12)),
                sheet.totals().stream()
                        .map(t -> List.<Object>of(t.level(), t.reached(), t.of(), t.percent()))
                        .toList());
    }

    private static Stream<CriterionRow> rows(SelfAssessmentSheet sheet) {
        return Stream.concat(
                sheet.standards().stream().flatMap(s -> s.criteria().stream()),
                sheet.clauses().stream());
    }

    private static List<Object> criterion(CriterionRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(row.title());
        cells.add(row.standing().reached());
        cells.add(row.description() == null ? null : row.description().strengths());
        cells.add(row.description() == null ? null : row.description().weaknesses());
        cells.add(
                String.join(
                        "; ",
                        row.evidence().stream().map(LinkedEvidence::code).distinct().toList()));
        return cells;
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case MET -> "Đạt";
            case NOT_MET -> "Không đạt";
            case NOT_RATED -> "Chưa đánh giá";
            case NOT_APPLICABLE -> "Không áp dụng";
        };
    }
}
