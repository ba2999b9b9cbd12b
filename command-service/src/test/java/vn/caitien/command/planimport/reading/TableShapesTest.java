package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Tables as word processors make them: merged cells, headers of two rows, tables that go on. */
class TableShapesTest {

    private static final String TITLE = "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024";

    @Test
    void readsAHeaderOfTwoRowsAndCellsMergedDownwards() throws IOException {
        Reading reading =
                document(
                        word -> {
                            XWPFTable table =
                                    table(
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
                document(
                        word -> {
                            word.createParagraph()
                                    .createRun()
                                    .setText("Tiêu chuẩn 1: Tổ chức và quản lý nhà trường");
                            table(
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
                            table(
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
                document(
                        word -> {
                            XWPFTable table =
                                    table(
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
                                            List.of("", "Tổng cộng", "", "", "7 triệu"));
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
    }

    @Test
    void readsTheTablesThatThisSoftwarePrints() throws IOException {
        Reading reading =
                document(
                        word -> {
                            word.createParagraph().createRun().setText("I. Nội dung cải tiến");
                            table(
                                    word,
                                    List.of(
                                            "TT",
                                            "Tiêu chuẩn, tiêu chí",
                                            "Kết quả cần đạt so với hiện trạng",
                                            "Công việc, giải pháp",
                                            "Chủ trì và phối hợp",
                                            "Thời gian",
                                            "Kinh phí",
                                            "Điều kiện khác"),
                                    List.of(
                                            "1",
                                            "3.6. Thư viện",
                                            "Thư viện hiện đại\n"
                                                    + "Cần đạt Mức 3\n"
                                                    + "Hiện trạng, hạn chế: Ít sách\n"
                                                    + "Nguyên nhân: Thiếu kinh phí",
                                            "Mua sách\n"
                                                    + "Làm mục lục\n"
                                                    + "Chỉ số: 500 cuốn\n"
                                                    + "Minh chứng: Sổ thư viện",
                                            "Chủ trì: Nhân viên thư viện\nPhối hợp: Tổ Văn, CMHS",
                                            "9/2023 đến 5/2024",
                                            "10.000.000 đồng\nNgân sách",
                                            "Phòng đọc"));
                            word.createParagraph()
                                    .createRun()
                                    .setText("II. Nội dung duy trì, phát huy");
                            table(
                                    word,
                                    List.of("TT", "Tiêu chí", "Nội dung duy trì, phát huy"),
                                    List.of(
                                            "1",
                                            "1.7. Quản lý cán bộ, giáo viên và nhân viên",
                                            "Giữ nền nếp"));
                            word.createParagraph().createRun().setText("III. Chỉ tiêu chất lượng");
                            table(
                                    word,
                                    List.of("TT", "Đối tượng", "Chỉ tiêu", "Hiện tại", "Cần đạt"),
                                    List.of("1", "Khối 9", "Học lực: Giỏi", "18,5 %", "21 %"),
                                    List.of("2", "", "Học sinh giỏi cấp tỉnh", "", "2 HS"));
                        });
        NewAction action = reading.draft().actions().getFirst();
        assertThat(action.wording().criteria()).containsExactly("3.6");
        assertThat(action.wording().goal()).isEqualTo("Thư viện hiện đại");
        assertThat(action.wording().targetLevel()).isEqualTo(3);
        assertThat(action.wording().limitation()).isEqualTo("Ít sách");
        assertThat(action.wording().cause()).isEqualTo("Thiếu kinh phí");
        assertThat(action.wording().measures()).isEqualTo("Mua sách\nLàm mục lục");
        assertThat(action.wording().indicator()).isEqualTo("500 cuốn");
        assertThat(action.wording().expectedEvidence()).isEqualTo("Sổ thư viện");
        assertThat(action.assignment().leads())
                .extracting("name")
                .containsExactly("Nhân viên thư viện");
        assertThat(action.assignment().collaborators())
                .extracting("name")
                .containsExactly("Tổ Văn", "CMHS");
        assertThat(action.budget().amount()).isEqualTo(10_000_000L);
        assertThat(action.budget().source()).isEqualTo("Ngân sách");
        assertThat(reading.draft().upkeep())
                .containsExactly(new PlanDraft.Upkeep("1.7", "Giữ nền nếp"));
        assertThat(reading.draft().targets())
                .extracting(
                        t -> t.target().group(),
                        t -> t.target().subject(),
                        t -> t.target().grade(),
                        t -> t.target().unit())
                .containsExactly(
                        tuple("Khối 9", "Học lực", "Giỏi", "%"),
                        tuple(null, "Học sinh giỏi cấp tỉnh", null, "HS"));
        assertThat(reading.draft().targets().getFirst().target().baseline())
                .isEqualByComparingTo("18.5");
    }

    @Test
    void readsOneSmallTableForEachCriterion() throws IOException {
        Reading reading =
                document(
                        word -> {
                            word.createParagraph().createRun().setText("I. NỘI DUNG CẢI TIẾN");
                            for (String code : List.of("1.1", "1.2")) {
                                word.createParagraph().createRun().setText("Tiêu chí " + code);
                                table(
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
    void readsHeadingsThatTheWordProcessorNumbers() throws IOException {
        Reading reading =
                document(
                        word -> {
                            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
                            list.setAbstractNumId(BigInteger.ZERO);
                            var level = list.addNewLvl();
                            level.setIlvl(BigInteger.ZERO);
                            level.addNewStart().setVal(BigInteger.ONE);
                            level.addNewNumFmt().setVal(STNumberFormat.UPPER_ROMAN);
                            level.addNewLvlText().setVal("%1.");
                            var numbering = word.createNumbering();
                            BigInteger number =
                                    numbering.addNum(
                                            numbering.addAbstractNum(new XWPFAbstractNum(list)));
                            for (String text :
                                    List.of(
                                            "MỤC ĐÍCH, YÊU CẦU",
                                            "NỘI DUNG CẢI TIẾN",
                                            "TỔ CHỨC THỰC HIỆN")) {
                                var heading = word.createParagraph();
                                heading.setNumID(number);
                                heading.createRun().setText(text);
                                word.createParagraph()
                                        .createRun()
                                        .setText(
                                                text.startsWith("NỘI")
                                                        ? "Tiêu chí 1.1. Giải pháp: Làm tốt."
                                                        : "Lời của " + text);
                            }
                        });
        assertThat(reading.draft().frame().purpose()).isEqualTo("Lời của MỤC ĐÍCH, YÊU CẦU");
        assertThat(reading.draft().frame().organisation())
                .extracting("duty")
                .containsExactly("Lời của TỔ CHỨC THỰC HIỆN");
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().measures())
                .containsExactly("Làm tốt.");
    }

    @Test
    void readsTheLinesOfAPdf() throws IOException {
        PlanDraft plan = Plans.transcription("trung-my-tay-1");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            List<String> lines =
                    List.of(
                            "KE HOACH CAI TIEN CHAT LUONG NAM HOC 2021-2022",
                            "Can cu Thong tu so 18/2018/TT-BGDDT;",
                            "I. NOI DUNG",
                            "Tieu chi 1.1: Phuong huong, chien luoc",
                            "Muc tieu: Muc 2",
                            "Giai phap: Ra soat chien luoc cua nha truong, cong khai tren trang"
                                    + " thong tin dien tu va",
                            "niem yet tai phong hoi dong.",
                            "Nguoi thuc hien: Hieu truong");
            for (int page = 0; page < 1; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                    content.setLeading(16);
                    content.beginText();
                    content.newLineAtOffset(50, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        Reading reading = Plans.READER.read(out.toByteArray(), "ke-hoach.pdf");
        NewAction action = reading.draft().actions().getFirst();
        assertThat(reading.draft().schoolYear()).isEqualTo(plan.schoolYear());
        assertThat(reading.draft().framework()).isEqualTo(plan.framework());
        assertThat(action.wording().targetLevel()).isEqualTo(2);
        assertThat(action.wording().measures())
                .isEqualTo(
                        "Ra soat chien luoc cua nha truong, cong khai tren trang thong tin dien tu"
                                + " va niem yet tai phong hoi dong.");
        assertThat(reading.origins().get("actions[0].wording.measures").place())
                .isEqualTo("trang 1, dòng 6–7");
    }

    @Test
    void answersEveryMutilatedTextWithAReadingOrARefusal() {
        String whole = new String(Plans.text("pom-lot"), StandardCharsets.UTF_8);
        for (int cut = 0; cut < whole.length(); cut += 487) {
            byte[] part =
                    whole.substring(cut, Math.min(whole.length(), cut + 4_000))
                            .getBytes(StandardCharsets.UTF_8);
            try {
                Reading reading = Plans.READER.read(part, "a.txt");
                assertThat(reading.draft().actions())
                        .allSatisfy(a -> assertThat(a.wording().measures()).isNotBlank());
            } catch (vn.caitien.kernel.platform.Rejected refusal) {
                assertThat(refusal.code())
                        .isEqualTo(vn.caitien.kernel.platform.ProblemCode.FILE_WITHOUT_PLAN);
            }
        }
    }

    private interface Writing {
        void write(XWPFDocument word);
    }

    private static Reading document(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(TITLE);
            word.createParagraph().createRun().setText("Căn cứ Thông tư số 18/2018/TT-BGDĐT;");
            writing.write(word);
            word.write(out);
        }
        return Plans.READER.read(out.toByteArray(), "ke-hoach.docx");
    }

    @SafeVarargs
    private static XWPFTable table(XWPFDocument word, List<String>... rows) {
        XWPFTable table = word.createTable(rows.length, rows[0].size());
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].size(); c++) {
                table.getRow(r).getCell(c).setText(rows[r].get(c));
            }
        }
        return table;
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
