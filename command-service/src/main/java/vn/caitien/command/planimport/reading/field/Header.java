package vn.caitien.command.planimport.reading.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * The header of a table: what each column is called, and what it stands for.
 *
 * @param after the first row below it
 */
public record Header(List<Column> columns, int after) {

    /**
     * One column.
     *
     * @param source where money comes from, if several columns of it are called after that; else
     *     empty
     * @param meaning null where nobody knows
     */
    public record Column(String name, String source, @Nullable Understood<Field> meaning) {

        static final Column NONE = new Column("", "", null);

        public @Nullable Field field() {
            return meaning == null ? null : meaning.value();
        }

        /** How sure it is that the column stands for its field. */
        public Sureness sureness() {
            return meaning == null ? Sureness.GUESSED : meaning.sureness();
        }

        /** What it is called, with the name below where several columns share a heading. */
        public String title() {
            return source.isEmpty() ? name : name + " – " + source;
        }

        boolean named() {
            return !name.isBlank();
        }

        Column as(Field field, Sureness sureness) {
            return new Column(name, source, new Understood<>(field, sureness));
        }
    }

    public Header {
        columns = List.copyOf(columns);
    }

    public Column column(int at) {
        return at < columns.size() ? columns.get(at) : Column.NONE;
    }

    /**
     * The fields of the columns that are known, from left to right, one as often as it is there.
     */
    List<Field> fields() {
        return columns.stream().map(Column::field).filter(Objects::nonNull).toList();
    }

    public boolean has(Field field) {
        return fields().contains(field);
    }

    /** The columns that stand for a field, by their number. */
    public Map<Integer, Column> known() {
        Map<Integer, Column> known = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() != null) {
                known.put(i, columns.get(i));
            }
        }
        return known;
    }

    /** What the rows below it are; empty if they are no part of a plan. */
    public Optional<TableKind> kind() {
        return TableKind.of(fields());
    }

    /** Whether it says by whom, when, or with what money. */
    public boolean assigns() {
        return TableKind.assigns(fields());
    }

    /** Whether another header names mostly the same columns, so that it is this one again. */
    public boolean agrees(Header other) {
        long same =
                other.known().entrySet().stream()
                        .filter(it -> it.getValue().field() == column(it.getKey()).field())
                        .count();
        return same >= 3 && same * 2 > fields().size();
    }

    /** Whether a row says again what the columns are called. */
    public boolean repeatedBy(Row row) {
        List<Integer> named =
                IntStream.range(0, columns.size())
                        .filter(at -> column(at).named())
                        .boxed()
                        .toList();
        long same =
                named.stream()
                        .filter(
                                at ->
                                        Words.of(row.cell(at).text())
                                                .equals(Words.of(column(at).name())))
                        .count();
        return same >= 3 && same * 2 > named.size();
    }

    /** The same columns, for rows that begin elsewhere. */
    public Header from(int row) {
        return new Header(columns, row);
    }

    Header with(int at, Field field, Sureness sureness) {
        List<Column> changed = new ArrayList<>(columns);
        changed.set(at, column(at).as(field, sureness));
        return new Header(changed, after);
    }
}
