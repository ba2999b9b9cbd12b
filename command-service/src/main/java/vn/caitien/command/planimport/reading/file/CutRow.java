package vn.caitien.command.planimport.reading.file;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Words;

/** Tells whether the first row of a page is the rest of the last row of the page before it. */
final class CutRow {

    /** What a row of its own has: a number, or the code of a criterion. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:\\d{1,3}|(?:tieu chi |tc )?\\d{1,2} \\d{1,2}\\b.*|(?:khoan|dieu|tieu chuan"
                            + "|muc) \\d.*)");

    /** "Tiêu chí" at the end of a page, its code on the next. */
    private static final Pattern CODE_FOLLOWS = Pattern.compile("(?:\\d+ )?(?:tieu chi|tc|khoan)");

    private CutRow() {}

    static boolean isRestOf(Row above, Row next) {
        if (next.filled().stream().anyMatch(cell -> cell.merge() == Merge.DOWN)) {
            return false;
        }
        List<Integer> columns =
                IntStream.range(0, next.cells().size())
                        .filter(at -> next.cell(at).merge() == Merge.NOT)
                        .filter(at -> !next.cell(at).text().isBlank())
                        .boxed()
                        .toList();
        boolean halves = columns.stream().anyMatch(at -> halves(above, next, at));
        boolean counted =
                columns.stream().anyMatch(at -> COUNTED.matcher(words(next, at)).matches());
        boolean goesOn = columns.stream().anyMatch(at -> goesOn(above, next, at));
        return next.cell(0).text().isBlank() || halves || goesOn && !counted;
    }

    private static boolean halves(Row above, Row next, int column) {
        return CODE_FOLLOWS.matcher(words(above, column)).matches()
                && Character.isDigit(next.cell(column).text().strip().charAt(0));
    }

    /** A sentence that had not ended. */
    private static boolean goesOn(Row above, Row next, int column) {
        String before = above.cell(column).text().strip();
        return !before.isEmpty()
                && !before.matches("(?s).*[.;:!?]")
                && Character.isLowerCase(next.cell(column).text().strip().charAt(0));
    }

    /** Whether both rows say the same, as a header does that is said again on each page. */
    static boolean same(Row one, Row other) {
        return one.cells().size() == other.cells().size()
                && other.filled().size() > 1
                && IntStream.range(0, one.cells().size())
                        .allMatch(at -> words(one, at).equals(words(other, at)));
    }

    private static String words(Row row, int column) {
        return Words.of(row.cell(column).text());
    }
}
