package vn.caitien.command.planimport.reading.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/**
 * Counts what a word processor numbers by itself, so that "II." or "1.2." stands in the text.
 *
 * <p>All lists of one definition are counted on together. A list may say that it begins anew at a
 * level, which it does once, where it is first used there; and it may have levels of its own.
 */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final String[] ROMAN_ONES = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
    };
    private static final String[] ROMAN_TENS = {
        "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"
    };

    /** The levels of one list, and of which definition it is. */
    private record Numbered(
            BigInteger definition, List<CTLvl> levels, Map<Integer, Integer> begins) {

        String format(int level) {
            return levels.get(level).isSetNumFmt()
                    ? levels.get(level).getNumFmt().getVal().toString()
                    : "none";
        }

        int first(int level) {
            return level < levels.size() && levels.get(level).isSetStart()
                    ? levels.get(level).getStart().getVal().intValue()
                    : 1;
        }

        /** Whether the level begins anew below one that was counted on. */
        boolean restartsBelow(int level, int counted) {
            if (level >= levels.size() || !levels.get(level).isSetLvlRestart()) {
                return true;
            }
            int after = levels.get(level).getLvlRestart().getVal().intValue();
            return after > level || counted < after;
        }
    }

    private record Begun(BigInteger list, int level) {}

    private final Map<BigInteger, Optional<Numbered>> lists = new HashMap<>();

    /** What was counted last, by definition and level; null where nothing was. */
    private final Map<BigInteger, @Nullable Integer[]> counters = new HashMap<>();

    private final Set<Begun> begun = new HashSet<>();

    /** What stands before the paragraph, a space after it; nothing if it is not numbered. */
    String before(XWPFParagraph paragraph) {
        CTNumPr place = place(paragraph);
        XWPFNumbering numbering = paragraph.getDocument().getNumbering();
        if (place == null || !place.isSetNumId() || numbering == null) {
            return "";
        }
        BigInteger id = place.getNumId().getVal();
        Numbered list = lists.computeIfAbsent(id, i -> list(numbering, i)).orElse(null);
        if (list == null) {
            return "";
        }
        int depth =
                place.isSetIlvl()
                        ? place.getIlvl().getVal().intValue()
                        : ofStyle(list.levels(), paragraph.getStyleID());
        int level = Math.clamp(depth, 0, LEVELS - 1);
        if (level >= list.levels().size()) {
            return "";
        }
        String format = list.format(level);
        if (format.equals("bullet")) {
            return "- ";
        }
        @Nullable Integer[] counts = count(list, id, level);
        String label = format.equals("none") ? "" : label(list, counts, level);
        return label.isBlank() ? "" : label + " ";
    }

    private @Nullable Integer[] count(Numbered list, BigInteger id, int level) {
        @Nullable Integer[] counts =
                counters.computeIfAbsent(list.definition(), d -> new @Nullable Integer[LEVELS]);
        Integer anew = list.begins().get(level);
        Integer last = counts[level];
        boolean first = begun.add(new Begun(id, level));
        counts[level] =
                first && anew != null
                        ? anew
                        : last == null ? list.first(level) : (Integer) (last + 1);
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (list.restartsBelow(deeper, level)) {
                counts[deeper] = null;
            }
        }
        return counts;
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

    private static Optional<Numbered> list(XWPFNumbering numbering, BigInteger id) {
        XWPFNum number = numbering.getNum(id);
        XWPFAbstractNum definition =
                number == null
                        ? null
                        : numbering.getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
        if (number == null || definition == null) {
            return Optional.empty();
        }
        List<CTLvl> levels = new ArrayList<>(definition.getCTAbstractNum().getLvlList());
        Map<Integer, Integer> begins = new HashMap<>();
        for (CTNumLvl own : number.getCTNum().getLvlOverrideList()) {
            int level = own.getIlvl().intValue();
            if (own.isSetLvl() && level < levels.size()) {
                levels.set(level, own.getLvl());
            }
            if (own.isSetStartOverride()) {
                begins.put(level, own.getStartOverride().getVal().intValue());
            }
        }
        return Optional.of(
                new Numbered(
                        definition.getCTAbstractNum().getAbstractNumId(),
                        List.copyOf(levels),
                        Map.copyOf(begins)));
    }

    /** The level's own words with the numbers of the levels above it, each in its own format. */
    private static String label(Numbered list, @Nullable Integer[] counts, int level) {
        String label =
                list.levels().get(level).isSetLvlText()
                        ? list.levels().get(level).getLvlText().getVal()
                        : "";
        boolean digits = list.levels().get(level).isSetIsLgl();
        for (int i = 0; i <= level; i++) {
            Integer counted = counts[i];
            int number = counted == null ? list.first(i) : counted;
            String format = digits && i < level ? "decimal" : list.format(i);
            label = label.replace("%" + (i + 1), written(number, format));
        }
        return label;
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            default -> Integer.toString(number);
        };
    }

    private static String letter(char first, int number) {
        return Character.toString(first + Math.floorMod(number - 1, 26));
    }

    private static String roman(int number) {
        return number < 1 || number > 89
                ? Integer.toString(number)
                : ROMAN_TENS[number / 10] + ROMAN_ONES[number % 10];
    }
}
