package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Tables of a .pdf, by the lines around their cells; letters of several fonts. */
class PdfTablesTest {

    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont OTHER = new PDType1Font(FontName.HELVETICA);
    private static final int WIDTH = 100;
    private static final int HEIGHT = 60;
    private static final int LEFT = 40;

    private static final List<String> HEADER =
            List.of("TT", "Tieu chi", "Giai phap", "Nguoi thuc hien", "Kinh phi");

    private static final List<String> CODE_FIRST =
            List.of("Tieu chi", "Han che", "Giai phap", "Nguoi thuc hien", "Kinh phi");

    private static final List<String> LIMIT_FIRST =
            List.of("Han che", "Tieu chi", "Giai phap", "Nguoi thuc hien", "Kinh phi");

    @Test
    void readsTheCellsThatLinesEnclose() throws IOException {
        Reading reading =
                read(
                        List.of(
                                HEADER,
                                List.of("1", "1.1", "Ra soat\nchien luoc", "Hieu truong", "Khong"),
                                List.of("2", "2.2", "Boi duong", "To Toan", "2.000.0\n00d")));
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria(),
                        a -> a.wording().measures(),
                        a -> a.budget().amount())
                .containsExactly(
                        tuple(List.of("1.1"), "Ra soat chien luoc", 0L),
                        tuple(List.of("2.2"), "Boi duong", 2_000_000L));
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void joinsARowThatTheEndOfAPageCuts() throws IOException {
        Reading reading =
                read(
                        List.of(HEADER, List.of("1", "1.1", "Ra soat", "Hieu truong", "Khong")),
                        List.of(
                                List.of("", "", "chien luoc", "", ""),
                                List.of("2", "2.2", "Boi duong", "To Toan", "Khong")));
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().measures())
                .containsExactly(
                        tuple(List.of("1.1"), "Ra soat chien luoc"),
                        tuple(List.of("2.2"), "Boi duong"));
    }

    @Test
    void ordersLettersOfSeveralFontsByWhereTheyStand() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, FONT, 700, "KE HOACH CAI TIEN CHAT LUONG NAM HOC 2023-2024");
                line(content, FONT, 680, "I. NOI DUNG");
                line(content, FONT, 660, "Tieu chi 1.1: Phuong huong");
                torn(content, 640, "Giai phap: Ra soat toan bo cac noi dung cua chien luoc");
            }
            document.save(out);
        }
        Reading reading = Plans.READER.read(out.toByteArray(), "ke-hoach.pdf");
        assertThat(reading.draft().actions().getFirst().wording().measures())
                .isEqualTo("Ra soat toan bo cac noi dung cua chien luoc");
    }

    @Test
    void joinsARowThatIsCutWithinTheCodeOfItsCriterionBelowTheHeaderSaidAgain() throws IOException {
        Reading reading =
                read(
                        List.of(
                                CODE_FIRST,
                                List.of("TC 1.1", "Chua ro", "Ra soat", "Hieu truong", "Khong"),
                                List.of("Tieu chi", "Thu vien", "Xep lai", "Nhan vien", "Khong")),
                        List.of(
                                CODE_FIRST,
                                List.of("3.6", "chat hep", "gia sach", "thu vien", ""),
                                List.of("TC 4.1", "Hop it", "Hop quy", "Hieu truong", "Khong")));
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().measures())
                .containsExactly(
                        tuple(List.of("1.1"), "Ra soat"),
                        tuple(List.of("3.6"), "Xep lai gia sach"),
                        tuple(List.of("4.1"), "Hop quy"));
    }

    @Test
    void aSentenceThatGoesOnWithoutANumberOrCodeBelongsToTheRowOfThePageBefore()
            throws IOException {
        Reading reading =
                read(
                        List.of(
                                LIMIT_FIRST,
                                List.of("Thu vien", "3.6", "Xep lai", "Nhan vien", "Khong")),
                        List.of(
                                List.of("chat hep", "", "gia sach", "", ""),
                                List.of("Hop it", "4.1", "Hop quy", "Hieu truong", "Khong")));
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().limitation(), a -> a.wording().measures())
                .containsExactly(
                        tuple("Thu vien chat hep", "Xep lai gia sach"), tuple("Hop it", "Hop quy"));
    }

    @Test
    void aCellKeepsWhatItsLabelsTellApart() throws IOException {
        Reading reading =
                read(
                        List.of(
                                List.of(
                                        "TT",
                                        "Tieu chi",
                                        "Ket qua can dat",
                                        "Giai phap",
                                        "Chu tri"),
                                List.of(
                                        "1",
                                        "1.1",
                                        "Can dat Muc 2\nHan che: Chua co\nchien luoc",
                                        "Ra soat",
                                        "To Toan")));
        var wording = reading.draft().actions().getFirst().wording();
        assertThat(wording.targetLevel()).isEqualTo(2);
        assertThat(wording.limitation()).isEqualTo("Chua co chien luoc");
    }

    @SafeVarargs
    private static Reading read(List<List<String>>... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<List<String>> rows : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    boolean first = document.getNumberOfPages() == 1;
                    if (first) {
                        line(content, FONT, 740, "KE HOACH CAI TIEN CHAT LUONG NAM HOC 2023-2024");
                    }
                    table(content, rows);
                }
            }
            document.save(out);
        }
        return Plans.READER.read(out.toByteArray(), "ke-hoach.pdf");
    }

    private static void table(PDPageContentStream content, List<List<String>> rows)
            throws IOException {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                int x = LEFT + c * WIDTH;
                int y = 700 - r * HEIGHT;
                content.addRect(x, y - HEIGHT, WIDTH, HEIGHT);
                content.stroke();
                String[] lines = rows.get(r).get(c).split("\n");
                for (int i = 0; i < lines.length; i++) {
                    show(content, FONT, x + 5, y - 15 - i * 14, lines[i]);
                }
            }
        }
    }

    private static void line(PDPageContentStream content, PDFont font, int y, String text)
            throws IOException {
        show(content, font, LEFT, y, text);
    }

    /** Every second letter is written later, in another font, in the gaps of the first. */
    private static void torn(PDPageContentStream content, int y, String text) throws IOException {
        for (int turn = 0; turn < 2; turn++) {
            float x = LEFT;
            for (int i = 0; i < text.length(); i++) {
                PDFont font = i % 2 == 0 ? FONT : OTHER;
                String letter = text.substring(i, i + 1);
                if (i % 2 == turn) {
                    show(content, font, x, y, letter);
                }
                x += font.getStringWidth(letter) / 1000 * 11;
            }
        }
    }

    private static void show(
            PDPageContentStream content, PDFont font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
