package vn.caitien.query.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of a PDF may end: between words, and never at a stroke, so that "18/2018/TT-BGDĐT"
 * stays as whole as Word leaves it.
 */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator words = BreakIterator.getLineInstance(Locale.of("vi"));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        words.setText(newText);
    }

    @Override
    public int next() {
        int at = words.next();
        while (at != BreakIterator.DONE && atStroke(at)) {
            at = words.next();
        }
        return at;
    }

    private boolean atStroke(int at) {
        return at > 0
                && at < text.length()
                && (text.charAt(at - 1) == '/' || text.charAt(at) == '/');
    }
}
