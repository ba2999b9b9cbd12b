package vn.caitien.command.planimport.reading.field;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Completes a header by what stands below the columns that its words do not explain. */
final class ColumnGuess {

    /** What is to be done takes more characters than a name or a time. */
    private static final int SHORTEST_MEASURES = 12;

    /** A column of goals holds sentences and levels. */
    private static final double SOME = 0.25;

    /** A row with fewer cells is a heading of those below it. */
    private static final int CELLS = 3;

    private static final Pattern LEVEL = Pattern.compile("(?:dat |duy tri )?muc \\d");
    private static final Pattern IMPROVED = Pattern.compile(".*\\b(?:cai tien|khac phuc)\\b.*");
    private static final Set<Field> WORK = EnumSet.of(Field.MEASURES, Field.TOPIC);

    private final List<Row> rows;
    private Header header;

    private ColumnGuess(Header header, List<Row> rows) {
        this.header = header;
        this.rows =
                rows.stream()
                        .skip(header.after())
                        .filter(row -> row.filled().size() >= CELLS)
                        .toList();
    }

    /** The header with every column that its rows explain. */
    static Header complete(Header header, List<Row> rows) {
        return new ColumnGuess(header, rows).complete();
    }

    /** Whether the rows are of criteria, and say what is weak or what is to be done. */
    static boolean coded(Header header, List<Row> rows) {
        ColumnGuess guess = new ColumnGuess(header, rows);
        boolean codes =
                header.known().entrySet().stream()
                        .filter(it -> it.getValue().field() == Field.CRITERION)
                        .anyMatch(it -> guess.share(it.getKey(), ColumnLook::code) > 0.5);
        return codes && (header.has(Field.LIMITATION) || any(header.fields(), WORK));
    }

    private Header complete() {
        helpers();
        unknown()
                .forEach(
                        at ->
                                ColumnLook.of(texts(at), EnumSet.copyOf(header.fields()))
                                        .ifPresent(field -> guess(at, field)));
        goal();
        besideUpkeep();
        work();
        return header;
    }

    /**
     * A column of those who lead and help is called so, though its words speak of leading first.
     */
    private void helpers() {
        header.known()
                .forEach(
                        (at, column) -> {
                            if (column.field() == Field.LEADS
                                    && Words.contain(Words.of(column.name()), "phoi hop")) {
                                header =
                                        header.with(at, Field.LEADS_AND_HELPERS, column.sureness());
                            }
                        });
    }

    /** Results with a level among them are to be reached, even where they are called so. */
    private void goal() {
        if (header.has(Field.GOAL) || header.has(Field.TARGET_LEVEL)) {
            return;
        }
        IntStream.range(0, header.columns().size())
                .filter(at -> header.column(at).named())
                .filter(at -> open(at) || header.column(at).field() == Field.FOLLOW_UP)
                .filter(at -> share(at, ColumnGuess::level) >= SOME)
                .findFirst()
                .ifPresent(at -> guess(at, Field.GOAL));
    }

    /**
     * What is to be improved beside what is to be kept up is what is to be done, whatever else it
     * is called: "Nội dung cần cải tiến".
     */
    private void besideUpkeep() {
        if (header.has(Field.UPKEEP) && !any(header.fields(), WORK)) {
            header.known().entrySet().stream()
                    .filter(it -> it.getValue().field() == Field.LIMITATION)
                    .filter(it -> IMPROVED.matcher(Words.of(it.getValue().name())).matches())
                    .findFirst()
                    .ifPresent(
                            it ->
                                    header =
                                            header.with(
                                                    it.getKey(), Field.MEASURES, Sureness.LIKELY));
        }
    }

    /** Where no column is called so, the longest texts say what is to be done. */
    private void work() {
        if (!any(header.fields(), WORK)) {
            unknown()
                    .max(Comparator.comparingDouble(this::length))
                    .filter(at -> length(at) >= SHORTEST_MEASURES)
                    .ifPresent(at -> guess(at, Field.MEASURES));
        }
    }

    private void guess(int column, Field field) {
        header = header.with(column, field, Sureness.GUESSED);
    }

    private Stream<Integer> unknown() {
        return IntStream.range(0, header.columns().size()).filter(this::open).boxed();
    }

    private boolean open(int column) {
        return header.column(column).named() && header.column(column).field() == null;
    }

    private double share(int column, Predicate<String> looks) {
        List<String> texts = texts(column);
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(looks).count() / texts.size();
    }

    private double length(int column) {
        return texts(column).stream().mapToInt(String::length).average().orElse(0);
    }

    private List<String> texts(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> cell.merge() != Merge.ACROSS && !cell.text().isBlank())
                .map(cell -> Words.tidy(cell.text()))
                .toList();
    }

    private static boolean level(String text) {
        return LEVEL.matcher(Words.of(text)).matches();
    }

    private static boolean any(Collection<Field> fields, Set<Field> of) {
        return fields.stream().anyMatch(of::contains);
    }
}
