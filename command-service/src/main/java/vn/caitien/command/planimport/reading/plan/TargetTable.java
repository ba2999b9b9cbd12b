package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** A table of numbers to reach: one to a row, or a grid of groups or grades and subjects. */
final class TargetTable {

    private static final Pattern VALUE =
            Pattern.compile(
                    "^(?:[≥>]=?\\s*|tren\\s+|tu\\s+|it"
                            + " nhat\\s+)?(\\d{1,6}(?:[.,]\\d{1,2})?)\\s*(%|[a-z]{1,12}(?:"
                            + " [a-z]{1,6})?)?(?:\\s*tro len)?$");

    private static final Pattern GROUP =
            Pattern.compile("(?:khoi|lop|tuoi|nhom|toan truong|chung)(?: [\\w ]{1,12})?");

    /** A sheet has its title in the same table. */
    private static final int HEADER_WITHIN = 8;

    private final Table table;
    private final @Nullable Piece criterion;
    private final Found found;

    TargetTable(Table table, @Nullable Piece criterion, Found found) {
        this.table = table;
        this.criterion = criterion;
        this.found = found;
    }

    boolean take() {
        return list() || grid();
    }

    /** Whether the cells below the heading of what is to be reached are mostly numbers. */
    static boolean lists(Table table) {
        return Listing.of(table)
                .filter(
                        listing -> {
                            List<String> values =
                                    listing.rows().stream()
                                            .map(
                                                    row ->
                                                            text(
                                                                    row,
                                                                    listing.columns()
                                                                            .at(
                                                                                    TargetColumn
                                                                                            .TARGET)))
                                            .filter(value -> !value.isEmpty())
                                            .toList();
                            long numbers =
                                    values.stream()
                                            .filter(v -> VALUE.matcher(Words.plain(v)).matches())
                                            .count();
                            return numbers > 0 && numbers * 2 >= values.size();
                        })
                .isPresent();
    }

    /** The rows of a list of targets, and which column stands for what. */
    private record Listing(TargetColumns columns, List<Row> rows) {

        static Optional<Listing> of(Table table) {
            for (int i = 0; i < Math.min(HEADER_WITHIN, table.rows().size()); i++) {
                Optional<TargetColumns> columns = TargetColumns.of(table.rows().get(i));
                if (columns.isPresent()) {
                    return Optional.of(
                            new Listing(
                                    columns.get(),
                                    table.rows().subList(i + 1, table.rows().size())));
                }
            }
            return Optional.empty();
        }
    }

    private boolean list() {
        Optional<Listing> listing = Listing.of(table);
        listing.ifPresent(list -> list.rows().forEach(row -> listed(row, list.columns())));
        return listing.isPresent();
    }

    private void listed(Row row, TargetColumns columns) {
        String subject = text(row, columns.at(TargetColumn.SUBJECT));
        String target = text(row, columns.at(TargetColumn.TARGET));
        if (subject.isEmpty() || target.isEmpty() || subject.equals(target)) {
            row.filled().forEach(cell -> found.leave(cell.place(), cell.text()));
            return;
        }
        // "Học lực: Giỏi" is a step of a scale.
        int colon = subject.lastIndexOf(": ");
        int cut = colon > 0 && Grading.grade(subject.substring(colon + 2)) ? colon : -1;
        String unit = text(row, columns.at(TargetColumn.UNIT));
        String group = text(row, columns.at(TargetColumn.GROUP));
        String of = text(row, columns.at(TargetColumn.CRITERION));
        String note = text(row, columns.at(TargetColumn.NOTE));
        Matcher value = VALUE.matcher(Words.plain(target));
        Matcher before = VALUE.matcher(Words.plain(text(row, columns.at(TargetColumn.BASELINE))));
        boolean plain = value.matches();
        boolean number = before.matches();
        String said =
                plain && value.group(2) != null
                        ? target.substring(target.length() - value.group(2).length())
                        : null;
        boolean exact =
                plain
                        && target.strip().matches("[\\d.,]+\\s*\\S*")
                        && !target.contains("≥")
                        && !target.contains(">");
        String more = exact ? null : target;
        found.targets.add(
                new Found.Target(
                        new TargetWords(
                                group.isEmpty() ? null : group,
                                cut < 0 ? subject : subject.substring(0, cut),
                                cut < 0 ? null : subject.substring(cut + 2),
                                number ? number(before.group(1)) : null,
                                plain ? number(value.group(1)) : null,
                                !unit.isEmpty() ? unit : said,
                                join(more, note),
                                Piece.least(
                                        columns.sureness(),
                                        exact ? table.sureness() : Sureness.LIKELY)),
                        of.isEmpty()
                                ? criterion
                                : new Piece(of, row.cell(0).place(), table.sureness()),
                        new Piece(joined(row), row.cell(0).place(), table.sureness())));
        if (!number) {
            found.leave(row.cell(0).place(), text(row, columns.at(TargetColumn.BASELINE)));
        }
        for (int at = 0; at < row.cells().size(); at++) {
            if (!columns.known(at) && row.cell(at).merge() == Merge.NOT) {
                found.leave(row.cell(at).place(), row.cell(at).text());
            }
        }
    }

    private static @Nullable String join(@Nullable String one, String other) {
        if (one == null) {
            return other.isEmpty() ? null : other;
        }
        return other.isEmpty() ? one : one + "\n" + other;
    }

    /** Grades down and subjects across, or groups down and grades across. */
    private boolean grid() {
        List<Row> rows = table.rows();
        if (rows.size() < 2) {
            return false;
        }
        Row top = rows.getFirst();
        int first = Words.of(top.cell(0).text()).matches("s?tt") ? 1 : 0;
        if (groupsAcross(top, first)) {
            for (Row row : rows.subList(1, rows.size())) {
                for (int c = first + 1; c < row.cells().size(); c++) {
                    cell(row, c, top.cell(c).text(), row.cell(first).text(), null);
                }
            }
            return true;
        }
        long subjects =
                top.cells().stream()
                        .skip(1)
                        .filter(c -> c.merge() != Merge.ACROSS && Grading.subject(c.text()))
                        .count();
        boolean down =
                rows.stream().skip(1).filter(r -> Grading.grade(r.cell(0).text())).count() >= 2;
        if (subjects >= 1 && down) {
            for (Row row : rows.subList(1, rows.size())) {
                for (int c = 1; c < row.cells().size(); c++) {
                    cell(row, c, null, top.cell(c).text(), row.cell(0).text());
                }
            }
            return true;
        }
        Row second = rows.get(1);
        long across = second.cells().stream().filter(c -> Grading.grade(c.text())).count();
        if (across < 2 || subjects < 1) {
            return false;
        }
        List<String> named = new ArrayList<>();
        for (int c = 0; c < second.cells().size(); c++) {
            // Where a merged header is not known as such, its other cells are empty.
            String own = top.cell(c).text();
            named.add(own.isBlank() && c > 0 ? named.getLast() : own);
        }
        for (Row row : rows.subList(2, rows.size())) {
            for (int c = first + 1; c < Math.min(row.cells().size(), named.size()); c++) {
                if (Grading.grade(second.cell(c).text())) {
                    cell(row, c, row.cell(first).text(), named.get(c), second.cell(c).text());
                } else {
                    found.leave(
                            row.cell(c).place(),
                            row.cell(c).merge() == Merge.NOT ? row.cell(c).text() : "");
                }
            }
        }
        return true;
    }

    /** "Nội dung | Khối 6 | Khối 7": numbers of groups beside each other. */
    private static boolean groupsAcross(Row top, int first) {
        List<Cell> named = top.cells().stream().skip(first + 1L).toList();
        return named.size() >= 2
                && named.stream().allMatch(c -> GROUP.matcher(Words.of(c.text())).matches());
    }

    private void cell(
            Row row, int column, @Nullable String group, String subject, @Nullable String grade) {
        Cell cell = row.cell(column);
        Matcher value = VALUE.matcher(Words.plain(cell.text()));
        if (subject.isBlank() || !value.matches()) {
            found.leave(cell.place(), cell.text());
            return;
        }
        String unit =
                value.group(2) == null
                        ? null
                        : cell.text().substring(cell.text().length() - value.group(2).length());
        found.targets.add(
                new Found.Target(
                        new TargetWords(
                                group,
                                subject,
                                grade,
                                null,
                                number(value.group(1)),
                                unit,
                                null,
                                Sureness.LIKELY),
                        criterion,
                        new Piece(
                                joined(row),
                                Places.column(cell.place(), subject),
                                table.sureness())));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String text(Row row, @Nullable Integer column) {
        return column == null ? "" : Words.tidy(row.cell(column).text());
    }

    private static String joined(Row row) {
        List<String> texts = new ArrayList<>();
        row.filled().forEach(cell -> texts.add(Words.tidy(cell.text())));
        return String.join(" | ", texts);
    }
}
