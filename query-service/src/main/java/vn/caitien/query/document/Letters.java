package vn.caitien.query.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one PDF, in the metrics of Times New Roman, which Decree 30/2020 (Annex I) asks
 * for; only those that the paper uses are embedded.
 */
final class Letters implements AutoCloseable {
    private static final String FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PDDocument document;
    private final List<TrueTypeFont> cuts = new ArrayList<>();

    /** Letters to be closed after the document has been saved. */
    Letters(PDDocument document) {
        this.document = document;
    }

    void teach(PdfRendererBuilder builder) throws IOException {
        teach(builder, "Regular", REGULAR, FontStyle.NORMAL);
        teach(builder, "Bold", BOLD, FontStyle.NORMAL);
        teach(builder, "Italic", REGULAR, FontStyle.ITALIC);
        teach(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
    }

    /** How a text is spelt in these letters; they must have been taught. */
    Spelling spelling() throws IOException {
        List<CmapLookup> signs = new ArrayList<>();
        for (TrueTypeFont cut : cuts) {
            signs.add(cut.getUnicodeCmapLookup());
        }
        return new Spelling(sign -> signs.stream().allMatch(it -> it.getGlyphId(sign) != 0));
    }

    private void teach(PdfRendererBuilder builder, String cut, int weight, FontStyle style)
            throws IOException {
        TrueTypeFont font =
                new TTFParser()
                        .parse(
                                RandomAccessReadBuffer.createBufferFromStream(
                                        Objects.requireNonNull(
                                                Letters.class.getResourceAsStream(
                                                        "/liberation/LiberationSerif-"
                                                                + cut
                                                                + ".ttf"))));
        cuts.add(font);
        // Looking for ligatures takes nine tenths of the time, and a text is found better without.
        font.setEnableGsub(false);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                FAMILY,
                weight,
                style,
                true);
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont cut : cuts) {
            cut.close();
        }
    }
}
