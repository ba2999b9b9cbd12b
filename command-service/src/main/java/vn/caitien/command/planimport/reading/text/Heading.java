package vn.caitien.command.planimport.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph taken apart: the number or bullet it begins with, and the rest.
 *
 * @param depth 1 for "I." and "A.", 2 for "1.", 3 for "1.1." and so on; 9 for bullets and "a)", 0
 *     without either
 */
public record Heading(int depth, String marker, String rest) {

    private static final int LONGEST = 150;

    private static final Pattern ROMAN =
            Pattern.compile("^((?:PHẦN|Phần|Mục)?\\s*(?:[IVX]{1,5}|[A-H]))\\s*[.):/–-]+\\s*(.+)$");

    /** "Phần một", "PHẦN THỨ NHẤT", "Phần 2": parts that are counted in words. */
    private static final String PART =
            "(?:phần|chương)\\s+(?:thứ\\s+)?(?:một|nhất|hai|nhì|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười"
                    + "|[ivx]{1,5}|\\d{1,2})";

    private static final Pattern IN_WORDS =
            Pattern.compile("(?iu)^(" + PART + ")(?:\\s*[.):/–-]+\\s*|\\s+(?=\\p{Lu}))(\\S.*)$");
    private static final Pattern ALONE = Pattern.compile("(?iu)^" + PART + "\\s*[.:]?$");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:\\s*[.):/]+|\\s*[,–-](?=\\s*\\p{Lu})|(?<=\\.\\d{1,2}))\\s*(\\D.*)$");
    private static final Pattern BULLET = Pattern.compile("^([-–+*•▪●o]|[a-zđ][.)])\\s*(\\S.*)$");

    public static Heading of(String paragraph) {
        String text = paragraph.replace("**", "").strip();
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return new Heading(1, roman.group(1), roman.group(2).strip());
        }
        Matcher part = IN_WORDS.matcher(text);
        if (part.matches()) {
            return new Heading(1, part.group(1), part.group(2).strip());
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            int parts = number.group(1).split("\\.").length;
            return new Heading(1 + parts, number.group(1), number.group(2).strip());
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches() && (!bullet.group(1).equals("o") || text.startsWith("o "))) {
            return new Heading(9, bullet.group(1), bullet.group(2).strip());
        }
        return new Heading(0, "", text);
    }

    /** Whether the paragraph only counts a part, whose name stands in the next one. */
    public static boolean countsOnly(String paragraph) {
        return ALONE.matcher(paragraph.strip()).matches();
    }

    /** Whether it begins something, rather than to be the sentence of a list. */
    public boolean brief() {
        return rest.length() <= LONGEST && !(rest.length() > 80 && rest.endsWith("."));
    }
}
