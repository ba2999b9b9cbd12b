package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.field.TableKind;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Understood;

/**
 * The header of a table of which only the lines of its cells are left.
 *
 * @param body the line in which its rows begin
 */
record BrokenHeader(List<Column> columns, int body) {

    /** A column with the lines of its header. */
    record Column(Optional<Field> field, List<String> header) {

        String name() {
            return String.join(" ", header);
        }

        boolean is(Field other) {
            return field.filter(other::equals).isPresent();
        }
    }

    private static final int HEADER_LINE = 45;
    private static final int HEADER_LINES = 60;

    private static final Pattern FIRST = Pattern.compile("(?:s?tt|so tt)(?: .*)?");
    private static final Pattern NO_HEADER =
            Pattern.compile(
                    "(?:\\d+ )?(?:muc \\d.*|tieu chuan \\d.*|tieu chi \\d.*|dieu \\d.*|\\d.*)");

    /** "Chủ trì/", "phối hợp" below it. */
    private static final Pattern GOES_ON = Pattern.compile(".*[/,–-]");

    /** Columns that the beginning of a row fills. */
    private static final Set<Field> BEGINNING =
            EnumSet.of(Field.NUMBER, Field.STANDARD, Field.CRITERION);

    /** The header that begins in this line, if it is one of a plan's rows. */
    static Optional<BrokenHeader> at(List<Line> lines, int from) {
        if (!FIRST.matcher(Words.of(lines.get(from).text())).matches()
                && !numberBelow(lines, from)) {
            return Optional.empty();
        }
        return Optional.of(gathered(lines, from)).filter(BrokenHeader::ofAPlan);
    }

    /** "Số" in one line, "TT" in the next. */
    private static boolean numberBelow(List<Line> lines, int from) {
        return from + 1 < lines.size()
                && Words.of(lines.get(from).text()).equals("so")
                && Words.of(lines.get(from + 1).text()).equals("tt");
    }

    /** Gathers the header's cells, each beginning with a capital. */
    private static BrokenHeader gathered(List<Line> lines, int from) {
        List<List<String>> cells = new ArrayList<>();
        int at = from;
        int taken = 0;
        for (; at < lines.size() && taken < HEADER_LINES; at++) {
            Line line = lines.get(at);
            if (line.blank()) {
                continue;
            }
            String text = line.tidy();
            if (text.length() > HEADER_LINE
                    || taken > 0 && NO_HEADER.matcher(Words.of(text)).matches()) {
                break;
            }
            taken++;
            if (taken == 1 && text.contains(" ")) {
                cells.add(new ArrayList<>(List.of(text.substring(0, text.indexOf(' ')))));
                text = text.substring(text.indexOf(' ') + 1);
            }
            boolean goesOn =
                    !cells.isEmpty()
                            && (GOES_ON.matcher(cells.getLast().getLast()).matches()
                                    || taken == 2 && numberBelow(lines, from));
            if (cells.isEmpty() || Character.isUpperCase(text.charAt(0)) && !goesOn) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(text);
        }
        return new BrokenHeader(columns(cells), at);
    }

    /** The columns up to the last that is known. */
    private static List<Column> columns(List<List<String>> cells) {
        List<Column> columns = new ArrayList<>();
        for (List<String> cell : cells) {
            columns.add(
                    new Column(
                            Field.ofHeader(String.join(" ", cell)).map(Understood::value), cell));
        }
        while (!columns.isEmpty() && columns.getLast().field().isEmpty()) {
            columns.removeLast();
        }
        return columns;
    }

    /** The line behind the header if it is said again from this one on, else this one. */
    int repeatedUntil(List<Line> lines, int from) {
        String whole = Words.of(String.join(" ", columns.stream().map(Column::name).toList()));
        String said = "";
        int at = from;
        while (at < lines.size() && !said.equals(whole)) {
            String words = Words.of(lines.get(at).text());
            String more = said.isEmpty() || words.isEmpty() ? said + words : said + " " + words;
            if (!Words.begin(whole, more)) {
                return from;
            }
            said = more;
            at++;
        }
        return said.equals(whole) ? at : from;
    }

    private boolean ofAPlan() {
        return TableKind.of(columns.stream().flatMap(it -> it.field().stream()).toList())
                .isPresent();
    }

    /** Whether its rows begin with the code of a criterion. */
    boolean coded() {
        return columns.stream().anyMatch(column -> column.is(Field.CRITERION));
    }

    /** The columns among which the lines of a row are divided. */
    List<Column> filled() {
        return columns.stream()
                .filter(column -> column.field().filter(BEGINNING::contains).isEmpty())
                .toList();
    }
}
