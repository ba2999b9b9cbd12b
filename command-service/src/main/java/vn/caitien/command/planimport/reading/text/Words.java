package vn.caitien.command.planimport.reading.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.caitien.kernel.planimport.GapMark;
import vn.caitien.kernel.planimport.LeftMark;

/**
 * Text as it is compared: without diacritics, case and punctuation, since scanned and typed plans
 * differ in all three.
 */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ZERO = Pattern.compile("(?<=\\d)o+(?=\\d|[.,]\\d)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    private Words() {}

    /** Lower case without diacritics; punctuation stays, and an o inside a number is its zero. */
    public static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return ZERO.matcher(lower).replaceAll(o -> "0".repeat(o.group().length()));
    }

    /** Only the words, one space between them. */
    public static String of(String text) {
        return NO_WORD.matcher(plain(text)).replaceAll(" ").strip();
    }

    /**
     * Each run of white space is one space, each letter with its marks one character; what a draft
     * of ours marked as missing, or as gone from its plan, is not there.
     */
    public static String tidy(String text) {
        String composed = unmarked(Normalizer.normalize(text, Normalizer.Form.NFC));
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /**
     * Without what papers of ours say by a mark: that something is missing, that a row has left.
     */
    public static String unmarked(String text) {
        return LeftMark.without(GapMark.without(text));
    }

    /** Whether the words begin with these words. */
    public static boolean begin(String words, String with) {
        return words.startsWith(with)
                && (words.length() == with.length() || words.charAt(with.length()) == ' ');
    }

    /** Whether these words stand in the words, next to each other. */
    public static boolean contain(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }

    /** Which share of the words of one text stands in the other, from 0 to 1. */
    public static double share(String of, String in) {
        List<String> wanted = List.of(of.split(" "));
        List<String> there = List.of(in.split(" "));
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    /** Words joined by hyphens, as a key. */
    public static String key(String text) {
        return of(text).replace(' ', '-');
    }

    /** Whether all of its letters are capitals, of which there are some. */
    public static boolean shouted(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
