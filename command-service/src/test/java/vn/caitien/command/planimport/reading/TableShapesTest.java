package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Tables as word processors make them: merged cells, headers of two rows, tables that go on. */
class TableShapesTest {

    private static final String TITLE = "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024";

    @Test
    void readsAHeaderOfTwoRowsAndCellsMergedDownwards() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            XWPFTable table =
                                    WordPaper.table(
                                            word,
                                            List.of(
                                                    "TT",
                                                    "Tiêu chí",
                                                    "Biện pháp",
                                                    "Thời gian",
                                                    "",
                                                    "Người phụ trách"),
                                            List.of("", "", "", "Bắt đầu", "Kết thúc", ""),
                                            List.of(
                                                    "1",
                                                    "1.1",
                                                    "Rà soát chiến lược",
                                                    "9/2023",
                                                    "12/2023",
                                                    "Hiệu trưởng"),
                                            List.of(
                                                    "2",
                                                    "",
                                                    "Công khai chiến lược",
                                                    "1/2024",
                                                    "5/2024",
                                                    "Văn thư"),
                                            List.of(
                                                    "3",
                                                    "2.2; 2.3",
                                                    "Bồi dưỡng",
                                                    "10/2023",
                                                    "11/2023",
                                                    "Tổ Toán"));
                            across(table, 0, 3, 2);
                            for (int column : new int[] {0, 1, 2, 4}) {
                                down(table, column, 0, 1);
                            }
                            down(table, 1, 2, 3);
                        });
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria(),
                        a -> a.wording().measures(),
                        a -> a.schedule().start().toString(),
                        a -> a.schedule().end().toString())
                .containsExactly(
                        tuple(List.of("1.1"), "Rà soát chiến lược", "2023-09", "2023-12"),
                        tuple(List.of("1.1"), "Công khai chiến lược", "2024-01", "2024-05"),
                        tuple(List.of("2.2", "2.3"), "Bồi dưỡng", "2023-10", "2023-11"));
        assertThat(reading.origins().get("actions[0].wording.criteria").sureness())
                .isEqualTo(Sureness.SURE);
        assertThat(reading.origins().get("actions[1].wording.criteria").sureness())
                .isEqualTo(Sureness.LIKELY);
        assertThat(reading.origins().get("actions[0].schedule").place())
                .isEqualTo("bảng 1, dòng 3, cột Thời gian");
    }

    @Test
    void readsATableThatGoesOnBelowEachStandard() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            word.createParagraph()
                                    .createRun()
                                    .setText("Tiêu chuẩn 1: Tổ chức và quản lý nhà trường");
                            WordPaper.table(
                                    word,
                                    List.of(
                                            "Tiêu chí",
                                            "Điểm yếu",
                                            "Kế hoạch cải tiến",
                                            "Người thực hiện"),
                                    List.of("1.1", "Yếu A", "Việc A", "BGH"));
                            word.createParagraph()
                                    .createRun()
                                    .setText("Tiêu chuẩn 2: Cán bộ quản lý");
                            WordPaper.table(
                                    word,
                                    List.of("2.1", "Yếu B", "Việc B", "BGH"),
                                    List.of("2.2", "Yếu C", "Việc C", "BGH"));
                        });
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().measures())
                .containsExactly(
                        tuple(List.of("1.1"), "Việc A"),
                        tuple(List.of("2.1"), "Việc B"),
                        tuple(List.of("2.2"), "Việc C"));
    }

    @Test
    void readsRowsBelowTheHeadingOfTheirCriterion() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            XWPFTable table =
                                    WordPaper.table(
                                            word,
                                            List.of(
                                                    "STT",
                                                    "Nội dung công việc",
                                                    "Người thực hiện",
                                                    "Thời gian",
                                                    "Kinh phí"),
                                            List.of(
                                                    "Tiêu chí 3.1: Khuôn viên, khu sân chơi, bãi"
                                                            + " tập",
                                                    "",
                                                    "",
                                                    "",
                                                    ""),
                                            List.of(
                                                    "1",
                                                    "Trồng cây",
                                                    "Đoàn thanh niên",
                                                    "Tháng 2/2024",
                                                    "2 triệu"),
                                            List.of(
                                                    "2",
                                                    "Sửa sân",
                                                    "Bảo vệ",
                                                    "Tháng 3/2024",
                                                    "5.000.000 đồng"),
                                            List.of("", "Tổng cộng", "", "", "8 triệu"));
                            across(table, 1, 0, 5);
                        });
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria(),
                        a -> a.wording().measures(),
                        a -> a.budget().amount())
                .containsExactly(
                        tuple(List.of("3.1"), "Trồng cây", 2_000_000L),
                        tuple(List.of("3.1"), "Sửa sân", 5_000_000L));
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .anyMatch(text -> text.contains("Tổng cộng"));
        assertThat(reading.doubts())
                .contains(new Doubt(Doubts.TOTALS_DISAGREE, null, "8 triệu ≠ 7.000.000 đồng"));
    }

    @Test
    void moneyHasTheSourceThatItsColumnIsCalledAfter() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            XWPFTable table =
                                    WordPaper.table(
                                            word,
                                            List.of(
                                                    "Tiêu chí",
                                                    "Giải pháp",
                                                    "Người thực hiện",
                                                    "Kinh phí (triệu đồng)",
                                                    ""),
                                            List.of("", "", "", "Ngân sách", "Vận động"),
                                            List.of("3.1", "Sửa sân", "Bảo vệ", "220", ""),
                                            List.of("3.2", "Mua bàn", "Kế toán", "", "15,5"));
                            across(table, 0, 3, 2);
                        });
        assertThat(reading.draft().actions())
                .extracting(a -> a.budget().amount(), a -> a.budget().source())
                .containsExactly(tuple(220_000_000L, "Ngân sách"), tuple(15_500_000L, "Vận động"));
        assertThat(reading.origins().get("actions[0].budget").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void readsOneSmallTableForEachCriterion() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            word.createParagraph().createRun().setText("I. NỘI DUNG CẢI TIẾN");
                            for (String code : List.of("1.1", "1.2")) {
                                word.createParagraph().createRun().setText("Tiêu chí " + code);
                                WordPaper.table(
                                        word,
                                        List.of("Hạn chế", "Chưa tốt " + code),
                                        List.of("Giải pháp", "Làm tốt " + code),
                                        List.of("Người thực hiện", "BGH"));
                            }
                        });
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().limitation(), a -> a.wording().measures())
                .containsExactly(
                        tuple("Chưa tốt 1.1", "Làm tốt 1.1"), tuple("Chưa tốt 1.2", "Làm tốt 1.2"));
    }

    @Test
    void theSchoolOfTheLetterheadIsComparedWithThatOfTheText() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            WordPaper.table(
                                    word,
                                    List.of(
                                            "UBND XÃ BẢN QUA\nTRƯỜNG THCS BẢN QUA",
                                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
                            word.createParagraph()
                                    .createRun()
                                    .setText("Giúp Trường THCS Cốc San khắc phục các điểm yếu.");
                            WordPaper.table(
                                    word,
                                    List.of("Tiêu chí", "Hạn chế", "Giải pháp", "Người thực hiện"),
                                    List.of("3.1", "Sân hẹp", "Sửa sân", "Bảo vệ"));
                        });
        assertThat(reading.doubts())
                .extracting(Reading.Doubt::code)
                .contains("school-names-differ");
    }

    @Test
    void rowsBelowTheHeadingOfOneCriterionAreAllOfIt() throws IOException {
        Reading reading =
                WordPaper.read(
                        word -> {
                            word.createParagraph()
                                    .createRun()
                                    .setText("Tiêu chí 1.2. Hội đồng trường và các hội đồng khác");
                            WordPaper.table(
                                    word,
                                    List.of("Hạn chế", "Mục tiêu", "Giải pháp", "Người thực hiện"),
                                    List.of("Họp ít", "Họp đủ", "Lập lịch", "Hiệu trưởng"),
                                    List.of("Họp ít", "Họp đủ", "Gửi tài liệu", "Thư ký"));
                        });
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria())
                .containsExactly(List.of("1.2"), List.of("1.2"));
        assertThat(reading.origins().get("actions[1].wording.criteria").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void onlyARowOfSumsIsATotal() throws IOException {
        Reading reading =
                WordPaper.read(
                        word ->
                                WordPaper.table(
                                        word,
                                        List.of(
                                                "TT",
                                                "Nội dung",
                                                "Biện pháp",
                                                "Phụ trách",
                                                "Kinh phí"),
                                        List.of(
                                                "1",
                                                "Công khai tài chính",
                                                "Niêm yết",
                                                "Kế toán",
                                                "1000000"),
                                        List.of(
                                                "2",
                                                "Công tác Đội",
                                                "Tập huấn",
                                                "Hiệu trưởng",
                                                "2000000"),
                                        List.of(
                                                "3",
                                                "Tổng số lớp",
                                                "Tách lớp đông",
                                                "Hiệu trưởng",
                                                "Không"),
                                        List.of("", "Tổng cộng", "", "", "4000000")));
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().measures())
                .containsExactly("Niêm yết", "Tập huấn", "Tách lớp đông");
        assertThat(reading.doubts())
                .contains(new Doubt(Doubts.TOTALS_DISAGREE, null, "4000000 ≠ 3.000.000 đồng"));
    }

    @Test
    void aRowMayNameItsCriterionInTheCellOfAnotherColumn() throws IOException {
        Reading reading =
                WordPaper.read(
                        word ->
                                WordPaper.table(
                                        word,
                                        List.of("TT", "Hạn chế", "Biện pháp", "Người thực hiện"),
                                        List.of(
                                                "1",
                                                "Tiêu chí 3.1: Sân trường ngập",
                                                "Nâng nền",
                                                "Bảo vệ"),
                                        List.of(
                                                "2",
                                                "TC 1.5, 1.7 - Sổ sách chậm",
                                                "Nhắc nhở",
                                                "Văn thư"),
                                        List.of(
                                                "3",
                                                "Thiếu sách mới (tiêu chí 3.6)",
                                                "Mua sách",
                                                "Thủ thư")));
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().limitation())
                .containsExactly(
                        tuple(List.of("3.1"), "Sân trường ngập"),
                        tuple(List.of("1.5", "1.7"), "Sổ sách chậm"),
                        tuple(List.of("3.6"), "Thiếu sách mới (tiêu chí 3.6)"));
        assertThat(reading.origins().get("actions[0].wording.criteria").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    private static void across(XWPFTable table, int row, int cell, int columns) {
        properties(table.getRow(row).getCell(cell))
                .addNewGridSpan()
                .setVal(BigInteger.valueOf(columns));
        for (int i = 1; i < columns; i++) {
            table.getRow(row).removeCell(cell + 1);
        }
    }

    /** Cells are counted as they stand in each row, after those that were merged across. */
    private static void down(XWPFTable table, int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            int cell = row == 1 && column == 4 ? 5 : column;
            properties(table.getRow(row).getCell(cell))
                    .addNewVMerge()
                    .setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }
}
