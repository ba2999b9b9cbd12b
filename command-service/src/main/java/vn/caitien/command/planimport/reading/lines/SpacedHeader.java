package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.TableKind;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * The header of a table whose columns are kept apart by blanks.
 *
 * @param from its first line
 * @param body the line in which its rows begin
 */
record SpacedHeader(List<Column> columns, int from, int body) {

    /**
     * A column's heading: from where to where it stands in its lines.
     *
     * @param to the first place behind it
     */
    record Column(int from, int to, String name) {
        int middle() {
            return (from + to) / 2;
        }
    }

    /** A heading that goes on below has no more lines. */
    private static final int LINES = 6;

    private static final int FEWEST = 3;

    private static final Pattern GAP = Pattern.compile("\\S\\s{2,}\\S");
    private static final Pattern ROW = Pattern.compile("^\\s*\\d{1,3}[.)]?\\s.*");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?i)^((?:s?tt|số tt)) (\\S.*)$");

    /** The header that begins in this line, if it is one of a plan's rows. */
    static Optional<SpacedHeader> at(List<Line> lines, int from) {
        if (!GAP.matcher(lines.get(from).text()).find()) {
            return Optional.empty();
        }
        int body = from;
        while (body < lines.size()
                && body < from + LINES
                && !lines.get(body).blank()
                && !ROW.matcher(lines.get(body).text()).matches()) {
            body++;
        }
        SpacedHeader header = new SpacedHeader(columns(lines.subList(from, body)), from, body);
        return Optional.of(header).filter(SpacedHeader::ofAPlan);
    }

    private static List<Column> columns(List<Line> lines) {
        List<Column> columns = new ArrayList<>();
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        int from = -1;
        int blank = 0;
        for (int at = 0; at <= width + 1; at++) {
            int here = at;
            boolean filled = lines.stream().anyMatch(line -> filled(line, here));
            blank = filled ? 0 : blank + 1;
            if (filled && from < 0) {
                from = at;
            } else if (blank == 2 && from >= 0) {
                for (Column column : apart(lines, column(lines, from, at - 1))) {
                    columns.addAll(numberApart(column));
                }
                from = -1;
            }
        }
        return columns;
    }

    static boolean filled(Line line, int at) {
        return at < line.text().length() && !Character.isWhitespace(line.text().charAt(at));
    }

    private static Column column(List<Line> lines, int from, int to) {
        List<String> words =
                lines.stream()
                        .map(line -> SpacedTable.cut(line.text(), from, to))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return new Column(from, to, String.join(" ", words));
    }

    /** Two headings that one blank keeps apart, each of which is known. */
    private static List<Column> apart(List<Line> lines, Column column) {
        if (known(column)) {
            return List.of(column);
        }
        for (int at = column.from() + 1; at < column.to() - 1; at++) {
            int here = at;
            if (lines.stream().noneMatch(line -> filled(line, here))) {
                Column left = column(lines, column.from(), at);
                Column right = column(lines, at + 1, column.to());
                if (known(left) && known(right)) {
                    return List.of(left, right);
                }
            }
        }
        return List.of(column);
    }

    private static boolean known(Column column) {
        return Field.ofHeader(column.name())
                .filter(field -> field.sureness() == Sureness.SURE)
                .isPresent();
    }

    /** The number's column is so narrow that one blank stands between it and the next. */
    private static List<Column> numberApart(Column column) {
        Matcher number = NUMBER_FIRST.matcher(column.name());
        if (!number.matches()) {
            return List.of(column);
        }
        int end = column.from() + number.group(1).length();
        return List.of(
                new Column(column.from(), end, number.group(1)),
                new Column(end + 1, column.to(), number.group(2)));
    }

    private boolean ofAPlan() {
        List<Field> known =
                columns.stream()
                        .flatMap(column -> Field.ofHeader(column.name()).stream())
                        .map(Understood::value)
                        .toList();
        return known.size() >= FEWEST && TableKind.of(known).isPresent();
    }

    /** Whether its rows are numbered. */
    boolean numbered() {
        return Field.ofHeader(columns.getFirst().name())
                .filter(field -> field.value() == Field.NUMBER)
                .isPresent();
    }

    /** The line behind the header if it is said again from this one on, else this one. */
    int repeatedUntil(List<Line> lines, int at) {
        int behind = at + body - from;
        return behind <= lines.size()
                        && words(lines.subList(at, behind)).equals(words(lines.subList(from, body)))
                ? behind
                : at;
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(line -> Words.of(line.text())).toList();
    }
}
