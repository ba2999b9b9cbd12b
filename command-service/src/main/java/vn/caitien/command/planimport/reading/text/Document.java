package vn.caitien.command.planimport.reading.text;

import java.util.List;
import java.util.stream.Stream;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * A file as neutral text, whatever its format: paragraphs and tables in their order, each with its
 * place for people.
 */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Every piece of text in its order, those of cells too. */
    public Stream<Paragraph> texts() {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Paragraph paragraph -> Stream.of(paragraph);
                                    case Table table ->
                                            table.rows().stream().flatMap(Row::paragraphs);
                                });
    }

    /** A paragraph or a table. */
    public sealed interface Block permits Paragraph, Table {}

    /**
     * Running text; the number that a word processor gives it stands before it.
     *
     * @param stray whether it cannot belong to what stands before it
     */
    public record Paragraph(String text, String place, boolean stray) implements Block {
        public Paragraph(String text, String place) {
            this(text, place, false);
        }
    }

    /**
     * Rows of cells; what is merged over several cells stands in each.
     *
     * @param sureness how sure it is that each cell has its own words and only those
     */
    public record Table(String place, List<Row> rows, Sureness sureness) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        public Table(String place, List<Row> rows) {
            this(place, rows, Sureness.SURE);
        }
    }

    /** One row of a table. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.NONE;
        }

        /** Its cells as paragraphs, one for each of their lines. */
        public Stream<Paragraph> paragraphs() {
            return filled().stream()
                    .filter(cell -> cell.merge() == Merge.NOT)
                    .flatMap(
                            cell ->
                                    cell.text()
                                            .lines()
                                            .map(line -> new Paragraph(line, cell.place())));
        }

        /** Its cells that have words, what is merged only once. */
        public List<Cell> filled() {
            return cells.stream()
                    .filter(cell -> !cell.text().isBlank() && cell.merge() != Merge.ACROSS)
                    .toList();
        }
    }

    /**
     * One cell.
     *
     * @param place of its row, e.g. "bảng 2, dòng 5"
     */
    public record Cell(String text, String place, Merge merge) {
        static final Cell NONE = new Cell("", "", Merge.NOT);
    }

    /**
     * Whether a cell has its own text, or that of the cell before or above with which it is one.
     */
    public enum Merge {
        NOT,
        ACROSS,
        DOWN
    }
}
