package vn.caitien.query.planimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.framework.Framework;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.school.Band;
import vn.caitien.query.planimport.Origins.OpenDoubt;

/** Doubts whether a file is of the school that it was sent to: by its name and by its edition. */
final class OtherSchool {
    private static final String NAMED = "other-school";
    private static final String EDITION = "edition-of-other-school";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** Words of the kinds of schools in which names differ without naming another school. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "\\b(?:truong|pt|ptdt|ptdtbt|ptdtnt|xa|phuong|thi tran)\\b"
                            + "|(?<=\\b(?:mn|th|thcs) )va(?= (?:th|thcs|thpt)\\b)");

    private static final Pattern KIND = Pattern.compile("\\b(?:mn|th|thcs|thpt)\\b");

    private OtherSchool() {}

    /**
     * What speaks of another school than the one with this name and these bands.
     *
     * @param edition that the draft is made under, null if none is chosen
     */
    static List<OpenDoubt> doubts(
            String own, List<Band> bands, Reading reading, @Nullable Framework edition) {
        List<OpenDoubt> doubts = new ArrayList<>();
        String named = reading.schoolName();
        if (named != null && !names(own, named)) {
            doubts.add(new OpenDoubt(NAMED, named, null, null, null));
        }
        if (edition != null && edition.bands().stream().noneMatch(bands::contains)) {
            doubts.add(new OpenDoubt(EDITION, edition.title(), null, null, "framework"));
        }
        return doubts;
    }

    /** A name may be cut at the end of a line, or lack the kind of school. */
    private static boolean names(String own, String named) {
        String first = words(own);
        String second = words(named);
        boolean kinds = KIND.matcher(first).find() && KIND.matcher(second).find();
        return begins(kinds ? first : withoutKind(first), kinds ? second : withoutKind(second));
    }

    private static boolean begins(String one, String other) {
        return (one + " ").startsWith(other + " ") || (other + " ").startsWith(one + " ");
    }

    private static String withoutKind(String words) {
        return NO_WORD.matcher(KIND.matcher(words).replaceAll(" ")).replaceAll(" ").strip();
    }

    private static String words(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String words =
                NO_WORD.matcher(bare)
                        .replaceAll(" ")
                        .replace("trung hoc co so", "thcs")
                        .replace("trung hoc pho thong", "thpt")
                        .replace("pho thong dan toc", "ptdt")
                        .replaceAll("\\bptdt (?:ban tru|noi tru)\\b", "ptdt")
                        .replaceAll("\\b(?:mam non|mau giao)\\b", "mn")
                        .replaceAll("\\btieu hoc\\b", "th");
        return NO_WORD.matcher(SILENT.matcher(words).replaceAll(" ")).replaceAll(" ").strip();
    }
}
