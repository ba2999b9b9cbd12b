package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.lines.BrokenHeader.Column;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Goes through a table's rows once to learn how wide its columns are, then again to fill them. */
final class Reassembly {

    private static final int ROW_LINES = 400;

    /** More than any plan has; what follows is read as text. */
    private static final int TABLE_LINES = 20_000;

    /** So many lines tell whether there is an empty one between two. */
    private static final int NEAR = 120;

    private static final Pattern PAGE = Pattern.compile("(?:trang|page) \\d{1,3}(?: \\d{1,3})?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final List<Line> lines;
    private final BrokenHeader header;
    private final String place;
    private final RowStarts beginnings;
    private final List<RowStart> starts = new ArrayList<>();
    private final List<List<Line>> contents = new ArrayList<>();

    Reassembly(List<Line> lines, BrokenHeader header, String place) {
        this.lines = lines;
        this.header = header;
        this.place = place;
        this.beginnings = new RowStarts(lines, header.coded());
    }

    BrokenTable table() {
        int after = gather();
        ColumnFit fit = new ColumnFit(header.filled());
        for (int i = 0; i < starts.size(); i++) {
            if (!starts.get(i).group()) {
                fit.learn(contents.get(i));
            }
        }
        List<Row> rows = new ArrayList<>();
        rows.add(
                new Row(
                        header.columns().stream()
                                .map(column -> new Cell(column.name(), place, Merge.NOT))
                                .toList()));
        for (int i = 0; i < starts.size(); i++) {
            rows.add(row(starts.get(i), contents.get(i), fit));
        }
        return new BrokenTable(new Table(place, rows, Sureness.LIKELY), after);
    }

    /** Gathers the lines of each row; answers the first that belongs to none. */
    private int gather() {
        boolean spaced = spaced(lines, header.body());
        int last = Math.min(lines.size(), header.body() + TABLE_LINES);
        int at = header.body();
        int number = 0;
        while (at < last) {
            Line line = lines.get(at);
            int next = pageBreak(at);
            if (next > at) {
                at = next;
                continue;
            }
            Optional<RowStart> row = beginnings.row(at, number);
            Optional<RowStart> group = row.isPresent() ? Optional.empty() : beginnings.group(at);
            if (row.isPresent()) {
                number = begin(row.get(), line, number);
                at = row.get().after();
            } else if (group.isPresent()) {
                starts.add(group.get());
                contents.add(new ArrayList<>(List.of(line)));
                number = 0;
                at = group.get().after();
            } else if (ends(line) || contents.isEmpty() || contents.getLast().size() > ROW_LINES) {
                break;
            } else {
                boolean gap = !spaced || at > 0 && lines.get(at - 1).blank();
                contents.getLast().add(gap ? line : new Line("\u0001" + line.text(), line.place()));
                at++;
            }
        }
        return at;
    }

    /** The line behind what a page begins and ends with, if this is such; else this one. */
    private int pageBreak(int at) {
        String words = Words.of(lines.get(at).text());
        if (words.isEmpty() || PAGE.matcher(words).matches()) {
            return at + 1;
        }
        // A number alone is that of a page only where the header follows again.
        int begin = NUMBER.matcher(words).matches() ? Line.firstFilled(lines, at + 1) : at;
        int behind = header.repeatedUntil(lines, begin);
        return behind > begin ? behind : at;
    }

    /** Begins a row; answers its number, or that of the row before. */
    private int begin(RowStart row, Line line, int before) {
        starts.add(row);
        contents.add(new ArrayList<>());
        if (!row.rest().isBlank()) {
            contents.getLast().add(new Line(row.rest(), line.place()));
        }
        return row.number() == null ? before : Integer.parseInt(row.number());
    }

    /** Whether most lines have an empty one before them, so that its absence tells something. */
    private static boolean spaced(List<Line> lines, int from) {
        List<Line> near = lines.subList(from, Math.min(lines.size(), from + NEAR));
        long blank = near.stream().filter(Line::blank).count();
        return blank * 10 > near.size() * 4L;
    }

    private Row row(RowStart start, List<Line> content, ColumnFit fit) {
        if (content.isEmpty()) {
            return new Row(List.of());
        }
        String at =
                place + ", " + Places.span(content.getFirst().place(), content.getLast().place());
        if (start.group()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < header.columns().size(); i++) {
                cells.add(new Cell(start.rest(), at, i == 0 ? Merge.NOT : Merge.ACROSS));
            }
            return new Row(cells);
        }
        List<String> texts = fit.texts(content);
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        for (Column column : header.columns()) {
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

    /** Whether the table is over with the line before this one. */
    static boolean ends(Line line) {
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
