package vn.caitien.query.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caitien.kernel.improvementplan.PlanPrinter.SigningCopy;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;
import vn.caitien.kernel.school.SchoolYear;
import vn.caitien.query.Screen;
import vn.caitien.query.Story;
import vn.caitien.query.improvementplan.ImprovementPlans;

class PlanFilesTest {
    private static final Screen SCREEN = Screen.shared();
    private static final Papers PAPERS = SCREEN.bean("papers", Papers.class);
    private static final ImprovementPlans PLANS =
            SCREEN.bean("improvementPlans", ImprovementPlans.class);
    private static final String PLAN =
            "/truong/%s/ke-hoach/%s/van-ban.".formatted(Screen.SCHOOL, Screen.YEAR);

    private static byte[] file(String ending) {
        MockHttpServletResponse answer = SCREEN.open(Screen.PRINCIPAL, PLAN + ending);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"ke-hoach-cai-tien-pom-lot-2025-2026");
        return answer.getContentAsByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docx",
                "docx?mau=criteria",
                "pdf",
                "pdf?mau=criteria",
                "xlsx",
            })
    void areTheSameBytesEveryTime(String ending) {
        assertThat(file(ending)).isEqualTo(file(ending));
    }

    @Test
    void areKnownByTheFingerprintOfTheFormThatIsSigned() {
        SchoolYear reviewed = SchoolYear.parse(Story.YEAR_BEFORE);
        assertThat(signingCopy(Screen.FOREIGN, reviewed, null))
                .isEqualTo(
                        new SigningCopy(
                                "form-2",
                                DigestUtils.sha256Hex(reviewed("pdf")),
                                PLANS.get(Screen.FOREIGN, reviewed, null).version(),
                                true));
        SchoolYear year = SchoolYear.parse(Screen.YEAR);
        assertThat(signingCopy(Screen.SCHOOL, year, "criteria").document())
                .isNotEqualTo(signingCopy(Screen.SCHOOL, year, "table").document());
    }

    @Test
    void areSeenBeforeTheSignatureWithTheirGapsOrAsTheyAreSigned() {
        SchoolYear year = SchoolYear.parse(Screen.YEAR);
        String draft = DigestUtils.sha256Hex(file("pdf"));
        SigningCopy copy =
                PAPERS.signingCopy(Screen.PRINCIPAL, Screen.SCHOOL, year, null, draft, 0);
        assertThat(copy.seen()).isTrue();
        assertThat(copy.document()).isNotEqualTo(draft);
        for (String seen : List.of(copy.document(), "f".repeat(64))) {
            assertThat(
                            PAPERS.signingCopy(Screen.PRINCIPAL, Screen.SCHOOL, year, null, seen, 0)
                                    .seen())
                    .isEqualTo(seen.equals(copy.document()));
        }
    }

    @Test
    void areNotPrintedForASignatureBeforeTheViewsShowWhatIsSigned() {
        SchoolYear year = SchoolYear.parse(Screen.YEAR);
        long ahead = PLANS.get(Screen.SCHOOL, year, null).version() + 1;
        assertThatThrownBy(
                        () ->
                                PAPERS.signingCopy(
                                        Screen.PRINCIPAL, Screen.SCHOOL, year, null, null, ahead))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.UNAVAILABLE));
    }

    private static SigningCopy signingCopy(String school, SchoolYear year, String form) {
        return PAPERS.signingCopy("principal-of-" + school, school, year, form, null, 0);
    }

    @Test
    void printWhatTheReviewsOfThePlanFound() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(reviewed("docx")))) {
            List<List<String>> rows =
                    table(word, "Người đánh giá").getRows().stream()
                            .map(
                                    row ->
                                            row.getTableCells().stream()
                                                    .map(XWPFTableCell::getText)
                                                    .toList())
                            .toList();
            assertThat(rows.subList(1, rows.size()))
                    .containsExactly(
                            List.of(
                                    "Cuối học kỳ I",
                                    "Tiến độ ba nội dung.",
                                    "Đạt 2/3 nội dung.",
                                    "Lùi việc mua sách.",
                                    "Tổ giám sát"),
                            List.of(
                                    "Cuối năm học 2024-2025",
                                    "Tiến độ và kết quả của từng nội dung cải tiến",
                                    "",
                                    "",
                                    ""));
        }
        try (PDDocument pdf = Loader.loadPDF(reviewed("pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Đạt 2/3 nội dung.", "Lùi việc mua sách.", "Tổ giám sát");
        }
    }

    @Test
    void printHowThingsStandInTheWordsOfTheSchool() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(reviewed("docx")))) {
            assertThat(table(word, "Đánh giá hiện trạng").getRow(1).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .contains("Có 300 cuốn sách.", "Thiếu sách.", "Ít kinh phí.");
        }
    }

    private static byte[] reviewed(String ending) {
        return foreign(Story.YEAR_BEFORE, ending);
    }

    private static byte[] foreign(String year, String ending) {
        return SCREEN.open(
                        "principal-of-" + Screen.FOREIGN,
                        "/truong/%s/ke-hoach/%s/van-ban.%s".formatted(Screen.FOREIGN, year, ending))
                .getContentAsByteArray();
    }

    @Test
    void haveNoEmptyChapterWhereAPlanIsMadeOfTargetsAlone() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(
                        new ByteArrayInputStream(foreign(Story.YEAR_OF_TARGETS, "docx")))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Chỉ tiêu chất lượng")
                    .doesNotContain("Nội dung cải tiến")
                    .noneMatch(text -> text.contains("Chưa có: nội dung cải tiến"));
        }
    }

    @Test
    void areSignedByADeputyInTwoLines() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(
                        new ByteArrayInputStream(foreign(Story.YEAR_OF_TARGETS, "docx")))) {
            assertThat(word.getTables().getLast().getRow(0).getCell(1).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG");
        }
        try (PDDocument pdf = Loader.loadPDF(foreign(Story.YEAR_OF_TARGETS, "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                    .containsSubsequence("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG");
        }
    }

    @Test
    void areNotThereInAFormThatTheEditionDoesNotHave() {
        assertThat(SCREEN.open(Screen.PRINCIPAL, PLAN + "docx?mau=form-2").getStatus())
                .isEqualTo(404);
    }

    @Test
    void areRealWord() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            List<String> headings =
                    word.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertThat(headings).contains("Nội dung cải tiến", "Tổ chức thực hiện");
            XWPFTable rows = table(word, "Công việc, giải pháp");
            assertThat(rows.getRow(0).isRepeatHeader()).isTrue();
            assertThat(rows.getText())
                    .contains("Giải pháp", "Mục tiêu", "Hạn chế", "Cần đạt Mức 2");
            assertThat(word.getDocument().xmlText()).doesNotContain("txbxContent");
            assertThat(word.getDocument().xmlText()).contains("landscape");
        }
    }

    private static XWPFTable table(XWPFDocument word, String column) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getTableCells().size() > 2)
                .filter(table -> table.getText().contains(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sayInADraftWhatIsMissing() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "[Chưa có: mục đích, yêu cầu]",
                            "Bản dự thảo còn thiếu",
                            "[Chưa có: mục đích, yêu cầu]");
        }
    }

    @Test
    void arePdfWithTheirFontsTagsAndText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TRƯỜNG POM-LOT", "Giải pháp");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(pdf.getPages())
                    .anyMatch(
                            page -> page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
        }
    }

    @Test
    void haveASheetForTheReviewsToo() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(reviewed("xlsx")))) {
            List<String> said = new ArrayList<>();
            book.getSheet("Theo dõi, điều chỉnh")
                    .getRow(1)
                    .forEach(cell -> said.add(cell.getStringCellValue()));
            assertThat(said).contains("Cuối học kỳ I", "Đạt 2/3 nội dung.", "Tổ giám sát");
        }
    }

    @Test
    void areAWorkbookOfTypedCells() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            XSSFSheet actions = book.getSheet(PlanWorkbook.ACTIONS);
            assertThat(actions.getCTWorksheet().isSetAutoFilter()).isTrue();
            var start = actions.getRow(1).getCell(ActionColumn.START.ordinal());
            assertThat(start.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(start)).isTrue();
            assertThat(
                            StreamSupport.stream(book.spliterator(), false)
                                    .flatMap(s -> StreamSupport.stream(s.spliterator(), false))
                                    .flatMap(r -> StreamSupport.stream(r.spliterator(), false)))
                    .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }
}
