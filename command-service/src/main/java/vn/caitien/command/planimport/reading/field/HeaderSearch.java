package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caitien.command.planimport.reading.field.Header.Column;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.command.planimport.reading.value.Understood;

/** Finds the header of a plan's table among its rows. */
public final class HeaderSearch {

    /** Characters of a heading, at most. */
    private static final int LONGEST = 140;

    /** Rows in which a header is searched for. */
    private static final int SEARCHED = 40;

    /** A header of unknown words is taken for one only if it is short and among the first rows. */
    private static final int LONGEST_UNKNOWN = 80;

    private static final int SEARCHED_UNKNOWN = 5;

    /** Columns whose headings make a plan, whatever the others are called. */
    private static final int NAMED = 3;

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?iu)(?!tổng|cộng|kinh phí|chi phí|số tiền|thành tiền|dự"
                            + " toán)\\p{L}\\D{1,39}");

    /** Codes stand in rows, not in headers. */
    private static final Pattern CODED = Pattern.compile("(?s).*\\b\\d{1,2}\\.\\d{1,2}\\b.*");

    /** "(1)", "(2)", "(3)" below the headings. */
    private static final Pattern NUMBERED = Pattern.compile("\\(?[1-9]\\d?\\)?|[a-zA-Z]");

    private final List<Row> rows;

    private HeaderSearch(List<Row> rows) {
        this.rows = rows;
    }

    /** The first header in the rows. */
    public static Optional<Header> in(List<Row> rows) {
        return starts(rows).flatMap(i -> at(rows, i).stream()).findFirst();
    }

    /** The rows above the first header; none where there is no header. */
    public static List<Row> above(List<Row> rows) {
        return rows.subList(
                0, starts(rows).filter(i -> at(rows, i).isPresent()).findFirst().orElse(0));
    }

    private static Stream<Integer> starts(List<Row> rows) {
        return IntStream.range(0, Math.min(rows.size(), SEARCHED)).boxed();
    }

    /** The header that begins in this row, if it is one of a plan's rows. */
    public static Optional<Header> at(List<Row> rows, int index) {
        return new HeaderSearch(rows).at(index);
    }

    /** The header of a table that uses words nobody knows, but whose rows are those of a plan. */
    public static Optional<Header> guessed(Table table) {
        List<Row> rows = table.rows();
        for (int i = 0; i < Math.min(SEARCHED_UNKNOWN, rows.size() - 1); i++) {
            if (names(rows.get(i))) {
                Header header = new Header(named(rows.get(i)), i + 1);
                boolean known = header.fields().stream().distinct().count() >= 2;
                return Optional.of(header)
                        .filter(it -> known)
                        .map(it -> ColumnGuess.complete(it, rows))
                        .filter(it -> ColumnGuess.coded(it, rows));
            }
        }
        return Optional.empty();
    }

    /** Whether a table without a header of its own goes on with the rows of one above it. */
    public static boolean goesOn(Header above, Table table) {
        List<Row> rows = table.rows();
        int width = above.known().keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
        boolean fits = rows.stream().anyMatch(row -> row.cells().size() == width);
        return fits
                && above.known().entrySet().stream()
                        .filter(it -> it.getValue().field() == Field.CRITERION)
                        .limit(1)
                        .anyMatch(it -> holdsCodes(rows, it.getKey()))
                && (rows.isEmpty() || !anotherHeader(above, rows.getFirst()));
    }

    private static boolean holdsCodes(List<Row> rows, int column) {
        return rows.stream().anyMatch(row -> !Codes.in(row.cell(column).text(), null).isEmpty());
    }

    private static boolean anotherHeader(Header above, Row row) {
        return names(row)
                && !above.repeatedBy(row)
                && new Header(named(row), 1).fields().stream().distinct().count() >= 2;
    }

    private Optional<Header> at(int index) {
        Row row = rows.get(index);
        boolean title = row.filled().size() < 2;
        if (title || row.cells().stream().anyMatch(HeaderSearch::data)) {
            return Optional.empty();
        }
        boolean deep = row.cells().stream().anyMatch(cell -> cell.merge() == Merge.ACROSS);
        Row below = deep && index + 1 < rows.size() ? rows.get(index + 1) : new Row(List.of());
        List<Column> columns = new ArrayList<>();
        boolean usedBelow = false;
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Understood<Field>> deeper = meaningBelow(below.cell(i));
            String source = source(row, i, below.cell(i));
            usedBelow = usedBelow || deeper.isPresent() || !source.isEmpty();
            // "Kinh phí" and below it "Số tiền (nghìn đồng)": the lower name has the unit.
            boolean amount = deeper.filter(it -> it.value() == Field.MONEY).isPresent();
            String name = (amount && source.isEmpty() ? below : row).cell(i).text();
            columns.add(
                    new Column(name, source, deeper.or(() -> Field.ofHeader(name)).orElse(null)));
        }
        Header header = skipNumbers(new Header(columns, index + (usedBelow ? 2 : 1)));
        boolean ofAPlan =
                header.kind().isPresent() || TableKind.substanceIn(header.fields()) >= NAMED;
        return Optional.of(ofAPlan ? ColumnGuess.complete(header, rows) : header)
                .filter(it -> it.kind().isPresent());
    }

    private static boolean data(Cell cell) {
        return cell.text().length() > LONGEST || CODED.matcher(cell.text()).matches();
    }

    private static Optional<Understood<Field>> meaningBelow(Cell cell) {
        boolean own = cell.merge() != Merge.DOWN && !cell.text().isBlank();
        return own && cell.text().length() <= LONGEST
                ? Field.ofHeader(cell.text())
                : Optional.empty();
    }

    /** Money in several columns under one heading: each is called after its source. */
    private static String source(Row row, int column, Cell below) {
        boolean several =
                row.cell(column).merge() == Merge.ACROSS
                        || row.cell(column + 1).merge() == Merge.ACROSS;
        String name = Words.tidy(below.text());
        return several
                        && below.merge() == Merge.NOT
                        && SOURCE.matcher(name).matches()
                        && money(row.cell(column).text()).orElse(false)
                        && money(name).orElse(true)
                ? name
                : "";
    }

    private static Optional<Boolean> money(String name) {
        return Field.ofHeader(name).map(field -> field.value() == Field.MONEY);
    }

    /** Below many headers stands a row of "(1) (2) (3)". */
    private Header skipNumbers(Header header) {
        List<Cell> filled =
                header.after() < rows.size() ? rows.get(header.after()).filled() : List.of();
        boolean numbers =
                filled.size() >= 3
                        && filled.stream().allMatch(it -> NUMBERED.matcher(it.text()).matches());
        return numbers ? header.from(header.after() + 1) : header;
    }

    /** Whether a row may be a header: short words, and no code among them. */
    private static boolean names(Row row) {
        List<Cell> filled = row.filled();
        return filled.size() >= 3
                && filled.stream()
                        .allMatch(
                                cell ->
                                        cell.text().length() <= LONGEST_UNKNOWN
                                                && Codes.in(cell.text(), null).isEmpty());
    }

    private static List<Column> named(Row row) {
        return row.cells().stream()
                .map(
                        cell ->
                                cell.text().isBlank() || cell.merge() == Merge.ACROSS
                                        ? Column.NONE
                                        : new Column(
                                                cell.text(),
                                                "",
                                                Field.ofHeader(cell.text()).orElse(null)))
                .toList();
    }
}
