package vn.caitien.command.planimport.reading.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Header;
import vn.caitien.command.planimport.reading.field.Header.Column;
import vn.caitien.command.planimport.reading.field.HeaderSearch;
import vn.caitien.command.planimport.reading.field.Labels;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.plan.CriterionText.Introduction;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.command.planimport.reading.value.Money;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** The rows of a table with a plan's columns: actions, problems, or what is to be kept up. */
final class PlanTable {

    private static final Pattern STANDARD = Pattern.compile(".*?tieu chuan (\\d{1,2})\\b.*");

    /** In a column of kinds: the row is one of those that keep a strength up. */
    private static final Pattern KEEPING =
            Pattern.compile("(?:duy tri|phat huy|giu vung)(?: (?:va )?(?:phat huy|nang cao))?");

    private static final Set<Field> HOLDING_OTHERS =
            EnumSet.of(Field.MEASURES, Field.TOPIC, Field.GOAL);

    private static final Set<Field> LABELLED =
            EnumSet.of(
                    Field.LIMITATION,
                    Field.CAUSE,
                    Field.PRESENT,
                    Field.INDICATOR,
                    Field.EVIDENCE,
                    Field.MONEY_SOURCE);

    /** Which row it is, and not what it says. */
    private static final Set<Field> NAMING =
            EnumSet.of(Field.NUMBER, Field.STANDARD, Field.CRITERION);

    private final Table table;
    private final Found found;
    private final Edition edition;
    private final MoneyTotals totals;
    private Header header;
    private @Nullable String standard;
    private boolean clauses;
    private @Nullable Piece criterion;
    private final Map<Field, Piece> above;
    private @Nullable Map<Field, Piece> last;
    private boolean begun;

    private PlanTable(
            Table table,
            Header header,
            Found found,
            Edition edition,
            @Nullable Introduction above,
            @Nullable String standard,
            boolean clauses) {
        this.table = table;
        this.header = header;
        this.found = found;
        this.edition = edition;
        this.totals = new MoneyTotals(found);
        this.criterion = above == null ? null : above.code();
        this.above = above == null ? Map.of() : above.fields();
        this.standard = standard;
        this.clauses = clauses;
    }

    /**
     * Takes the rows below the header.
     *
     * @param above the heading of the criterion above the table, null if none
     * @param standard that the heading above the table names, null if none
     * @param clauses whether that heading is of the clauses above the criteria's levels
     */
    static void read(
            Table table,
            Header header,
            Found found,
            Edition edition,
            @Nullable Introduction above,
            @Nullable String standard,
            boolean clauses) {
        new PlanTable(table, header, found, edition, above, standard, clauses).read();
    }

    private void read() {
        List<Row> rows = table.rows();
        int at = header.after();
        while (at < rows.size()) {
            Optional<Header> again = HeaderSearch.at(rows, at).filter(header::agrees);
            if (again.isPresent()) {
                header = header.from(again.get().after());
                last = null;
                begun = false;
                at = header.after();
                continue;
            }
            row(rows.get(at));
            begun = true;
            at++;
        }
    }

    private void row(Row row) {
        List<Cell> filled = row.filled();
        if (filled.isEmpty() || header.repeatedBy(row)) {
            return;
        }
        if (MoneyTotals.isTotal(filled)) {
            found.leave(filled.getFirst().place(), joined(row));
            totals.stated(money(row));
            return;
        }
        if (group(row, filled)) {
            return;
        }
        Map<Field, Piece> pieces = pieces(row);
        switch (header.kind().orElseThrow()) {
            case ACTIONS -> {
                if (pieces.containsKey(Field.UPKEEP) && !does(pieces)) {
                    upkeep(row, pieces);
                } else {
                    action(row, pieces);
                }
            }
            case PROBLEMS -> found.problems.add(new Found.Problem(pieces));
            case UPKEEP -> upkeep(row, pieces);
        }
    }

    /** A row that speaks of the rows below it. */
    private boolean group(Row row, List<Cell> filled) {
        List<Cell> words =
                filled.stream()
                        .filter(cell -> cell.text().chars().anyMatch(Character::isLetter))
                        .toList();
        boolean counted = words.size() == 1 && filled.size() <= 2;
        if (!counted || row.cells().size() < 3 && filled.size() > 1) {
            return false;
        }
        String text = words.getFirst().text();
        String plain = Words.of(text);
        Matcher named = STANDARD.matcher(plain);
        boolean above = edition.namesClauses(plain);
        Optional<Codes.Heading> heading = Codes.heading(text, edition.article());
        if (heading.isPresent() && !header.has(Field.CRITERION)) {
            criterion = new Piece(text, words.getFirst().place(), table.sureness());
        } else if (named.matches() && heading.isEmpty()) {
            standard = named.group(1);
            clauses = false;
            criterion = null;
        } else if (above) {
            clauses = true;
            standard = null;
            criterion = null;
        } else if (spans(row, words.getFirst()) && heading.isEmpty()) {
            clauses = false;
            found.say(Section.CONTENT, new Piece(text, words.getFirst().place(), Sureness.LIKELY));
        } else {
            return false;
        }
        return true;
    }

    private static boolean spans(Row row, Cell cell) {
        int at = row.cells().indexOf(cell);
        return row.cell(at + 1).merge() == Merge.ACROSS
                || row.cells().size() > 3
                        && row.cells().stream().filter(c -> !c.text().isBlank()).count() == 1
                        && at == 0;
    }

    /** What stands in the columns of money, null where nothing does. */
    private @Nullable Piece money(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> header.column(at).field() == Field.MONEY)
                .filter(at -> row.cell(at).merge() != Merge.ACROSS)
                .filter(at -> !row.cell(at).text().isBlank())
                .mapToObj(at -> piece(row.cell(at), header.column(at)))
                .reduce(Piece::and)
                .orElse(null);
    }

    private Map<Field, Piece> pieces(Row row) {
        Map<Field, Piece> pieces = new EnumMap<>(Field.class);
        boolean keeping = false;
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cell(at);
            Field field = header.column(at).field();
            if (field != null && !cell.text().isBlank() && cell.merge() != Merge.ACROSS) {
                add(pieces, field, piece(cell, header.column(at)));
            } else if (field == null && KEEPING.matcher(Words.of(cell.text())).matches()) {
                keeping = true;
            } else if (field == null && cell.merge() == Merge.NOT) {
                found.leave(cell.place(), cell.text());
            }
        }
        if (keeping) {
            keep(pieces);
        }
        return pieces;
    }

    /** What such a row says is not to be done anew, but kept up. */
    private static void keep(Map<Field, Piece> pieces) {
        Piece said =
                pieces.remove(pieces.containsKey(Field.MEASURES) ? Field.MEASURES : Field.TOPIC);
        if (said != null) {
            pieces.merge(Field.UPKEEP, said.atMost(Sureness.LIKELY), Piece::and);
        }
    }

    /** Lines with a label of their own, e.g. "Chỉ số: …" below the work, go to their field. */
    private static void add(Map<Field, Piece> pieces, Field column, Piece cell) {
        Field field = column;
        for (String line : cell.text().lines().toList()) {
            String text = line;
            if (HOLDING_OTHERS.contains(column)) {
                List<Labels.Labelled> labelled = Labels.KNOWN.in(line);
                if (labelled.size() == 1 && LABELLED.contains(labelled.getFirst().field())) {
                    field = labelled.getFirst().field();
                    text = labelled.getFirst().text();
                }
            }
            if (!text.isEmpty()) {
                pieces.merge(field, new Piece(text, cell.place(), cell.sureness()), Piece::and);
            }
        }
    }

    private Piece piece(Cell cell, Column column) {
        boolean money = column.field() == Field.MONEY;
        Piece piece =
                new Piece(
                        money
                                ? Money.inColumn(column.name(), column.source(), cell.text())
                                : cell.text(),
                        Places.column(cell.place(), column.title()),
                        Piece.least(table.sureness(), column.sureness()));
        return cell.merge() == Merge.DOWN ? piece.atMost(Sureness.LIKELY) : piece;
    }

    private void action(Row row, Map<Field, Piece> pieces) {
        Piece code = pieces.get(Field.CRITERION);
        keptUp(pieces);
        if (!does(pieces)) {
            goOn(row, pieces);
            return;
        }
        if (!begun && !found.actions.isEmpty() && restOf(found.actions.getLast(), pieces)) {
            pieces.forEach(found.actions.getLast()::goesOn);
            return;
        }
        Optional<Piece> within =
                header.has(Field.CRITERION) ? Optional.empty() : CodeInCell.take(pieces, edition);
        if (code != null) {
            criterion = code;
        } else if (within.isPresent()) {
            pieces.put(Field.CRITERION, within.get());
        } else if (criterion != null && !pieces.containsKey(Field.STANDARD)) {
            pieces.put(Field.CRITERION, criterion.atMost(Sureness.LIKELY));
            above.forEach((field, said) -> pieces.putIfAbsent(field, said.atMost(Sureness.LIKELY)));
        }
        Piece of = pieces.get(Field.STANDARD);
        String in = of == null ? standard : Words.of(of.text()).replaceAll("\\D", "");
        found.actions.add(
                new Found.Action(pieces, clauses, in == null || in.isEmpty() ? null : in));
        last = pieces;
    }

    /**
     * Whether the first row below a header that is said again, on the next page, is the rest of the
     * row above: it has neither number nor code, and its sentence began there.
     */
    private boolean restOf(Found.Action above, Map<Field, Piece> pieces) {
        boolean counted = header.has(Field.NUMBER) || header.has(Field.CRITERION);
        boolean counts = pieces.containsKey(Field.NUMBER) || pieces.containsKey(Field.CRITERION);
        Piece before = above.piece(Field.MEASURES);
        Piece rest = pieces.get(Field.MEASURES);
        return counted
                && !counts
                && before != null
                && rest != null
                && !before.text().matches("(?s).*[.;:!?]\\s*")
                && Character.isLowerCase(rest.text().strip().charAt(0));
    }

    private static boolean does(Map<Field, Piece> pieces) {
        return pieces.containsKey(Field.MEASURES)
                || pieces.containsKey(Field.TOPIC)
                || pieces.containsKey(Field.GOAL)
                || pieces.containsKey(Field.CRITERION) && pieces.containsKey(Field.LIMITATION);
    }

    /** A row without anything to do belongs to the one above it, if that lacks its fields. */
    private void goOn(Row row, Map<Field, Piece> pieces) {
        Map<Field, Piece> above = last;
        boolean fits =
                above != null
                        && !pieces.isEmpty()
                        && !pieces.containsKey(Field.NUMBER)
                        && !pieces.containsKey(Field.CRITERION);
        if (above != null && fits) {
            pieces.forEach(
                    (field, piece) ->
                            above.merge(field, piece.atMost(Sureness.LIKELY), Piece::and));
            return;
        }
        found.leave(row.cell(0).place(), joined(row));
    }

    private void upkeep(Row row, Map<Field, Piece> pieces) {
        Piece code = pieces.getOrDefault(Field.CRITERION, criterion);
        if (code == null || !pieces.containsKey(Field.UPKEEP)) {
            found.leave(row.cell(0).place(), joined(row));
            return;
        }
        criterion = code;
        keptUp(pieces);
        pieces.forEach(
                (field, piece) -> {
                    if (!NAMING.contains(field)) {
                        found.leave(piece);
                    }
                });
    }

    /** What is to be kept up stands beside what is to be improved, or alone. */
    private void keptUp(Map<Field, Piece> pieces) {
        Piece code = pieces.getOrDefault(Field.CRITERION, criterion);
        Piece text = code == null ? null : pieces.remove(Field.UPKEEP);
        if (code != null && text != null) {
            found.upkeep.add(new Found.Upkeep(code, text));
        }
    }

    private static String joined(Row row) {
        return String.join(
                " | ", row.filled().stream().map(cell -> Words.tidy(cell.text())).toList());
    }
}
