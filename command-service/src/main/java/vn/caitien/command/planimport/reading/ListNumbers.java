package vn.caitien.command.planimport.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts what a word processor numbers by itself, so that "II." or "1.2." stands in the text. */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final String[] ROMAN_ONES = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
    };
    private static final String[] ROMAN_TENS = {
        "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"
    };

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** What stands before the paragraph, a space after it; nothing if it is not numbered. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null || list.signum() == 0) {
            return "";
        }
        BigInteger depth = paragraph.getNumIlvl();
        int level = depth == null ? 0 : Math.clamp(depth.intValue(), 0, LEVELS - 1);
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        int[] counts = counters.computeIfAbsent(list, id -> new int[LEVELS]);
        int first = start(paragraph);
        counts[level] = counts[level] == 0 ? first : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return label(paragraph.getNumLevelText(), format, counts, level) + " ";
    }

    private static int start(XWPFParagraph paragraph) {
        BigInteger override = paragraph.getNumStartOverride();
        return override == null ? 1 : override.intValue();
    }

    private static String label(@Nullable String pattern, String format, int[] counts, int level) {
        String label = pattern == null ? "%" + (level + 1) + "." : pattern;
        for (int i = 0; i < LEVELS; i++) {
            String number =
                    i == level
                            ? written(counts[i], format)
                            : Integer.toString(Math.max(counts[i], 1));
            label = label.replace("%" + (i + 1), number);
        }
        return label;
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(char first, int number) {
        return Character.toString(first + (number - 1) % 26);
    }

    private static String roman(int number) {
        return number < 1 || number > 89
                ? Integer.toString(number)
                : ROMAN_TENS[number / 10] + ROMAN_ONES[number % 10];
    }
}
