package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * The header of a table: which column stands for what, and what it is called there.
 *
 * @param unsure the columns whose heading was only understood by its words or by its cells
 * @param after the first row below it
 */
public record Header(
        Map<Integer, Field> fields,
        Map<Integer, String> names,
        Map<Integer, Sureness> unsure,
        int after) {

    private static final int LONGEST = 140;
    private static final int SEARCHED = 40;

    /** Between the heading of several columns and the name of one of them. */
    private static final String PART = " – ";

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?iu)(?!tổng|cộng|kinh phí|chi phí|số tiền|thành tiền|dự"
                            + " toán)\\p{L}\\D{1,39}");

    /** Codes stand in rows, not in headers. */
    private static final Pattern CODED = Pattern.compile("(?s).*\\b\\d{1,2}\\.\\d{1,2}\\b.*");

    private static final Set<Field> SUBSTANCE =
            EnumSet.of(
                    Field.LIMITATION,
                    Field.GOAL,
                    Field.TARGET_LEVEL,
                    Field.MEASURES,
                    Field.TOPIC,
                    Field.LEADS,
                    Field.LEADS_AND_HELPERS,
                    Field.COLLABORATORS,
                    Field.TIME,
                    Field.START,
                    Field.END,
                    Field.MONEY,
                    Field.CONDITIONS,
                    Field.EVIDENCE);

    /** Columns whose headings make a plan, whatever the others are called. */
    private static final int NAMED = 3;

    private static final Set<Field> DONE = EnumSet.of(Field.MEASURES, Field.TOPIC, Field.GOAL);

    private static final Set<Field> ASSIGNED =
            EnumSet.of(
                    Field.LEADS,
                    Field.LEADS_AND_HELPERS,
                    Field.COLLABORATORS,
                    Field.START,
                    Field.END,
                    Field.TIME,
                    Field.MONEY);

    /** What a table tells by its header. */
    public enum Kind {
        ACTIONS,
        PROBLEMS,
        UPKEEP
    }

    public Header(Map<Integer, Field> fields, Map<Integer, String> names, int after) {
        this(fields, names, Map.of(), after);
    }

    /** The first header in the rows, from one of them on. */
    public static Optional<Header> in(List<Row> rows, int from) {
        for (int i = from; i < Math.min(rows.size(), from + SEARCHED); i++) {
            Optional<Header> header = at(rows, i);
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    /** The header that begins in this row. */
    public static Optional<Header> at(List<Row> rows, int index) {
        Row row = rows.get(index);
        boolean data =
                row.cells().stream()
                        .anyMatch(
                                cell ->
                                        cell.text().length() > LONGEST
                                                || CODED.matcher(cell.text()).matches());
        if (data) {
            return Optional.empty();
        }
        Map<Integer, Field> fields = new LinkedHashMap<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        Map<Integer, Sureness> unsure = new LinkedHashMap<>();
        int after = index + 1;
        boolean deep = row.cells().stream().anyMatch(cell -> cell.merge() == Merge.ACROSS);
        Row below = deep && after < rows.size() ? rows.get(after) : new Row(List.of());
        boolean usedBelow = false;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell upper = row.cell(column);
            Cell lower = below.cell(column);
            Optional<Understood<Field>> field = Field.ofHeader(upper.text());
            if (lower.merge() != Merge.DOWN && !lower.text().isBlank()) {
                Optional<Understood<Field>> deeper =
                        lower.text().length() > LONGEST
                                ? Optional.empty()
                                : Field.ofHeader(lower.text());
                usedBelow = usedBelow || deeper.isPresent();
                field = deeper.isPresent() ? deeper : field;
            }
            String part = source(row, column, lower);
            usedBelow = usedBelow || !part.isEmpty();
            names.put(column, part.isEmpty() ? upper.text() : upper.text() + PART + part);
            if (field.isPresent()) {
                fields.put(column, field.get().value());
                unsure.put(column, field.get().sureness());
            }
        }
        Header header = new Header(fields, names, unsure, usedBelow ? after + 1 : after);
        return Optional.of(header.skipNumbers(rows).guessingTheRest(rows))
                .filter(whole -> whole.kind().isPresent());
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

    /** Where the money of a column comes from if its heading says so, else nothing. */
    public String sourceOf(int column) {
        String name = names.getOrDefault(column, "");
        int part = name.indexOf(PART);
        return part < 0 ? "" : name.substring(part + PART.length());
    }

    /** What no heading says is guessed by the cells below it. */
    private Header guessingTheRest(List<Row> rows) {
        long named = fields.values().stream().filter(SUBSTANCE::contains).distinct().count();
        if (kind().isEmpty() && named < NAMED) {
            return this;
        }
        Map<Integer, Field> all = new TreeMap<>(fields);
        Map<Integer, Sureness> sureness = new LinkedHashMap<>(unsure);
        names.forEach(
                (column, name) -> {
                    if (!fields.containsKey(column) && !name.isBlank()) {
                        List<String> cells =
                                rows.stream()
                                        .skip(after)
                                        .map(row -> row.cell(column))
                                        .filter(cell -> cell.merge() == Merge.NOT)
                                        .map(Cell::text)
                                        .toList();
                        ColumnLook.of(cells, EnumSet.copyOf(all.values()))
                                .ifPresent(
                                        field -> {
                                            all.put(column, field);
                                            sureness.put(column, Sureness.GUESSED);
                                        });
                    }
                });
        return new Header(all, names, sureness, after);
    }

    /** Whether it says by whom, when, or with what money. */
    public boolean assigns() {
        return fields.values().stream().anyMatch(ASSIGNED::contains);
    }

    /** How sure it is that a column stands for its field. */
    public Sureness sureness(int column) {
        return unsure.getOrDefault(column, Sureness.SURE);
    }

    /** What the rows below it are; empty if they are no part of a plan. */
    public Optional<Kind> kind() {
        Set<Field> present = EnumSet.noneOf(Field.class);
        present.addAll(fields.values());
        long substance = present.stream().filter(SUBSTANCE::contains).count();
        boolean done = present.stream().anyMatch(DONE::contains);
        long after = fields.values().stream().filter(f -> f == Field.FOLLOW_UP).count();
        if (after >= 3) {
            return Optional.empty();
        }
        if (present.contains(Field.UPKEEP)
                && present.contains(Field.CRITERION)
                && !present.contains(Field.MEASURES)) {
            return Optional.of(Kind.UPKEEP);
        }
        if (present.contains(Field.LIMITATION)
                && (present.contains(Field.CAUSE) || present.contains(Field.PRESENT))
                && !done) {
            return Optional.of(Kind.PROBLEMS);
        }
        boolean rows =
                present.contains(Field.CRITERION)
                        || present.contains(Field.NUMBER)
                        || present.contains(Field.STANDARD)
                        || substance >= 3;
        return done && substance >= 2 && rows ? Optional.of(Kind.ACTIONS) : Optional.empty();
    }

    /** Whether another header names mostly the same columns, so that it is this one again. */
    public boolean agrees(Header other) {
        long same =
                other.fields.entrySet().stream()
                        .filter(column -> column.getValue() == fields.get(column.getKey()))
                        .count();
        return same >= 3 && same * 2 > fields.size();
    }

    /** Whether a table without a header has rows like those below this one. */
    boolean goesOnIn(Table table) {
        Integer code = columnOf(Field.CRITERION);
        int width = fields.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return code != null
                && table.rows().stream().anyMatch(row -> row.cells().size() == width)
                && table.rows().stream()
                        .anyMatch(row -> !Codes.in(row.cell(code).text(), null).isEmpty());
    }

    /** The same columns, for rows that begin elsewhere. */
    public Header from(int row) {
        return new Header(fields, names, unsure, row);
    }

    private @Nullable Integer columnOf(Field field) {
        List<Integer> columns = columns().get(field);
        return columns == null ? null : columns.getFirst();
    }

    /** The cells of a row by their field; cells of one field are joined. */
    public Map<Field, List<Integer>> columns() {
        Map<Field, List<Integer>> columns = new LinkedHashMap<>();
        fields.forEach(
                (column, field) ->
                        columns.computeIfAbsent(field, f -> new ArrayList<>()).add(column));
        return columns;
    }

    /** Below many headers stands a row of "(1) (2) (3)". */
    private Header skipNumbers(List<Row> rows) {
        if (after < rows.size()) {
            List<Cell> filled = rows.get(after).filled();
            boolean numbers =
                    filled.size() >= 3
                            && filled.stream()
                                    .allMatch(
                                            cell ->
                                                    cell.text()
                                                            .matches("\\(?[1-9]\\d?\\)?|[a-zA-Z]"));
            if (numbers) {
                return new Header(fields, names, unsure, after + 1);
            }
        }
        return this;
    }
}
