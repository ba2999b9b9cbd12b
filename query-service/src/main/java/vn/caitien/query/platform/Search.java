package vn.caitien.query.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares words as people type them: without marks and capitals, so that {@code pham hong} finds
 * Phạm Hồng.
 */
public final class Search {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Search() {}

    /** Whether a text contains what was typed. */
    public static boolean finds(String typed, String text) {
        return plain(text).contains(plain(typed));
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
