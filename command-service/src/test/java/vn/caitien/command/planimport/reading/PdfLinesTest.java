package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;

/** A .pdf without tables is its lines, each with its page. */
class PdfLinesTest {

    @Test
    void readsTheLinesOfAPdf() throws IOException {
        PlanDraft plan = Plans.transcription("trung-my-tay-1");
        Reading reading =
                read(
                        List.of(
                                "KE HOACH CAI TIEN CHAT LUONG NAM HOC 2021-2022",
                                "Can cu Thong tu so 18/2018/TT-BGDDT;",
                                "I. NOI DUNG",
                                "Tieu chi 1.1: Phuong huong, chien luoc",
                                "Muc tieu: Muc 2",
                                "Giai phap: Ra soat chien luoc cua nha truong, cong khai tren trang"
                                        + " thong tin dien tu va",
                                "niem yet tai phong hoi dong.",
                                "Nguoi thuc hien: Hieu truong"));
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
    void theNumberOfAPageIsNoPartOfWhatGoesOnThere() throws IOException {
        Reading reading =
                read(
                        List.of(
                                "KE HOACH CAI TIEN CHAT LUONG NAM HOC 2021-2022",
                                "Tieu chi 1.1: Phuong huong, chien luoc",
                                "Giai phap: Ra soat chien luoc va"),
                        List.of("2", "niem yet tai phong hoi dong.", "Thoi gian: 9/2021"),
                        List.of("Trang 3/3", "Nguoi thuc hien: Hieu truong"));
        assertThat(reading.draft().actions().getFirst().wording().measures())
                .isEqualTo("Ra soat chien luoc va niem yet tai phong hoi dong.");
    }

    @Test
    void whatRunsThroughAllPagesIsNoPartOfTheText() throws IOException {
        String running = "Ke hoach cai tien chat luong - Truong THCS An Binh";
        Reading reading =
                read(
                        List.of(
                                running,
                                "KE HOACH CAI TIEN CHAT LUONG NAM HOC 2021-2022",
                                "Tieu chi 1.1: Phuong huong, chien luoc",
                                "Giai phap: Ra soat chien luoc va"),
                        List.of(running, "niem yet tai phong hoi dong.", "Kinh phi: 5 trieu dong"),
                        List.of("3", running, "Nguoi thuc hien: Hieu truong"));
        var action = reading.draft().actions().getFirst();
        assertThat(action.wording().measures())
                .isEqualTo("Ra soat chien luoc va niem yet tai phong hoi dong.");
        assertThat(action.budget().source()).isNull();
    }

    @SafeVarargs
    private static Reading read(List<String>... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
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
        return Plans.READER.read(out.toByteArray(), "ke-hoach.pdf");
    }
}
