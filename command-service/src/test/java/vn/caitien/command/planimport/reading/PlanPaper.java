package vn.caitien.command.planimport.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.planimport.PlanDraft;

/** Writes a plan as the .docx that a school would type, in the forms that schools use. */
final class PlanPaper {

    private final XWPFDocument document = new XWPFDocument();
    private final PlanDraft plan;
    private int section;

    private PlanPaper(PlanDraft plan) {
        this.plan = plan;
    }

    /** With the wide table, grouped by standard. */
    static byte[] withTable(PlanDraft plan) {
        PlanPaper paper = new PlanPaper(plan);
        paper.top();
        paper.table();
        paper.bottom();
        return paper.bytes();
    }

    /** Criterion by criterion, each with its labels. */
    static byte[] byCriterion(PlanDraft plan) {
        PlanPaper paper = new PlanPaper(plan);
        paper.top();
        paper.labels();
        paper.bottom();
        return paper.bytes();
    }

    private void top() {
        PlanFrame frame = plan.frame();
        XWPFTable head = document.createTable(2, 2);
        head.getRow(0).getCell(0).setText("UBND HUYỆN");
        lines(
                head.getRow(0).getCell(1),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        if (frame.number() != null) {
            head.getRow(1).getCell(0).setText("Số: " + frame.number());
        }
        if (frame.issuedOn() != null) {
            head.getRow(1)
                    .getCell(1)
                    .setText(
                            "%s, ngày %d tháng %d năm %d"
                                    .formatted(
                                            frame.place(),
                                            frame.issuedOn().getDayOfMonth(),
                                            frame.issuedOn().getMonthValue(),
                                            frame.issuedOn().getYear()));
        }
        paragraphs(frame.title());
        frame.grounds().forEach(ground -> paragraphs("- " + ground));
        paragraphs(frame.opening());
        section("MỤC ĐÍCH, YÊU CẦU", frame.purpose());
        section("MỤC TIÊU", frame.objectives());
        section("THỰC TRẠNG", frame.situation());
        if (frame.strengths() != null || frame.weaknesses() != null) {
            section("ĐẶC ĐIỂM TÌNH HÌNH", "");
            paragraphs("1. Điểm mạnh");
            paragraphs(frame.strengths());
            paragraphs("2. Điểm yếu");
            paragraphs(frame.weaknesses());
        }
        section("NỘI DUNG VÀ GIẢI PHÁP THỰC HIỆN", "");
        if (frame.content() != null) {
            paragraphs(frame.content());
        }
    }

    private void table() {
        XWPFTable table = document.createTable(1, Telling.COLUMNS.size());
        fill(table.getRow(0), Telling.COLUMNS);
        String standard = "";
        int number = 0;
        for (NewAction action : plan.actions()) {
            String of = action.wording().criteria().getFirst().split("\\.")[0];
            if (!of.equals(standard)) {
                standard = of;
                XWPFTableRow row = table.createRow();
                while (row.getTableCells().size() > 1) {
                    row.removeCell(1);
                }
                row.getCell(0).setText("Tiêu chuẩn " + standard);
                row.getCell(0)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewGridSpan()
                        .setVal(BigInteger.valueOf(Telling.COLUMNS.size()));
            }
            XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
            List<String> cells = Telling.row(action, ++number);
            cells.forEach(cell -> lines(row.createCell(), cell));
        }
    }

    private void labels() {
        String standard = "";
        for (NewAction action : plan.actions()) {
            String code = action.wording().criteria().getFirst();
            if (!code.split("\\.")[0].equals(standard)) {
                standard = code.split("\\.")[0];
                paragraphs(standard + ". Tiêu chuẩn " + standard);
            }
            paragraphs(code + ". Tiêu chí " + code);
            Map<String, String> labels = new LinkedHashMap<>();
            labels.put("Mục tiêu cần đạt", Telling.goal(action));
            labels.put("Hạn chế cần khắc phục", Telling.orEmpty(action.wording().limitation()));
            labels.put("Giải pháp thực hiện", action.wording().measures());
            if (action.assignment() != null) {
                labels.put("Người thực hiện", Telling.people(action.assignment().leads()));
                labels.put("Người phối hợp", Telling.people(action.assignment().collaborators()));
            }
            labels.put("Nguồn lực khác (tài chính)", Telling.money(action.budget()));
            labels.put("Thời gian thực hiện", Telling.time(action.schedule()));
            labels.put("Điều kiện", Telling.orEmpty(action.conditions()));
            labels.forEach((label, text) -> paragraphs(label + ": " + text));
        }
    }

    private void bottom() {
        PlanFrame frame = plan.frame();
        if (!plan.upkeep().isEmpty()) {
            section("NỘI DUNG TIẾP TỤC DUY TRÌ VÀ PHÁT HUY ĐIỂM MẠNH", "");
            plan.upkeep()
                    .forEach(
                            upkeep -> {
                                paragraphs("Tiêu chí " + upkeep.criterion());
                                paragraphs(upkeep.text());
                            });
        }
        if (!plan.targets().isEmpty()) {
            section("CHỈ TIÊU CHẤT LƯỢNG", "");
            XWPFTable table = document.createTable(1, 6);
            fill(
                    table.getRow(0),
                    List.of("TT", "Tiêu chí", "Đối tượng", "Chỉ tiêu", "Đơn vị", "Cần đạt"));
            int number = 0;
            for (PlanDraft.Target target : plan.targets()) {
                XWPFTableRow row = table.createRow();
                var what = target.target();
                String subject =
                        what.grade() == null
                                ? what.subject()
                                : what.subject() + " - " + what.grade();
                fill(
                        row,
                        List.of(
                                Integer.toString(++number),
                                Telling.orEmpty(what.criterion()),
                                Telling.orEmpty(what.group()),
                                subject,
                                Telling.orEmpty(what.unit()),
                                String.valueOf(what.target()).replace('.', ',')));
            }
        }
        section("TỔ CHỨC THỰC HIỆN", "");
        int number = 0;
        for (PlanFrame.Duty duty : frame.organisation()) {
            paragraphs(++number + ". " + duty.role());
            paragraphs(duty.duty());
        }
        paragraphs(frame.closing());
        XWPFTable foot = document.createTable(1, 2);
        lines(
                foot.getRow(0).getCell(0),
                "Nơi nhận:\n"
                        + String.join(
                                "\n", frame.recipients().stream().map(r -> "- " + r).toList()));
        if (frame.signatory() != null) {
            lines(foot.getRow(0).getCell(1), frame.signatory() + "\n(người ký)");
        }
    }

    private void section(String name, @Nullable String text) {
        if (text != null) {
            String[] roman = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
            paragraphs(roman[section++] + ". " + name);
            paragraphs(text);
        }
    }

    private void paragraphs(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            lines(row.getCell(i), texts.get(i));
        }
    }

    private static void lines(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph =
                cell.getParagraphs().isEmpty()
                        ? cell.addParagraph()
                        : cell.getParagraphs().getFirst();
        boolean first = true;
        for (String line : text.split("\n")) {
            (first ? paragraph : cell.addParagraph()).createRun().setText(line);
            first = false;
        }
    }

    private byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
