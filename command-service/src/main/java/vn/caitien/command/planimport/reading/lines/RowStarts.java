package vn.caitien.command.planimport.reading.lines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Words;

/** Finds where the rows of a broken table begin. */
final class RowStarts {

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:\\d{1,2} )?(?:tieu chuan \\d{1,2}\\b.*|muc \\d(?: \\d)+|dieu"
                            + " \\d{1,2}\\b.*|yeu cau .*muc 4.*)");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:(\\d{1,3})[.)]?\\s+)?(?:\\d{1,2}\\s+)?(?:tieu"
                            + " chi\\s+)?([1-9]\\d?\\s?\\.\\s?[1-9]\\d?)\\b[.:]?\\s*(.*)");

    /** "1." in one line, "10" in the next. */
    private static final Pattern HALF_CODE =
            Pattern.compile("(?:.*\\btieu chi )?(?:[1-9]\\d?)\\s?\\.");

    private static final Pattern OTHER_HALF = Pattern.compile("[1-9]\\d?");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?");

    /** "1 Tiêu chí" in one line, "1.1" in the next. */
    private static final Pattern NUMBER_AND_WORDS =
            Pattern.compile("(\\d{1,3})[.)]?\\s+(tieu chi)");

    private final List<Line> lines;
    private final boolean coded;

    RowStarts(List<Line> lines, boolean coded) {
        this.lines = lines;
        this.coded = coded;
    }

    /** A line that stands above a group of rows. */
    Optional<RowStart> group(int at) {
        Line line = lines.get(at);
        return GROUP.matcher(Words.of(line.text())).matches()
                ? Optional.of(new RowStart(null, null, line.tidy(), at + 1))
                : Optional.empty();
    }

    /**
     * The beginning of a row, which is its number, the code of its criterion, or both.
     *
     * @param number of the row before
     */
    Optional<RowStart> row(int at, int number) {
        String plain = Words.plain(lines.get(at).tidy());
        if (!coded) {
            Matcher counted = NUMBER.matcher(plain);
            boolean next = counted.matches() && Integer.parseInt(counted.group(1)) == number + 1;
            return next
                    ? Optional.of(new RowStart(counted.group(1), null, "", at + 1))
                    : Optional.empty();
        }
        String first = null;
        int line = at;
        Matcher alone = NUMBER.matcher(plain);
        if (alone.matches()) {
            first = alone.group(1);
            line = Line.firstFilled(lines, at + 1);
            if (line == lines.size()) {
                return Optional.empty();
            }
            plain = Words.plain(lines.get(line).tidy());
        }
        Matcher beside = NUMBER_AND_WORDS.matcher(plain);
        if (first == null && beside.matches()) {
            first = beside.group(1);
            plain = beside.group(2);
        }
        if (plain.equals("tieu chi")) {
            line = Line.firstFilled(lines, line + 1);
            if (line == lines.size()) {
                return Optional.empty();
            }
            plain = Words.plain(lines.get(line).tidy());
        }
        String text = lines.get(line).tidy();
        int other = Line.firstFilled(lines, line + 1);
        if (HALF_CODE.matcher(plain).matches()
                && other < lines.size()
                && OTHER_HALF.matcher(lines.get(other).tidy()).matches()) {
            text += lines.get(other).tidy();
            plain = Words.plain(text);
            line = other;
        }
        Matcher code = CODE.matcher(plain);
        if (!code.matches() || plain.length() != text.length()) {
            return Optional.empty();
        }
        String rest = text.substring(code.start(3));
        String counted = first != null ? first : code.group(1);
        // A number with a point in running text is not the beginning of a row.
        boolean sure =
                counted != null || plain.startsWith("tieu chi") || line > at || rest.isEmpty();
        return sure
                ? Optional.of(new RowStart(counted, code.group(2), rest, line + 1))
                : Optional.empty();
    }
}
