package vn.caitien.command.planimport.reading.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.lines.BrokenHeader.Column;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Words;

/**
 * Divides the lines of one row among its columns: the division is taken that fits best with what
 * each column holds, how wide it is, and how text breaks. A row may go on after the end of a page,
 * then its columns come twice.
 */
final class ColumnFit {

    private static final Pattern TIME =
            Pattern.compile(
                    "(?:(?:tu|den|thang|nam|hoc|ky|ki|va|trong|cuoi|dau|ca|suot|thuong|xuyen|hang|moi|quy|he|hk|[iv]+|[iv]+/20\\d\\d|"
                        + "\\d{1,2}|20\\d\\d|\\d{1,2}[/.-](?:\\d{1,2}[/.-])?20\\d\\d|20\\d\\d-20\\d\\d|-|–)(?:[\\s.,;]+|$))+");
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?:(?:khong|co|trieu|dong|ty|nghin|ngan|d|vnd|kinh|phi|\\d[\\d.,]*(?:d|tr)?)(?:[\\s.,;]+|$))+");

    /** "học" alone may be the rest of anything. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d|\\b(?:thang|nam|ky|ki|hk|quy|he|thuong|hang|moi|den|tu|suot)\\b");

    /** "đồng" alone may be the rest of "hội đồng". */
    private static final Pattern SUM = Pattern.compile("\\d|khong|trieu|ty|nghin");

    private static final Pattern SOURCE =
            Pattern.compile(
                    ".*\\b(?:quy che|chi tieu|noi bo|ngan sach|nguon|xa hoi hoa|xhh|tai tro|manh"
                            + " thuong quan|kinh phi|quy)\\b.*");
    private static final Pattern LEVEL = Pattern.compile("(?:dat )?muc \\d[:.;]?");
    private static final Pattern PEOPLE =
            Pattern.compile(
                    ".*\\b(?:bgh|hieu truong|hieu|pht|ht|hoi dong|to|ban|gv|gvcn|nv|cb|giao"
                            + " vien|giao|vien|nhan vien|ke toan|cong doan|doan|doi|chi bo|chi"
                            + " uy|cmhs|tpt|ubnd|chuyen|chuyen mon|mon|truong|nhom|tdg)\\b.*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]$");

    private static final Set<Field> TIMES = EnumSet.of(Field.TIME, Field.START, Field.END);
    private static final Set<Field> ACTORS =
            EnumSet.of(Field.LEADS, Field.LEADS_AND_HELPERS, Field.COLLABORATORS);

    private static final double UNKNOWN = 40;

    /** Columns may be this much wider than the longest line of their header. */
    private static final double ROOM = 1.3;

    /** What an empty cell costs: less than a sentence torn apart. */
    private static final double SKIPPED = 1.6;

    /** What a cell costs that begins in the middle of a sentence. */
    private static final double TORN = -2.0;

    /** Behind the end of a page little is known of where a cell begins. */
    private static final double AGAIN = 0.3;

    private final List<Column> columns;
    private final double[] widths;
    private final List<List<Integer>> seen = new ArrayList<>();

    ColumnFit(List<Column> columns) {
        this.columns = columns;
        this.widths = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            List<String> header = columns.get(i).header();
            int longest = header.stream().mapToInt(String::length).max().orElse(1);
            // Only a header that had to be broken tells how wide its column is.
            widths[i] = header.size() > 1 ? longest * ROOM : Math.max(longest, UNKNOWN);
            seen.add(new ArrayList<>());
        }
    }

    /** Learns the widths of the columns from a row. */
    void learn(List<Line> row) {
        int[] division = divide(row);
        for (int i = 0; i < division.length; i++) {
            seen.get(division[i] % columns.size()).add(tidy(row.get(i)).length());
        }
        for (int i = 0; i < widths.length; i++) {
            List<Integer> lengths = seen.get(i).stream().sorted().toList();
            if (lengths.size() >= 4) {
                widths[i] = lengths.get((lengths.size() - 1) * 9 / 10);
            }
        }
    }

    /** The text of each column. */
    List<String> texts(List<Line> row) {
        int[] division = divide(row);
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            StringBuilder text = new StringBuilder();
            String before = "";
            for (int i = 0; i < division.length; i++) {
                if (division[i] % columns.size() == column) {
                    String line = tidy(row.get(i));
                    boolean paragraph =
                            ENDED.matcher(before).matches()
                                    && Character.isUpperCase(line.charAt(0))
                                    && before.length() + 1 + firstWord(line).length()
                                            <= widths[column];
                    text.append(text.isEmpty() ? "" : paragraph ? "\n" : " ").append(line);
                    before = line;
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** For each line its column, counted on over the second time that the columns come. */
    private int[] divide(List<Line> row) {
        int lines = row.size();
        int states = columns.size() * 2;
        double[][] best = new double[lines][states];
        int[][] came = new int[lines][states];
        for (int line = 0; line < lines; line++) {
            double[] own = new double[columns.size()];
            double[] begun = new double[columns.size()];
            double[] continued = new double[columns.size()];
            for (int column = 0; column < columns.size(); column++) {
                own[column] = fits(row.get(line), column);
                begun[column] = begins(row, line, own[column]);
                continued[column] =
                        line == 0 ? 0 : continues(tidy(row.get(line - 1)), row.get(line), column);
            }
            double page = page(row.get(line));
            for (int state = 0; state < states; state++) {
                int column = state % columns.size();
                boolean again = state >= columns.size();
                best[line][state] = Double.NEGATIVE_INFINITY;
                if (line == 0) {
                    best[0][state] =
                            again
                                    ? Double.NEGATIVE_INFINITY
                                    : own[column] + begun[column] - skipped(-1, state);
                    continue;
                }
                for (int from = 0; from <= state; from++) {
                    double move;
                    if (from == state) {
                        move = continued[column];
                    } else if (again && from < columns.size()) {
                        move = page - skipped(from, columns.size() - 1) / 2;
                    } else if (again) {
                        move = AGAIN - skipped(from, state) * AGAIN;
                    } else {
                        move = begun[column] - skipped(from, state);
                    }
                    double score = best[line - 1][from] + own[column] + move;
                    if (score > best[line][state]) {
                        best[line][state] = score;
                        came[line][state] = from;
                    }
                }
            }
        }
        return way(best, came);
    }

    /** The way to the best end, from its beginning. */
    private static int[] way(double[][] best, int[][] came) {
        int lines = best.length;
        int[] division = new int[lines];
        if (lines == 0) {
            return division;
        }
        double highest = Arrays.stream(best[lines - 1]).max().orElseThrow();
        int state = 0;
        while (best[lines - 1][state] < highest) {
            state++;
        }
        for (int line = lines - 1; line >= 0; line--) {
            division[line] = state;
            state = came[line][state];
        }
        return division;
    }

    /** Only what begins a page, indented and in mid-sentence, begins the columns again. */
    private static double page(Line line) {
        return indented(line) && Character.isLowerCase(tidy(line).charAt(0)) ? 0.5 : -6;
    }

    private static double skipped(int from, int to) {
        return Math.max(0, to - from - 1) * SKIPPED;
    }

    private static double begins(List<Line> row, int line, double fits) {
        String text = tidy(row.get(line));
        double jump = row.get(line).text().startsWith("\u0001") ? 0.8 : 0;
        char first = text.charAt(0);
        if (Character.isUpperCase(first)) {
            return jump + 0.8;
        }
        // A cell of free text seldom begins in mid-sentence; a time or a sum of money may.
        boolean ended = line == 0 || ENDED.matcher(tidy(row.get(line - 1))).matches();
        return jump + (fits >= 1 ? -0.3 : !Character.isLowerCase(first) || ended ? -0.5 : TORN);
    }

    private double continues(String before, Line line, int column) {
        String text = tidy(line);
        boolean ended = ENDED.matcher(before).matches();
        boolean capital = Character.isUpperCase(text.charAt(0));
        double score = capital ? ended ? -0.2 : -0.8 : 0.4;
        boolean hadRoom = before.length() + 1 + firstWord(text).length() < widths[column] * 0.8;
        score -= hadRoom && !(ended && capital) ? 1.0 : 0;
        return score - (line.text().startsWith("\u0001") ? 0.6 : 0);
    }

    private double fits(Line line, int column) {
        String text = tidy(line);
        String plain = Words.plain(text);
        Field field = columns.get(column).field().orElse(Field.REMARK);
        double over = Math.max(0, text.length() - widths[column] * 1.2);
        double width = -Math.min(over * 0.35, 5);
        boolean time = TIME.matcher(plain).matches() && MOMENT.matcher(plain).find();
        boolean money = MONEY.matcher(plain).matches() && SUM.matcher(plain).find();
        if (TIMES.contains(field)) {
            return width + (time ? 3 : -0.8);
        }
        if (field == Field.MONEY) {
            return width
                    + (money
                            ? 3
                            : SOURCE.matcher(plain).matches() || MONEY.matcher(plain).matches()
                                    ? 1
                                    : -1.0);
        }
        if (ACTORS.contains(field)) {
            return width + (time || money ? -2 : PEOPLE.matcher(plain).matches() ? 1.5 : -0.3);
        }
        boolean level = LEVEL.matcher(plain).matches();
        if (level) {
            return width + (field == Field.GOAL || field == Field.TARGET_LEVEL ? 3 : -1.5);
        }
        return width + (time ? -2 : money ? -1.5 : 0.6);
    }

    private static boolean indented(Line line) {
        String text = line.text().replace("\u0001", "");
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }

    private static String tidy(Line line) {
        return Words.tidy(line.text().replace("\u0001", ""));
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
