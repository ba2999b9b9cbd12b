package vn.caitien.command.planimport.reading.plan;

import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Words;

/** How the title of a plan begins and goes on. */
final class Title {

    private static final int LONGEST = 160;

    /** "Thực hiện" of a title is followed by what is done, of a ground by what orders it. */
    private static final Pattern ORDERED =
            Pattern.compile(
                    ".*\\b(?:thong tu|cong van|quyet dinh|nghi quyet|nghi dinh|chi thi|luat|huong"
                            + " dan|van ban|ket luan|khuyen nghi|\\d{1,3} 20\\d\\d)\\b.*");

    private Title() {}

    static boolean begins(String text) {
        String words = Words.of(text);
        return (words.equals("ke hoach") || words.startsWith("ke hoach cai tien"))
                && text.length() <= LONGEST
                && Heading.of(text).depth() == 0
                && (Words.shouted(text) || !text.strip().endsWith("."));
    }

    /** The first line; the kind of paper is spelt right whatever a scanner made of it. */
    static String spelt(String text) {
        return Words.of(text).equals("ke hoach") ? "KẾ HOẠCH" : text;
    }

    /** Whether a line after the first still belongs to the title. */
    static boolean goesOn(String text) {
        String words = Words.of(text);
        return text.length() <= LONGEST
                && Heading.of(text).depth() == 0
                && !words.startsWith("can cu")
                && !(words.startsWith("thuc hien") && ORDERED.matcher(words).matches())
                && !words.endsWith("nhu sau")
                && !text.strip().matches("(?s).*[:;,]")
                && (words.startsWith("nam hoc")
                        || words.startsWith("cai tien")
                        || words.startsWith("truong")
                        || words.startsWith("giai doan")
                        || words.contains("chat luong")
                        || words.contains("nam hoc"));
    }
}
