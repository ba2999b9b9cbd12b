package vn.caitien.command.planimport.reading.text;

import java.util.regex.Pattern;

/** How places of a file are written for people. */
public final class Places {

    private static final Pattern LINES = Pattern.compile("(.*?dòng )(\\d+)(?:–(\\d+))?");

    private Places() {}

    public static String line(int number) {
        return "dòng " + number;
    }

    public static String table(int number) {
        return "bảng " + number;
    }

    public static String row(String table, int row) {
        return table + ", dòng " + row;
    }

    public static String column(String row, String column) {
        return row + ", cột " + Words.tidy(column);
    }

    /** From one place to another: "dòng 120" and "dòng 124" are "dòng 120–124". */
    public static String span(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        var first = LINES.matcher(from);
        var last = LINES.matcher(to);
        if (first.matches() && last.matches() && first.group(1).equals(last.group(1))) {
            String end = last.group(3) == null ? last.group(2) : last.group(3);
            return first.group(1) + first.group(2) + "–" + end;
        }
        return from + " – " + to;
    }
}
