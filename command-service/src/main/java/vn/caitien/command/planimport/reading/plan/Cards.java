package vn.caitien.command.planimport.reading.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Labels;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * A table that is a card: labels on the left, their text on the right, one criterion above them or
 * several below each other.
 */
final class Cards {

    private static final int LONGEST_HEADING = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{0,2}[.)]?");

    /** A card with fewer is a table of something else. */
    private static final int LABELS = 2;

    /** What is to be done takes more words than a name or a time. */
    private static final int SHORTEST_MEASURES = 12;

    private record Line(@Nullable Field field, Piece label, Piece text) {}

    private record Card(Piece criterion, List<Line> lines) {

        long known() {
            return lines.stream().filter(line -> line.field() != null).count();
        }
    }

    private final Table table;
    private final Found found;
    private final Edition edition;
    private final List<Card> cards = new ArrayList<>();
    private final List<Cell> besides = new ArrayList<>();

    Cards(Table table, Found found, Edition edition) {
        this.table = table;
        this.found = found;
        this.edition = edition;
    }

    /**
     * Takes the table if it is one.
     *
     * @param criterion that the text above the table names, null if none
     */
    boolean take(@Nullable Piece criterion, boolean clauses, @Nullable String standard) {
        if (criterion != null) {
            cards.add(new Card(criterion, new ArrayList<>()));
        }
        for (Row row : table.rows()) {
            if (!read(row)) {
                return false;
            }
        }
        cards.removeIf(card -> card.lines().isEmpty());
        boolean known =
                !cards.isEmpty()
                        && cards.stream()
                                .allMatch(
                                        card ->
                                                card.known() >= LABELS
                                                        && card.known() * 2 >= card.lines().size());
        if (known) {
            besides.forEach(cell -> found.leave(cell.place(), cell.text()));
            cards.forEach(card -> act(card, clauses, standard));
        }
        return known;
    }

    /** A heading over the whole width, or a label and its text. */
    private boolean read(Row row) {
        List<Cell> cells =
                row.cells().stream().filter(cell -> cell.merge() != Merge.ACROSS).toList();
        if (cells.size() == 3 && NUMBER.matcher(cells.getFirst().text().strip()).matches()) {
            cells = cells.subList(1, 3);
        }
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
            return true;
        }
        Cell first = cells.getFirst();
        if (cells.stream().skip(1).allMatch(cell -> cell.text().isBlank())) {
            heading(first);
            return true;
        }
        if (cells.size() != 2) {
            return false;
        }
        Piece text = piece(cells.get(1), name(first));
        Field field = Labels.KNOWN.label(name(first)).map(Understood::value).orElse(null);
        if (field == null) {
            field = Field.ofHeader(name(first)).map(Understood::value).orElse(null);
            text = text.atMost(Sureness.LIKELY);
        }
        if (field == Field.CRITERION && !Codes.in(text.text(), edition.article()).isEmpty()) {
            cards.add(new Card(text, new ArrayList<>()));
        } else if (cards.isEmpty()) {
            return false;
        } else {
            cards.getLast().lines().add(new Line(field, piece(first), text));
        }
        return true;
    }

    private void heading(Cell cell) {
        boolean coded =
                cell.text().length() <= LONGEST_HEADING
                        && !Codes.in(cell.text(), edition.article()).isEmpty();
        if (coded) {
            cards.add(new Card(piece(cell), new ArrayList<>()));
        } else if (Labels.KNOWN.label(name(cell)).isEmpty()) {
            besides.add(cell);
        }
    }

    private void act(Card card, boolean clauses, @Nullable String standard) {
        Map<Field, Piece> pieces = new EnumMap<>(Field.class);
        List<Line> unknown = new ArrayList<>();
        for (Line line : card.lines()) {
            if (line.field() == null) {
                unknown.add(line);
            } else if (!line.text().text().isBlank()) {
                pieces.merge(line.field(), line.text(), Piece::and);
            }
        }
        if (!pieces.containsKey(Field.MEASURES) && !pieces.containsKey(Field.TOPIC)) {
            work(unknown)
                    .ifPresent(
                            line -> {
                                unknown.remove(line);
                                pieces.put(Field.MEASURES, line.text().atMost(Sureness.GUESSED));
                            });
        }
        unknown.forEach(
                line ->
                        found.leave(
                                line.label().place(),
                                line.label().text() + ": " + line.text().text()));
        pieces.put(Field.CRITERION, card.criterion());
        found.actions.add(new Found.Action(pieces, clauses, standard));
    }

    /** Of what no label explains, the longest text is what is to be done. */
    private static Optional<Line> work(List<Line> unknown) {
        Line longest = null;
        for (Line line : unknown) {
            int length = line.text().text().length();
            if (length >= SHORTEST_MEASURES
                    && (longest == null || length > longest.text().text().length())) {
                longest = line;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static String name(Cell label) {
        return label.text().replaceAll("[\\s:]+$", "");
    }

    private Piece piece(Cell cell) {
        return new Piece(cell.text(), cell.place(), table.sureness());
    }

    private Piece piece(Cell cell, String label) {
        return new Piece(cell.text(), Places.column(cell.place(), label), table.sureness());
    }
}
