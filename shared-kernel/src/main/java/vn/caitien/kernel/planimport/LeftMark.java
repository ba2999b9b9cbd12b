package vn.caitien.kernel.planimport;

import java.util.regex.Pattern;

/** How a paper says that a row has left its plan; read back beside its work, that says nothing. */
public final class LeftMark {

    public static final String STOPPED = "Đã dừng";

    private static final String CARRIED = "Chuyển sang năm học ";
    private static final Pattern MARKS =
            Pattern.compile("\\((?:" + STOPPED + "|" + CARRIED + "20\\d\\d-20\\d\\d)\\)");

    private LeftMark() {}

    /**
     * @param year to which the row went, as 2025-2026
     */
    public static String carriedTo(String year) {
        return CARRIED + year;
    }

    /** The mark behind the work of a row. */
    public static String behind(String how) {
        return "(" + how + ")";
    }

    /** A text without marks. */
    public static String without(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
