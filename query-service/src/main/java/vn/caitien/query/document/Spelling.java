package vn.caitien.query.document;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Signs that Times New Roman's metric twin lacks, in signs that it has: what a school pasted from
 * elsewhere stays legible in the PDF, as it is in Word.
 */
final class Spelling {
    /** For what there is no other sign, as on a typewriter. */
    private static final String UNKNOWN = "□";

    private static final Map<Integer, String> ALIKE =
            Map.ofEntries(
                    Map.entry((int) '✓', "√"),
                    Map.entry((int) '✔', "√"),
                    Map.entry((int) '☑', "[x]"),
                    Map.entry((int) '☒', "[x]"),
                    Map.entry((int) '☐', "[ ]"),
                    Map.entry((int) '➢', "►"),
                    Map.entry((int) '➤', "►"),
                    Map.entry((int) '❖', "♦"),
                    Map.entry((int) '◆', "♦"),
                    Map.entry((int) '★', "*"),
                    Map.entry((int) '☆', "*"),
                    Map.entry((int) '⇒', "→"),
                    Map.entry((int) '➔', "→"),
                    Map.entry((int) '➜', "→"),
                    // The non-breaking hyphen, and bullets of the fonts Symbol and Wingdings.
                    Map.entry(0x2011, "-"),
                    Map.entry(0xF0B7, "•"),
                    Map.entry(0xF0A7, "▪"),
                    Map.entry(0xF0D8, "►"),
                    Map.entry(0xF0FC, "√"),
                    Map.entry(0xF076, "♦"),
                    Map.entry(0xF0E0, "→"));

    private final IntPredicate has;

    /**
     * @param has whether the font has a sign
     */
    Spelling(IntPredicate has) {
        this.has = has;
    }

    /** The same text in signs that can be shown. */
    String of(String text) {
        StringBuilder spelt = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> add(spelt, sign));
        return spelt.toString();
    }

    private void add(StringBuilder spelt, int sign) {
        if (sign < 0x80 || has.test(sign)) {
            spelt.appendCodePoint(sign);
            return;
        }
        if (Character.getType(sign) == Character.FORMAT || isVariation(sign)) {
            return;
        }
        String alike = ALIKE.get(sign);
        if (alike == null) {
            // "①" is "1", "Ⅳ" is "IV", wide letters are letters.
            String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
            alike = plain.codePoints().allMatch(has) ? plain : UNKNOWN;
        }
        spelt.append(alike);
    }

    private static boolean isVariation(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F;
    }
}
