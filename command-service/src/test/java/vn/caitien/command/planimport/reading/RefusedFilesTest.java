package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.ProblemMessages;
import vn.caitien.kernel.platform.Rejected;

/** Files that are not taken, each with its reason. */
class RefusedFilesTest {

    private static final PlanDraft PLAN = Plans.transcription("pom-lot");

    @Test
    void anEmptyFile() {
        refused(ProblemCode.FILE_EMPTY, new byte[0], "a.txt");
    }

    @Test
    void aFileThatIsTooLarge() {
        refused(ProblemCode.FILE_TOO_LARGE, new byte[(20 << 20) + 1], "a.txt");
    }

    @Test
    void anUnknownKind() {
        refused(ProblemCode.FILE_KIND_UNKNOWN, "x".getBytes(StandardCharsets.UTF_8), "a.odt");
    }

    @Test
    void aProgramWithAnotherName() {
        byte[] program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        for (String name : List.of("a.docx", "a.xlsx", "a.pdf", "a.txt")) {
            refused(ProblemCode.FILE_NOT_WHAT_IT_SAYS, program, name);
        }
    }

    @Test
    void aDocumentCalledWorkbook() {
        refused(ProblemCode.FILE_NOT_WHAT_IT_SAYS, PlanPaper.withTable(PLAN), "a.xlsx");
        refused(ProblemCode.FILE_NOT_WHAT_IT_SAYS, PlanBook.foreign(PLAN), "a.docx");
        refused(ProblemCode.FILE_NOT_WHAT_IT_SAYS, PlanPaper.withTable(PLAN), "a.txt");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.standard);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("mat khau");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var parts = new POIFSFileSystem()) {
            try (var stream = encryptor.getDataStream(parts)) {
                stream.write(PlanBook.foreign(PLAN));
            }
            parts.writeFilesystem(out);
        }
        refused(ProblemCode.FILE_PROTECTED, out.toByteArray(), "a.xlsx");
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            document.save(out);
        }
        refused(ProblemCode.FILE_PROTECTED, out.toByteArray(), "a.pdf");
    }

    @Test
    void aPdfWithoutText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        refused(ProblemCode.FILE_WITHOUT_TEXT, out.toByteArray(), "a.pdf");
    }

    @Test
    void aDocumentWithMacros() throws IOException {
        byte[] file = with(PlanPaper.withTable(PLAN), "word/vbaProject.bin", new byte[100]);
        refused(ProblemCode.FILE_WITH_MACROS, file, "a.docx");
    }

    @Test
    void aDocumentThatTakesItsTemplateFromElsewhere() throws IOException {
        refused(ProblemCode.FILE_WITH_LINKS, linked("attachedTemplate"), "a.docx");
    }

    @Test
    void butNotOneWithAnAddressToClickOn() throws IOException {
        assertThat(Plans.READER.read(linked("hyperlink"), "a.docx").draft().actions())
                .hasSameSizeAs(PLAN.actions());
    }

    private static byte[] linked(String relationship) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(PlanPaper.withTable(PLAN)))) {
            document.getPackagePart()
                    .addExternalRelationship(
                            "https://example.org/a",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + relationship);
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void aDocumentThatSwells() throws IOException {
        byte[] picture = new byte[101 << 20];
        refused(
                ProblemCode.FILE_SWELLS,
                with(PlanPaper.withTable(PLAN), "word/media/a.png", picture),
                "a.docx");
        byte[] xml = new byte[11 << 20];
        Arrays.fill(xml, (byte) ' ');
        refused(ProblemCode.FILE_SWELLS, with(PlanBook.foreign(PLAN), "xl/b.xml", xml), "a.xlsx");
    }

    @Test
    void aPdfThatSwells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\n"
                        .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(new byte[101 << 20]);
        }
        refused(ProblemCode.FILE_SWELLS, out.toByteArray(), "a.pdf");
        refused(
                ProblemCode.FILE_SWELLS,
                "%PDF-1.7 <</Filter[/FlateDecode /FlateDecode]>>"
                        .getBytes(StandardCharsets.US_ASCII),
                "a.pdf");
    }

    @Test
    void aTextThatIsFarTooLong() {
        String line =
                "và nhà trường tiếp tục rà soát, bổ sung kế hoạch cho phù hợp với tình hình mới\n";
        refused(
                ProblemCode.FILE_SWELLS,
                ("KẾ HOẠCH\n" + line.repeat(30_000)).getBytes(StandardCharsets.UTF_8),
                "a.txt");
    }

    @Test
    void aDamagedFile() {
        byte[] whole = PlanPaper.withTable(PLAN);
        refused(ProblemCode.FILE_UNREADABLE, Arrays.copyOf(whole, whole.length / 2), "a.docx");
        refused(
                ProblemCode.FILE_UNREADABLE,
                "%PDF-1.7 rest".getBytes(StandardCharsets.UTF_8),
                "a.pdf");
        refused(ProblemCode.FILE_UNREADABLE, new byte[] {'K', (byte) 0xc3, '('}, "a.txt");
    }

    @Test
    void aFileWithoutAPlan() {
        refused(
                ProblemCode.FILE_WITHOUT_PLAN,
                "Kính gửi quý phụ huynh,\nNhà trường xin thông báo lịch họp."
                        .getBytes(StandardCharsets.UTF_8),
                "a.txt");
    }

    @Test
    void aPlanWithFiveThousandRows() {
        List<NewAction> rows = Collections.nCopies(5_000, PLAN.actions().getFirst());
        PlanDraft large =
                new PlanDraft(
                        PLAN.schoolYear(),
                        PLAN.framework(),
                        PLAN.frame(),
                        rows,
                        List.of(),
                        List.of());
        refused(ProblemCode.FILE_TOO_MANY_ROWS, PlanBook.foreign(large), "a.xlsx");
        refused(ProblemCode.FILE_TOO_MANY_ROWS, PlanBook.own(large, "Trường THCS A"), "a.xlsx");
    }

    @Test
    void aFormulaIsReadAsItsValueAndNeverCalculated() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(PlanBook.foreign(PLAN)))) {
            var sheet = book.getSheetAt(0);
            sheet.getRow(sheet.getLastRowNum()).getCell(4).setCellFormula("\"Việc \"&1+1");
            book.write(out);
        }
        var reading = Plans.READER.read(out.toByteArray(), "a.xlsx");
        assertThat(reading.draft().actions()).hasSizeLessThanOrEqualTo(PLAN.actions().size());
        assertThat(reading.draft().actions().toString()).doesNotContain("Việc 2");
    }

    @ParameterizedTest
    @EnumSource(value = ProblemCode.class, names = "FILE_.*", mode = EnumSource.Mode.MATCH_ALL)
    void everyRefusalHasItsSentenceInBothLanguages(ProblemCode code) {
        var words = new ProblemMessages().source();
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            assertThat(words.getMessage("problem." + code.code(), null, locale)).isNotBlank();
        }
    }

    private static void refused(ProblemCode code, byte[] file, String name) {
        assertThatThrownBy(() -> Plans.READER.read(file, name))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
