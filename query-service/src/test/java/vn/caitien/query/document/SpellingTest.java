package vn.caitien.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Ước – Điện Biên, Nguyễn Thị Ước – Điện Biên",
        "✓ đã đạt ☐ chưa, √ đã đạt [ ] chưa",
        "➢ Rà soát ❖ Bổ sung, ► Rà soát ♦ Bổ sung",
        "①②, 12",
        "quý Ⅳ, quý IV",
        "2025\u20112026, 2025-2026",
        "\uF0B7 Rà soát, • Rà soát",
        "tốt 👍\uFE0F, tốt □",
        "m² ½, m² ½"
    })
    void isInLettersThatAreThere(String pasted, String printed) throws IOException {
        try (PDDocument document = new PDDocument();
                Letters letters = new Letters(document)) {
            letters.teach(new PdfRendererBuilder());
            assertThat(letters.spelling().of(pasted)).isEqualTo(printed);
        }
    }

    @Test
    void linesEndBetweenWordsAndNotAtAStroke() {
        LineBreaks breaks = new LineBreaks();
        String text = "số 18/2018/TT-BGDĐT ngày 21/4";
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        assertThat(pieces).contains("số ", "ngày ", "21/4");
        assertThat(pieces).noneMatch(piece -> piece.startsWith("/") || piece.endsWith("/"));
        assertThat(String.join("", pieces)).isEqualTo(text);
    }
}
