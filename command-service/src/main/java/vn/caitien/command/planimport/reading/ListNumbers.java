package vn.caitien.command.planimport.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

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
        CTNumPr place = place(paragraph);
        XWPFNumbering numbering = paragraph.getDocument().getNumbering();
        if (place == null || !place.isSetNumId() || numbering == null) {
            return "";
        }
        BigInteger list = place.getNumId().getVal();
        List<CTLvl> levels = levels(numbering, list);
        int depth =
                place.isSetIlvl()
                        ? place.getIlvl().getVal().intValue()
                        : ofStyle(levels, paragraph.getStyleID());
        int level = Math.clamp(depth, 0, LEVELS - 1);
        if (level >= levels.size() || !levels.get(level).isSetNumFmt()) {
            return "";
        }
        String format = levels.get(level).getNumFmt().getVal().toString();
        if (format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        int[] counts = counters.computeIfAbsent(list, id -> new int[LEVELS]);
        int first =
                levels.get(level).isSetStart()
                        ? levels.get(level).getStart().getVal().intValue()
                        : 1;
        counts[level] = counts[level] == 0 ? first : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        String pattern =
                levels.get(level).isSetLvlText() ? levels.get(level).getLvlText().getVal() : "";
        return label(pattern, format, counts, level) + " ";
    }

    /** The paragraph's own place in a list, else that of its style. */
    private static @Nullable CTNumPr place(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetNumPr()) {
            return own.getNumPr();
        }
        XWPFStyles styles = paragraph.getDocument().getStyles();
        XWPFStyle style = styles == null ? null : styles.getStyle(paragraph.getStyleID());
        for (int i = 0; style != null && styles != null && i < LEVELS; i++) {
            var properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetNumPr()) {
                return properties.getNumPr();
            }
            style = styles.getStyle(style.getBasisStyleID());
        }
        return null;
    }

    /** The level that says itself that it is for this style. */
    private static int ofStyle(List<CTLvl> levels, @Nullable String style) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).isSetPStyle() && levels.get(i).getPStyle().getVal().equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private static List<CTLvl> levels(XWPFNumbering numbering, BigInteger list) {
        XWPFNum number = numbering.getNum(list);
        XWPFAbstractNum definition =
                number == null
                        ? null
                        : numbering.getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
        return definition == null ? List.of() : definition.getCTAbstractNum().getLvlList();
    }

    private static String label(String pattern, String format, int[] counts, int level) {
        String label = pattern;
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
