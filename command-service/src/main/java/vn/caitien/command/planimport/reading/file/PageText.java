package vn.caitien.command.planimport.reading.file;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of areas of a page, by where its letters stand or by when they were written: letters of
 * another font are written later. Where they are sorted, what stands far apart in a line has a tab
 * between it.
 */
final class PageText extends PDFTextStripperByArea {

    /** A gap as wide as so many letters is no space between words. */
    private static final double APART = 1.5;

    /** Single letters that stand in any text. */
    private static final int FEW = 10;

    private static final Pattern LETTER_ALONE = Pattern.compile("(?<!\\S)\\p{L}(?!\\S)");

    private float end = Float.NaN;

    private PageText(boolean sorted) throws IOException {
        setSortByPosition(sorted);
    }

    /** The text of each area by where its letters stand, line by line. */
    static List<List<String>> sorted(PDPage page, List<Rectangle2D> areas) throws IOException {
        return new PageText(true).of(page, areas);
    }

    /** The text of each area in the order in which its letters were written. */
    static List<List<String>> asWritten(PDPage page, List<Rectangle2D> areas) throws IOException {
        return new PageText(false).of(page, areas);
    }

    private List<List<String>> of(PDPage page, List<Rectangle2D> areas) throws IOException {
        for (int i = 0; i < areas.size(); i++) {
            addRegion(Integer.toString(i), areas.get(i));
        }
        extractRegions(page);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            texts.add(
                    getTextForRegion(Integer.toString(i))
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList());
        }
        return texts;
    }

    /** Whether words are torn into far more single letters in the order of their writing. */
    static boolean torn(List<List<String>> written, List<List<String>> sorted) {
        return letters(written) > FEW + 2 * letters(sorted);
    }

    private static long letters(List<List<String>> texts) {
        return texts.stream()
                .flatMap(List::stream)
                .mapToLong(line -> LETTER_ALONE.matcher(line).results().count())
                .sum();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty()) {
            super.writeString(text, positions);
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        boolean apart =
                getSortByPosition() && first.getXDirAdj() - end > APART * first.getFontSizeInPt();
        super.writeString(apart ? "\t" + text : text, positions);
        end = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        end = Float.NaN;
        super.writeLineSeparator();
    }
}
