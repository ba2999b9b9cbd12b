package vn.caitien.command.planimport.reading.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.school.Band;

/** Names of schools in text, and the grade band that a name tells. */
public final class SchoolNames {

    /**
     * A name as it stands in the text.
     *
     * @param kind of school, in one of its spellings for all
     * @param own what it is called after its kind, as words
     */
    public record SchoolName(String text, String kind, String own) {

        /** Whether the other is the same name, of which a line may have cut off the end. */
        public boolean same(SchoolName other) {
            return Words.begin(own, other.own) || Words.begin(other.own, own);
        }
    }

    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("mam non", "mam non"),
                    Map.entry("mn", "mam non"),
                    Map.entry("mau giao", "mam non"),
                    Map.entry("tieu hoc", "tieu hoc"),
                    Map.entry("th", "tieu hoc"),
                    Map.entry("trung hoc co so", "thcs"),
                    Map.entry("thcs", "thcs"),
                    Map.entry("trung hoc pho thong", "thpt"),
                    Map.entry("thpt", "thpt"));

    private static final Pattern NAME =
            Pattern.compile(
                    "\\btruong\\s+(?:pt|ptdt|ptdtbt|ptdtnt|pho thong dan toc (?:noi tru|ban"
                        + " tru))?\\s*(mam non|mn|mau giao|tieu hoc|th|trung hoc co so|thcs|trung"
                        + " hoc pho thong|thpt)((?:\\s*(?:&|va|-|,)\\s*(?:trung hoc co"
                        + " so|thcs|trung hoc pho thong|thpt))*)\\s+");
    private static final int WORDS = 6;

    /**
     * What begins something else in a line of capitals, where it cannot be told from the name by
     * its letters; "Nam" of "Nam Sơn" and "Kế" of "Kế Sách" do not.
     */
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?:thcs|thpt|nam\\s*(?:hoc\\b|[:(]?\\s*20\\d\\d)|hoc (?:ky|ki|sinh)|ke hoach"
                            + "|truong (?:mam|mn|mau|tieu|th|trung|thcs|thpt|pt|pho thong))\\b");

    /** The end of the state's name, which stands beside that of the school. */
    private static final Pattern STATE = Pattern.compile("VIỆT NAM\\b");

    /** "Năm" at the end of a line, whose "học" stands in the next. */
    private static final Pattern YEAR = Pattern.compile("(?iu)năm");

    private SchoolNames() {}

    /** All schools that the text names, in their order. */
    public static List<SchoolName> in(String text) {
        String tidy = Words.tidy(text);
        String plain = Words.plain(tidy);
        List<SchoolName> names = new ArrayList<>();
        if (plain.length() != tidy.length()) {
            return names;
        }
        Matcher matcher = NAME.matcher(plain);
        while (matcher.find()) {
            int end = own(tidy, matcher.end());
            if (end > matcher.end()) {
                String kind = KINDS.getOrDefault(matcher.group(1), "") + Words.of(matcher.group(2));
                names.add(
                        new SchoolName(
                                tidy.substring(matcher.start(), end),
                                kind,
                                Words.of(tidy.substring(matcher.end(), end))));
            }
        }
        return names;
    }

    /** The first school named, written with small letters too if it is anywhere. */
    public static Optional<SchoolName> first(List<SchoolName> names) {
        return names.stream()
                .findFirst()
                .map(
                        first ->
                                names.stream()
                                        .filter(name -> Words.begin(name.own(), first.own()))
                                        .filter(name -> !Words.shouted(name.text()))
                                        .findFirst()
                                        .orElse(first));
    }

    /** The bands of a school of this kind. */
    static Set<Band> bands(SchoolName name) {
        Set<Band> bands = new LinkedHashSet<>();
        if (name.kind().startsWith("mam non")) {
            bands.add(Band.PRESCHOOL);
        }
        if (name.kind().startsWith("tieu hoc")) {
            bands.add(Band.PRIMARY);
        }
        if (name.kind().contains("thcs") || name.kind().contains("co so")) {
            bands.add(Band.THCS);
        }
        if (name.kind().contains("thpt") || name.kind().contains("pho thong")) {
            bands.add(Band.THPT);
        }
        return bands;
    }

    /** Where the capitalised words and numbers of a name end. */
    private static int own(String text, int from) {
        int end = from;
        int words = 0;
        Matcher word =
                Pattern.compile("\\G\\s*(\\p{Lu}[\\p{L}’']*|\\d{1,3})(?=[\\s,.;:)/]|$)")
                        .matcher(text);
        int at = from;
        while (words < WORDS && word.find(at)) {
            String found = word.group(1);
            if (NEXT.matcher(Words.plain(text.substring(word.start(1)))).lookingAt()
                    || words > 0 && STATE.matcher(text.substring(word.start(1))).lookingAt()
                    || word.end() == text.length() && YEAR.matcher(found).matches()) {
                break;
            }
            end = word.end();
            at = end;
            words++;
        }
        return end;
    }
}
