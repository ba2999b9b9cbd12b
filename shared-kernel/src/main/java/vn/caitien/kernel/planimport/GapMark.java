package vn.caitien.kernel.planimport;

import java.util.regex.Pattern;

/** How a printed draft marks what it lacks; read back, a mark says nothing. */
public final class GapMark {

    /** What stands above the list of everything that is missing. */
    public static final String LIST = "Bản dự thảo còn thiếu";

    private static final Pattern MARKS = Pattern.compile("\\[Chưa có(?:: [^\\]]*)?\\]|" + LIST);

    private GapMark() {}

    /** The mark of something in a cell, which the column names. */
    public static String here() {
        return "[Chưa có]";
    }

    /** The mark of something that is named. */
    public static String of(String what) {
        return "[Chưa có: " + what + "]";
    }

    /** A text without marks. */
    public static String without(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
