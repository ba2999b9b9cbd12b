package vn.caitien.command.planimport.reading.field;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * What the columns of a plan's table stand for: as their header says, and where it uses words that
 * nobody knows, as what stands below it suggests.
 *
 * @param guessed columns whose header did not say it
 */
public record TableColumns(Header header, Set<Integer> guessed) {

    private static final int SEARCHED = 5;

    /** A header has a row, a second one below it, and one of numbers. */
    private static final int DEEPEST = 2;

    private static final int LONGEST_HEADER = 80;

    /** What is to be done takes more words than a name or a time. */
    private static final int SHORTEST_MEASURES = 12;

    /** A column of goals holds sentences and levels. */
    private static final double SOME = 0.25;

    private static final Pattern LEVEL = Pattern.compile("(?:dat |duy tri )?muc \\d");
    private static final Set<Field> WORK = EnumSet.of(Field.MEASURES, Field.TOPIC);
    private static final Set<Field> TIMES = EnumSet.of(Field.TIME, Field.START, Field.END);

    /** The header, and for the columns that it does not explain what stands in them. */
    public static TableColumns completed(Header header, Table table) {
        boolean actions = header.kind().filter(Header.Kind.ACTIONS::equals).isPresent();
        return actions
                ? new Guess(table, named(header, table)).columns()
                : new TableColumns(header, Set.of());
    }

    /** The columns of a table whose header is not known as that of a plan, but whose rows are. */
    public static Optional<TableColumns> guessed(Table table) {
        for (int i = 0; i < Math.min(SEARCHED, table.rows().size() - 1); i++) {
            Row row = table.rows().get(i);
            if (names(row)) {
                return new Guess(table, header(row, i + 1)).plan();
            }
        }
        return Optional.empty();
    }

    /** Whether a row says again what the columns are called. */
    public boolean repeatedBy(Row row) {
        long same =
                header.names().entrySet().stream()
                        .filter(
                                column ->
                                        Words.of(row.cell(column.getKey()).text())
                                                .equals(Words.of(column.getValue())))
                        .count();
        return same >= 3 && same * 2 > header.names().size();
    }

    /** Whether a table goes on with these columns, without a header that is another one. */
    public boolean goOnIn(Table table) {
        return header.goesOnIn(table)
                && table.rows().stream()
                        .limit(1)
                        .noneMatch(row -> names(row) && !repeatedBy(row) && known(row) >= 2);
    }

    private static long known(Row row) {
        return header(row, 1).fields().values().stream().distinct().count();
    }

    /** How sure the words of a column are in the place that its header gives them. */
    public Sureness sureness(int column) {
        return guessed.contains(column) ? Sureness.GUESSED : Sureness.SURE;
    }

    /** The header with the names of the columns that it does not know, too. */
    private static Header named(Header header, Table table) {
        Map<Integer, String> names = new LinkedHashMap<>(header.names());
        for (int i = header.after() - 1; i >= Math.max(0, header.after() - DEEPEST); i--) {
            Row row = table.rows().get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                String name = row.cell(column).text();
                if (name.chars().anyMatch(Character::isLetter)
                        && row.cell(column).merge() != Merge.ACROSS) {
                    names.putIfAbsent(column, name);
                }
            }
        }
        return new Header(header.fields(), names, header.unsure(), header.after());
    }

    private static boolean names(Row row) {
        List<Cell> filled = row.filled();
        return filled.size() >= 3
                && filled.stream()
                        .allMatch(
                                cell ->
                                        cell.text().length() <= LONGEST_HEADER
                                                && Codes.in(cell.text(), null).isEmpty());
    }

    private static Header header(Row row, int after) {
        Map<Integer, Field> fields = new LinkedHashMap<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String name = row.cell(column).text();
            if (!name.isBlank() && row.cell(column).merge() != Merge.ACROSS) {
                names.put(column, name);
                int at = column;
                Field.ofHeader(name).ifPresent(field -> fields.put(at, field.value()));
            }
        }
        return new Header(fields, names, after);
    }

    /** Looks below a header for what its unknown columns hold. */
    private static final class Guess {
        private final List<Row> rows;
        private final Header header;
        private final Map<Integer, Field> fields;
        private final Set<Integer> guessed = new HashSet<>();

        Guess(Table table, Header header) {
            this.rows =
                    table.rows().subList(header.after(), table.rows().size()).stream()
                            .filter(row -> row.filled().size() > 2)
                            .toList();
            this.header = header;
            this.fields = new LinkedHashMap<>(header.fields());
            fields.replaceAll(
                    (column, field) ->
                            field == Field.LEADS && helpers(header, column)
                                    ? Field.LEADS_AND_HELPERS
                                    : field);
        }

        /** Only rows of criteria make a plan, and only a header that is known in part. */
        Optional<TableColumns> plan() {
            if (fields.values().stream().distinct().count() < 2) {
                return Optional.empty();
            }
            TableColumns columns = columns();
            boolean coded =
                    fields.entrySet().stream()
                            .filter(column -> column.getValue() == Field.CRITERION)
                            .anyMatch(column -> mostly(column.getKey(), ColumnLook::code));
            if (!coded) {
                return Optional.empty();
            }
            boolean weak = fields.containsValue(Field.LIMITATION);
            boolean work = fields.values().stream().anyMatch(WORK::contains);
            return work || weak ? Optional.of(columns) : Optional.empty();
        }

        TableColumns columns() {
            like(Field.CRITERION, EnumSet.of(Field.CRITERION), ColumnLook::code);
            goal();
            like(Field.TIME, TIMES, ColumnLook::time);
            like(Field.MONEY, EnumSet.of(Field.MONEY), ColumnLook::money);
            work();
            return new TableColumns(
                    new Header(
                            Collections.unmodifiableMap(fields),
                            header.names(),
                            header.unsure(),
                            header.after()),
                    Set.copyOf(guessed));
        }

        private void work() {
            if (fields.values().stream().anyMatch(WORK::contains)) {
                return;
            }
            Integer longest = null;
            for (Integer column : unknown()) {
                if (longest == null || length(column) > length(longest)) {
                    longest = column;
                }
            }
            if (longest != null && length(longest) >= SHORTEST_MEASURES) {
                guess(longest, Field.MEASURES);
            }
        }

        /** Results with a level among them are to be reached, even where they are called so. */
        private void goal() {
            if (fields.containsValue(Field.GOAL) || fields.containsValue(Field.TARGET_LEVEL)) {
                return;
            }
            header.names().keySet().stream()
                    .filter(
                            column ->
                                    !fields.containsKey(column)
                                            || fields.get(column) == Field.FOLLOW_UP)
                    .filter(column -> share(column, Guess::level) >= SOME)
                    .findFirst()
                    .ifPresent(column -> guess(column, Field.GOAL));
        }

        private static boolean helpers(Header header, int column) {
            String name = Words.of(header.names().getOrDefault(column, ""));
            return Words.contain(name, "phoi hop");
        }

        private void like(Field field, Set<Field> instead, Predicate<String> looks) {
            if (fields.values().stream().noneMatch(instead::contains)) {
                unknown().stream()
                        .filter(column -> mostly(column, looks))
                        .findFirst()
                        .ifPresent(column -> guess(column, field));
            }
        }

        private void guess(int column, Field field) {
            fields.put(column, field);
            guessed.add(column);
        }

        private List<Integer> unknown() {
            return header.names().keySet().stream()
                    .filter(column -> !fields.containsKey(column))
                    .sorted()
                    .toList();
        }

        private boolean mostly(int column, Predicate<String> looks) {
            return share(column, looks) > 0.5;
        }

        private double share(int column, Predicate<String> looks) {
            List<String> texts = texts(column);
            return texts.isEmpty()
                    ? 0
                    : (double) texts.stream().filter(looks).count() / texts.size();
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
    }
}
