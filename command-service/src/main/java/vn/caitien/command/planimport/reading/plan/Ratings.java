package vn.caitien.command.planimport.reading.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.Section;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;

/**
 * The table of what each criterion was rated, which many plans print: no part of the plan, but what
 * its goals are measured by.
 */
final class Ratings {

    private static final Pattern MARKS =
            Pattern.compile("^tieu chi\\s*(\\d{1,2}\\s?\\.\\s?\\d{1,2})((?:\\s+[x✓√])*)\\s*(.*)$");
    private static final Pattern STANDARD =
            Pattern.compile("^tieu chuan\\s*\\d{1,2}(?:\\s+[x✓√])*$");
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?:tieu chuan|tieu chi|ket qua|khong dat|dat|ghi chu|muc \\d|chi bao"
                            + " [a-z]|muc)(?: |$)");
    private static final Pattern LEVEL = Pattern.compile("muc (\\d)");
    private static final Pattern STATED =
            Pattern.compile("(?:dat )?muc (\\d)|(?:khong|chua) dat(?: muc \\d)?");
    private static final Pattern MARK = Pattern.compile("x|✓|√|v|dat|co|\\+");

    /** No edition has more. */
    private static final int LEVELS = 9;

    private final Found found;
    private final Edition edition;

    Ratings(Found found, Edition edition) {
        this.found = found;
        this.edition = edition;
    }

    /** Takes a table with criteria for rows, and levels for columns or in one column. */
    boolean take(Table table) {
        List<Row> rows = table.rows();
        int coded = 0;
        for (Row row : rows) {
            coded += code(row).isEmpty() ? 0 : 1;
        }
        if (coded * 2 < rows.size() || coded < 3) {
            return false;
        }
        List<Integer> levels = levels(rows);
        Map<String, Integer> stated = levels.isEmpty() ? stated(rows) : Map.of();
        if (levels.isEmpty() && stated.size() * 2 < coded) {
            return false;
        }
        found.levels.putAll(stated);
        for (Row row : levels.isEmpty() ? List.<Row>of() : rows) {
            rate(row, levels);
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(
                row ->
                        lines.add(
                                String.join(
                                        " | ",
                                        row.cells().stream()
                                                .filter(cell -> cell.merge() == Merge.NOT)
                                                .map(cell -> Words.tidy(cell.text()))
                                                .toList())));
        found.leave(table.place(), String.join("\n", lines));
        return true;
    }

    /** Takes a line of such a table of which only lines are left. */
    boolean take(Paragraph paragraph, String words, Section section) {
        String plain = Words.plain(paragraph.text());
        Matcher marks = MARKS.matcher(plain);
        boolean row =
                marks.matches() && !marks.group(2).isEmpty()
                        || STANDARD.matcher(plain).matches() && section == Section.SITUATION;
        boolean header =
                section == Section.SITUATION
                        && words.length() < 120
                        && HEADER.matcher(words).replaceAll("").isBlank();
        if (row || header) {
            found.leave(paragraph.place(), paragraph.text());
        }
        return row || header;
    }

    private static String code(Row row) {
        for (int i = 0; i < Math.min(3, row.cells().size()); i++) {
            String plain = Words.plain(row.cell(i).text()).strip();
            Matcher code =
                    Pattern.compile("^(?:tieu chi\\s*)?(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\b.*")
                            .matcher(plain);
            if (code.matches()) {
                return code.group(1) + "." + code.group(2);
            }
        }
        return "";
    }

    /** The level that stands beside each code, unless its column is of levels to reach. */
    private static Map<String, Integer> stated(List<Row> rows) {
        Map<String, Integer> stated = new LinkedHashMap<>();
        Set<Integer> columns = new HashSet<>();
        for (Row row : rows) {
            String code = code(row);
            for (int column = 1; !code.isEmpty() && column < row.cells().size(); column++) {
                Matcher level = STATED.matcher(Words.of(row.cell(column).text()));
                if (level.matches()) {
                    String number = level.group(1);
                    stated.put(code, number == null ? 0 : Integer.parseInt(number));
                    columns.add(column);
                    break;
                }
            }
        }
        boolean toReach =
                columns.stream()
                        .flatMap(
                                column ->
                                        Field.ofHeader(rows.getFirst().cell(column).text())
                                                .stream())
                        .map(Understood::value)
                        .anyMatch(field -> field == Field.GOAL || field == Field.TARGET_LEVEL);
        return toReach ? Map.of() : stated;
    }

    /**
     * The level of each column by the header; 0 where it has none. Shorter headers span columns.
     */
    private static List<Integer> levels(List<Row> rows) {
        for (Row row : rows) {
            List<Integer> levels = new ArrayList<>();
            int now = 0;
            for (Cell cell : row.cells()) {
                Matcher level = LEVEL.matcher(Words.of(cell.text()));
                boolean named = level.matches();
                now = named ? Integer.parseInt(level.group(1)) : cell.text().isBlank() ? now : 0;
                levels.add(now);
            }
            if (levels.stream().filter(l -> l > 0).distinct().count() >= 2) {
                return levels;
            }
        }
        return List.of();
    }

    /**
     * A criterion has the highest level that has as many marks as requirements, all below it
     * included; a row of lettered cells says no level by one letter alone.
     */
    private void rate(Row row, List<Integer> levels) {
        String code = code(row);
        if (code.isEmpty()) {
            return;
        }
        int reached = 0;
        for (int level = 1; level <= LEVELS; level++) {
            int columns = 0;
            int marks = 0;
            for (int column = 0; column < levels.size(); column++) {
                if (levels.get(column) == level) {
                    columns++;
                    String cell = Words.plain(row.cell(column).text()).strip();
                    marks += MARK.matcher(cell).matches() ? 1 : 0;
                }
            }
            boolean all =
                    marks > 0 && marks >= Math.min(columns, edition.requirements(code, level));
            // One cross alone in the column of the level that was reached, or one in each below.
            if (all && (columns == 1 || reached == level - 1)) {
                reached = level;
            }
        }
        found.levels.put(code, reached);
    }
}
