package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Header;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * A table of which only the lines of its cells are left, one below the other, put together again by
 * what stands in each column and how wide it is. What it gives is likely at best.
 *
 * @param after the first line below it
 */
record BrokenTable(Table table, int after) {

    /** A column with the lines of its header. */
    record Column(Optional<Field> field, List<String> header) {

        String name() {
            return String.join(" ", header);
        }
    }

    private record RowStart(
            @Nullable String number, @Nullable String code, String rest, int after) {}

    private static final int HEADER_LINE = 45;
    private static final int HEADER_LINES = 60;
    private static final int ROW_LINES = 400;

    /** More than any plan has; what follows is read as text. */
    private static final int TABLE_LINES = 20_000;

    private static final Pattern FIRST = Pattern.compile("(?:s?tt|so tt)(?: .*)?");
    private static final Pattern NO_HEADER =
            Pattern.compile(
                    "(?:\\d+ )?(?:muc \\d.*|tieu chuan \\d.*|tieu chi \\d.*|dieu \\d.*|\\d.*)");
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:\\d{1,2} )?(?:tieu chuan \\d{1,2}\\b.*|muc \\d(?: \\d)+|dieu"
                            + " \\d{1,2}\\b.*|yeu cau .*muc 4.*)");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?:(\\d{1,3})[.)]?\\s+)?(?:\\d{1,2}\\s+)?(?:tieu"
                            + " chi\\s+)?([1-9]\\d?\\s?\\.\\s?[1-9]\\d?)\\b[.:]?\\s*(.*)");

    /** "Chủ trì/", "phối hợp" below it. */
    private static final Pattern GOES_ON = Pattern.compile(".*[/,–-]");

    /** "1." in one line, "10" in the next. */
    private static final Pattern HALF_CODE =
            Pattern.compile("(?:.*\\btieu chi )?(?:[1-9]\\d?)\\s?\\.");

    private static final Pattern OTHER_HALF = Pattern.compile("[1-9]\\d?");

    private static final Pattern PAGE = Pattern.compile("(?:trang|page) \\d{1,3}(?: \\d{1,3})?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?");

    /** The table whose header begins in this line. */
    static Optional<BrokenTable> at(List<Line> lines, int from, String place) {
        if (!FIRST.matcher(Words.of(lines.get(from).text())).matches()
                && !numberBelow(lines, from)) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        int body = header(lines, from, columns);
        Header header = header(columns);
        if (header.kind().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reassembly(lines, columns, place).read(body));
    }

    /** "Số" in one line, "TT" in the next. */
    private static boolean numberBelow(List<Line> lines, int from) {
        return from + 1 < lines.size()
                && Words.of(lines.get(from).text()).equals("so")
                && Words.of(lines.get(from + 1).text()).equals("tt");
    }

    private static Header header(List<Column> columns) {
        var fields = new java.util.LinkedHashMap<Integer, Field>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            columns.get(i).field().ifPresent(field -> fields.put(column, field));
        }
        return new Header(fields, java.util.Map.of(), 1);
    }

    /** Gathers the header's cells, each beginning with a capital; answers where the rows begin. */
    private static int header(List<Line> lines, int from, List<Column> columns) {
        List<List<String>> cells = new ArrayList<>();
        int at = from;
        int taken = 0;
        for (; at < lines.size() && taken < HEADER_LINES; at++) {
            Line line = lines.get(at);
            if (line.blank()) {
                continue;
            }
            String text = line.tidy();
            if (text.length() > HEADER_LINE
                    || taken > 0 && NO_HEADER.matcher(Words.of(text)).matches()) {
                break;
            }
            taken++;
            if (taken == 1 && text.contains(" ")) {
                cells.add(new ArrayList<>(List.of(text.substring(0, text.indexOf(' ')))));
                text = text.substring(text.indexOf(' ') + 1);
            }
            boolean goesOn =
                    !cells.isEmpty()
                            && (GOES_ON.matcher(cells.getLast().getLast()).matches()
                                    || taken == 2 && numberBelow(lines, from));
            if (cells.isEmpty() || Character.isUpperCase(text.charAt(0)) && !goesOn) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(text);
        }
        for (List<String> cell : cells) {
            columns.add(
                    new Column(
                            Field.ofHeader(String.join(" ", cell)).map(Understood::value), cell));
        }
        while (!columns.isEmpty() && columns.getLast().field().isEmpty()) {
            columns.removeLast();
        }
        return at;
    }

    /** Goes through the rows once to learn how wide the columns are, then again to fill them. */
    private static final class Reassembly {
        private final List<Line> lines;
        private final List<Column> columns;
        private final List<Column> filled;
        private final String place;
        private final boolean coded;

        Reassembly(List<Line> lines, List<Column> columns, String place) {
            this.lines = lines;
            this.columns = columns;
            this.place = place;
            this.coded =
                    columns.stream()
                            .anyMatch(c -> c.field().filter(Field.CRITERION::equals).isPresent());
            this.filled =
                    columns.stream()
                            .filter(
                                    c ->
                                            c.field()
                                                    .filter(
                                                            f ->
                                                                    f == Field.NUMBER
                                                                            || f == Field.STANDARD
                                                                            || f == Field.CRITERION)
                                                    .isEmpty())
                            .toList();
        }

        /**
         * Whether most lines have an empty one before them, so that its absence tells something.
         */
        private static boolean spaced(List<Line> lines, int from) {
            List<Line> near = lines.subList(from, Math.min(lines.size(), from + HEADER_LINES * 2));
            long blank = near.stream().filter(Line::blank).count();
            return blank * 10 > near.size() * 4L;
        }

        BrokenTable read(int body) {
            boolean spaced = spaced(lines, body);
            List<Row> rows = new ArrayList<>();
            rows.add(
                    new Row(
                            columns.stream()
                                    .map(c -> new Cell(c.name(), place, Merge.NOT))
                                    .toList()));
            List<RowStart> starts = new ArrayList<>();
            List<List<Line>> contents = new ArrayList<>();
            int at = body;
            int number = 0;
            while (at < Math.min(lines.size(), body + TABLE_LINES)) {
                Line line = lines.get(at);
                if (line.blank() || PAGE.matcher(Words.of(line.text())).matches()) {
                    at++;
                    continue;
                }
                Optional<RowStart> start = start(at, number);
                if (start.isPresent()) {
                    starts.add(start.get());
                    contents.add(new ArrayList<>());
                    number =
                            start.get().number() == null
                                    ? number
                                    : Integer.parseInt(start.get().number());
                    if (!start.get().rest().isBlank()) {
                        contents.getLast().add(new Line(start.get().rest(), line.place()));
                    }
                    at = start.get().after();
                } else if (GROUP.matcher(Words.of(line.text())).matches()) {
                    starts.add(new RowStart(null, null, line.tidy(), at + 1));
                    contents.add(new ArrayList<>(List.of(line)));
                    number = 0;
                    at++;
                } else if (ends(line)
                        || contents.isEmpty()
                        || contents.getLast().size() > ROW_LINES) {
                    break;
                } else {
                    boolean gap = !spaced || at > 0 && lines.get(at - 1).blank();
                    contents.getLast()
                            .add(gap ? line : new Line("\u0001" + line.text(), line.place()));
                    at++;
                }
            }
            ColumnFit fit = new ColumnFit(filled);
            for (int i = 0; i < starts.size(); i++) {
                if (!group(starts.get(i))) {
                    fit.learn(contents.get(i));
                }
            }
            for (int i = 0; i < starts.size(); i++) {
                rows.add(row(starts.get(i), contents.get(i), fit));
            }
            return new BrokenTable(new Table(place, rows, Sureness.LIKELY), at);
        }

        private static boolean group(RowStart start) {
            return start.number() == null && start.code() == null;
        }

        private Row row(RowStart start, List<Line> content, ColumnFit fit) {
            if (content.isEmpty()) {
                return new Row(List.of());
            }
            String at =
                    place
                            + ", "
                            + Places.span(content.getFirst().place(), content.getLast().place());
            if (group(start)) {
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    cells.add(new Cell(start.rest(), at, i == 0 ? Merge.NOT : Merge.ACROSS));
                }
                return new Row(cells);
            }
            List<String> texts = fit.texts(content);
            List<Cell> cells = new ArrayList<>();
            int next = 0;
            for (Column column : columns) {
                Field field = column.field().orElse(null);
                String text =
                        field == Field.NUMBER
                                ? start.number()
                                : field == Field.CRITERION
                                        ? start.code()
                                        : field == Field.STANDARD ? "" : texts.get(next++);
                cells.add(new Cell(text == null ? "" : text, at, Merge.NOT));
            }
            return new Row(cells);
        }

        /** A row begins with its number, the code of its criterion, or both. */
        private Optional<RowStart> start(int at, int number) {
            String plain = Words.plain(lines.get(at).tidy());
            if (!coded) {
                Matcher counted = NUMBER.matcher(plain);
                boolean next =
                        counted.matches() && Integer.parseInt(counted.group(1)) == number + 1;
                return next
                        ? Optional.of(new RowStart(counted.group(1), null, "", at + 1))
                        : Optional.empty();
            }
            String first = null;
            int line = at;
            Matcher alone = NUMBER.matcher(plain);
            if (alone.matches()) {
                first = alone.group(1);
                line = next(at + 1);
                if (line == lines.size()) {
                    return Optional.empty();
                }
                plain = Words.plain(lines.get(line).tidy());
            }
            if (plain.equals("tieu chi")) {
                line = next(line + 1);
                if (line == lines.size()) {
                    return Optional.empty();
                }
                plain = Words.plain(lines.get(line).tidy());
            }
            String text = lines.get(line).tidy();
            int other = next(line + 1);
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
                    ? Optional.of(
                                    new RowStart(
                                            counted == null ? "" : counted,
                                            code.group(2),
                                            rest,
                                            line + 1))
                            .map(
                                    s ->
                                            s.number() != null && s.number().isEmpty()
                                                    ? new RowStart(
                                                            null, s.code(), s.rest(), s.after())
                                                    : s)
                    : Optional.empty();
        }

        private int next(int from) {
            int at = from;
            while (at < lines.size() && lines.get(at).blank()) {
                at++;
            }
            return at;
        }

        private static boolean ends(Line line) {
            String text = line.tidy();
            String words = Words.of(text);
            Heading heading = Heading.of(text);
            boolean section = Section.beganBy(heading.rest()).isPresent();
            return heading.depth() == 1
                    || words.startsWith("tren day la")
                    || words.startsWith("noi nhan")
                    || heading.depth() > 1 && heading.depth() < 9 && section && text.length() > 25;
        }
    }
}
