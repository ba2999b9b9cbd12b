package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caitien.command.planimport.reading.lines.SpacedHeader.Column;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * A table whose columns are kept apart by blanks, as programs write it that turn a page into text.
 * Where a column begins is seen from all lines together; what it gives is likely at best.
 */
final class SpacedTable {

    /** More than any plan has; what follows is read as text. */
    private static final int LINES = 20_000;

    private static final Pattern GAP = Pattern.compile("\\s{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern GROUP = Pattern.compile("tieu chuan \\d+\\b.*");

    private final List<Line> lines;
    private final SpacedHeader header;
    private final String place;
    private final List<List<Line>> rows = new ArrayList<>();

    private SpacedTable(List<Line> lines, SpacedHeader header, String place) {
        this.lines = lines;
        this.header = header;
        this.place = place;
    }

    /** The table whose header begins in this line. */
    static Optional<BrokenTable> at(List<Line> lines, int from, String place) {
        return SpacedHeader.at(lines, from)
                .map(header -> new SpacedTable(lines, header, place).read());
    }

    private BrokenTable read() {
        int after = gather();
        List<Integer> starts = starts();
        List<Row> read = new ArrayList<>();
        read.add(
                new Row(
                        header.columns().stream()
                                .map(column -> new Cell(column.name(), place, Merge.NOT))
                                .toList()));
        rows.forEach(row -> read.add(row(row, starts)));
        return new BrokenTable(new Table(place, read, Sureness.LIKELY), after);
    }

    /** Gathers the lines of each row; answers the first that belongs to none. */
    private int gather() {
        int last = Math.min(lines.size(), header.body() + LINES);
        boolean apart = true;
        int at = header.body();
        while (at < last) {
            Line line = lines.get(at);
            int behind = header.repeatedUntil(lines, at);
            if (behind > at || line.blank() || isPageNumber(line)) {
                apart = true;
                at = Math.max(behind, at + 1);
                continue;
            }
            if (isGroup(line)) {
                rows.add(List.of(line));
            } else if (Reassembly.ends(line) || runsAcross(line)) {
                break;
            } else if (rows.isEmpty() || begins(line, apart)) {
                rows.add(new ArrayList<>(List.of(line)));
            } else {
                rows.getLast().add(line);
            }
            apart = false;
            at++;
        }
        return at;
    }

    /** By its number; where rows have none, by the empty line before it. */
    private boolean begins(Line line, boolean apart) {
        return isGroup(rows.getLast().getFirst())
                || (header.numbered() ? NUMBER.matcher(first(line)).matches() : apart);
    }

    private static String first(Line line) {
        return line.text().isEmpty() || Character.isWhitespace(line.text().charAt(0))
                ? ""
                : line.text().split("\\s", 2)[0];
    }

    private static boolean isGroup(Line line) {
        return GROUP.matcher(Words.of(line.text())).matches();
    }

    private boolean isPageNumber(Line line) {
        return NUMBER.matcher(line.tidy()).matches()
                && line.text().indexOf(line.tidy()) >= header.columns().get(1).from();
    }

    /** Running text knows no columns. */
    private boolean runsAcross(Line line) {
        String text = line.text().stripTrailing();
        int indent = text.length() - text.stripLeading().length();
        int end = indent + GAP.split(text.strip(), 2)[0].length();
        Column third = header.columns().get(2);
        return indent < third.from() && end > third.middle();
    }

    /** Where each column begins: behind the place that most lines leave blank before it. */
    private List<Integer> starts() {
        List<Line> all =
                rows.stream().flatMap(List::stream).filter(line -> !isGroup(line)).toList();
        List<Column> columns = header.columns();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < columns.size(); i++) {
            Column column = columns.get(i);
            int start = column.from();
            long fewest = Long.MAX_VALUE;
            for (int at = columns.get(i - 1).middle(); at < column.middle(); at++) {
                int here = at;
                long filled = all.stream().filter(line -> SpacedHeader.filled(line, here)).count();
                if (filled <= fewest) {
                    fewest = filled;
                    start = at + 1;
                }
            }
            starts.add(start);
        }
        return starts;
    }

    private Row row(List<Line> content, List<Integer> starts) {
        String at =
                place + ", " + Places.span(content.getFirst().place(), content.getLast().place());
        if (isGroup(content.getFirst())) {
            String name = content.getFirst().tidy();
            return new Row(
                    IntStream.range(0, starts.size())
                            .mapToObj(i -> new Cell(name, at, i == 0 ? Merge.NOT : Merge.ACROSS))
                            .toList());
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            List<String> parts =
                    content.stream()
                            .map(line -> cut(line.text(), from, to))
                            .filter(part -> !part.isEmpty())
                            .toList();
            cells.add(new Cell(String.join(" ", parts), at, Merge.NOT));
        }
        return new Row(cells);
    }

    /** What stands between two places, without the blanks around it. */
    static String cut(String text, int from, int to) {
        return from >= text.length()
                ? ""
                : Words.tidy(text.substring(from, Math.min(to, text.length())));
    }
}
