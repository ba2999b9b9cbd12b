package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.framework.Criterion;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.PlanReview;
import vn.caitien.kernel.improvementplan.RequiredCell;
import vn.caitien.kernel.improvementplan.ReviewTime;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.query.document.Block.Column;
import vn.caitien.query.document.Block.Grid;
import vn.caitien.query.document.Block.Heading;
import vn.caitien.query.document.Block.Line;
import vn.caitien.query.document.Paper.Part;
import vn.caitien.query.improvementplan.ActionView;
import vn.caitien.query.improvementplan.PlanTable;
import vn.caitien.query.improvementplan.PlanView;
import vn.caitien.query.improvementplan.ReviewRow;

/**
 * Form 2 of TT 57/2026 (Annex V): eight sections on landscape pages, with the table of priority
 * problems, the plan's ten columns, and the follow-up with its two reviews.
 */
@Component
class SecondForm implements PlanForm {
    private static final String NOT_FOR_ALL =
            "Kế hoạch chỉ nêu những vấn đề ưu tiên cải tiến, không lập cho mọi tiêu chí.";
    private static final String RESULTS =
            "Kết quả thực hiện kế hoạch được dùng cho báo cáo tự đánh giá và kế hoạch cải tiến chất"
                    + " lượng của năm học tiếp theo; được công khai và giải trình theo quy định.";

    private final Chapters chapters;
    private final PlanTables tables;
    private final RowWords rows;

    SecondForm(Chapters chapters, PlanTables tables, RowWords rows) {
        this.chapters = chapters;
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "form-2";
    }

    @Override
    public Paper compose(Dossier dossier) {
        PlanView plan = dossier.plan();
        PlanFrame frame = plan.frame();
        List<String> missing = new ArrayList<>();
        Sections paper = new Sections(dossier, missing).head().text(frame.opening());
        paper.required("Thông tin chung", general(dossier));
        paper.heading("Căn cứ xây dựng kế hoạch");
        paper.grounds(grounds(plan));
        if (frame.grounds().isEmpty()) {
            paper.missing("căn cứ");
        }
        paper.required("Mục đích, yêu cầu", frame.purpose()).text(NOT_FOR_ALL);
        if (frame.objectives() != null && !frame.objectives().isBlank()) {
            // Eight sections, no ninth: what is aimed at belongs to what it is for.
            paper.add(new Heading(3, "Mục tiêu")).text(frame.objectives());
        }
        paper.heading("Vấn đề ưu tiên cải tiến");
        paper.text(frame.weaknesses());
        boolean any = !plan.actions().isEmpty();
        if (any) {
            paper.add(problems(dossier));
        } else {
            paper.missing("vấn đề ưu tiên cải tiến");
        }
        paper.heading("Kế hoạch cải tiến chất lượng").text(frame.content());
        if (any) {
            paper.add(plan(dossier));
        } else {
            paper.missing("nội dung cải tiến");
        }
        rows(dossier)
                .filter(row -> !row.missing().isEmpty())
                .forEach(
                        row ->
                                paper.lacks(
                                        "dòng "
                                                + row.row().number()
                                                + ": "
                                                + String.join(", ", row.missing())));
        upkeepAndTargets(dossier, paper);
        paper.heading("Theo dõi, điều chỉnh").add(followUp(dossier));
        paper.organisation("Tổ chức thực hiện");
        paper.heading("Sơ kết, tổng kết và báo cáo")
                .text(
                        "Sơ kết vào cuối học kỳ I và tổng kết vào cuối năm học; Hội đồng tự đánh"
                                + " giá theo dõi, đánh giá việc thực hiện kế hoạch.")
                .text(RESULTS)
                .closing();
        return chapters.paper(dossier, List.of(Part.wide(paper.blocks())), missing);
    }

    /** Those of the school, and before them what every such plan rests on. */
    private static List<String> grounds(PlanView plan) {
        List<String> own = plan.frame().grounds();
        List<String> grounds = new ArrayList<>();
        if (plan.basis() != null && !says(own, "báo cáo tự đánh giá")) {
            grounds.add("Căn cứ báo cáo tự đánh giá năm học " + plan.basis().schoolYear());
        }
        if (!says(own, "kế hoạch năm học")) {
            grounds.add("Căn cứ kế hoạch năm học " + plan.schoolYear() + " của nhà trường");
        }
        grounds.addAll(own);
        return grounds;
    }

    private static boolean says(List<String> grounds, String words) {
        return grounds.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(words));
    }

    private static String general(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        lines.add("Tên trường: " + dossier.school().name() + ".");
        RowWords.add(lines, "Cơ quan quản lý: ", dossier.school().authorityName());
        RowWords.add(lines, "Xã, phường: ", dossier.school().commune());
        RowWords.add(lines, "Tỉnh, thành phố: ", dossier.school().province());
        RowWords.add(lines, "", dossier.plan().frame().situation());
        return RowWords.lines(lines);
    }

    /** The standards that a row serves, each on a line; nothing where it serves none. */
    private static String standards(Dossier dossier, PlanTable.Group group, ActionView action) {
        List<String> lines =
                dossier.framework().standards().stream()
                        .filter(
                                standard ->
                                        standard.criteria().stream()
                                                .map(Criterion::code)
                                                .anyMatch(action.wording().criteria()::contains))
                        .map(it -> PlanTables.standard(it.code(), it.title()))
                        .toList();
        return lines.isEmpty() ? RowWords.of(group.title()) : RowWords.lines(lines);
    }

    private static Stream<SecondFormRow> rows(Dossier dossier) {
        return PlanTables.groups(dossier).stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> new SecondFormRow(dossier, row));
    }

    private static Grid problems(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        for (PlanTable.Group group : PlanTables.groups(dossier)) {
            for (PlanTable.Row row : group.rows()) {
                SecondFormRow here = new SecondFormRow(dossier, row);
                Wording wording = row.action().wording();
                lines.add(
                        Line.of(
                                Integer.toString(row.number()),
                                standards(dossier, group, row.action()),
                                PlanTables.criteria(dossier, row),
                                here.present(),
                                here.cell(
                                        RequiredCell.LIMITATION, RowWords.of(wording.limitation())),
                                here.cell(RequiredCell.CAUSE, RowWords.of(wording.cause()))));
            }
        }
        return new Grid(
                "Vấn đề ưu tiên cải tiến",
                List.of(
                        Column.mark("TT", 6),
                        Column.text("Tiêu chuẩn", 16),
                        Column.text("Tiêu chí liên quan (nếu có)", 18),
                        Column.text("Đánh giá hiện trạng", 20),
                        Column.text("Điểm hạn chế", 22),
                        Column.text("Nguyên nhân của hạn chế", 20)),
                lines);
    }

    private Grid plan(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        for (PlanTable.Group group : PlanTables.groups(dossier)) {
            for (PlanTable.Row row : group.rows()) {
                SecondFormRow here = new SecondFormRow(dossier, row);
                ActionView action = row.action();
                Wording wording = action.wording();
                lines.add(
                        Line.of(
                                Integer.toString(row.number()),
                                content(dossier, row),
                                here.cell(RequiredCell.GOAL, rows.goal(wording)),
                                wording.measures(),
                                here.cell(RequiredCell.INDICATOR, RowWords.of(wording.indicator())),
                                rows.time(action),
                                here.cell(RequiredCell.LEADS, rows.who(action)),
                                here.cell(RequiredCell.MEANS, rows.means(action)),
                                here.cell(
                                        RequiredCell.EXPECTED_EVIDENCE,
                                        RowWords.of(wording.expectedEvidence())),
                                rows.degree(action)));
            }
        }
        return new Grid(
                "Kế hoạch cải tiến chất lượng",
                List.of(
                        Column.mark("TT\n(1)", 6),
                        Column.text("Nội dung cải tiến\n(2)", 12),
                        Column.text("Mục tiêu cải tiến\n(3)", 12),
                        Column.text("Hoạt động, giải pháp\n(4)", 24),
                        Column.text("Chỉ số đánh giá kết quả\n(5)", 11),
                        Column.mark("Thời gian thực hiện\n(6)", 9),
                        Column.text("Đơn vị, cá nhân phụ trách\n(7)", 11),
                        Column.text("Nguồn lực bảo đảm\n(8)", 11),
                        Column.text("Thông tin, dữ liệu hoặc minh chứng dự kiến\n(9)", 11),
                        Column.mark("Mức độ thực hiện\n(10)", 9)),
                lines);
    }

    /** What is improved: the criteria, or the weakness where the row serves none. */
    private static String content(Dossier dossier, PlanTable.Row row) {
        List<String> lines = new ArrayList<>();
        RowWords.add(lines, "", PlanTables.criteria(dossier, row));
        RowWords.add(lines, "", row.action().wording().remark());
        if (lines.isEmpty()) {
            RowWords.add(lines, "", row.action().wording().limitation());
        }
        return RowWords.lines(lines);
    }

    private void upkeepAndTargets(Dossier dossier, Sections paper) {
        if (!dossier.plan().upkeep().isEmpty()) {
            paper.add(new Heading(2, "Nội dung duy trì, phát huy")).add(tables.upkeep(dossier));
        }
        if (!dossier.plan().targets().isEmpty()) {
            paper.add(new Heading(2, "Chỉ tiêu chất lượng")).add(tables.targets(dossier));
        }
    }

    /** The two reviews of the year; the row of one that is not recorded is filled in by hand. */
    private static Grid followUp(Dossier dossier) {
        PlanView plan = dossier.plan();
        return new Grid(
                "Theo dõi, điều chỉnh",
                List.of(
                        Column.text("Thời điểm", 16),
                        Column.text("Nội dung theo dõi", 26),
                        Column.text("Kết quả thực hiện", 26),
                        Column.text("Điều chỉnh (nếu có)", 20),
                        Column.text("Người đánh giá", 14)),
                List.of(
                        review(plan, ReviewTime.END_OF_TERM_1),
                        review(plan, ReviewTime.END_OF_YEAR)));
    }

    /** When a review is, as the form says it. */
    static String time(ReviewTime time, String schoolYear) {
        return switch (time) {
            case END_OF_TERM_1 -> "Cuối học kỳ I";
            case END_OF_YEAR -> "Cuối năm học " + schoolYear;
        };
    }

    private static Line review(PlanView plan, ReviewTime when) {
        PlanReview found = plan.review(when);
        String time = time(when, plan.schoolYear());
        return found == null
                ? Line.of(time, ReviewRow.USUALLY_FOLLOWED, "", "", "")
                : Line.of(
                        time,
                        found.followed(),
                        found.result(),
                        RowWords.of(found.adjustment()),
                        found.assessor());
    }
}
