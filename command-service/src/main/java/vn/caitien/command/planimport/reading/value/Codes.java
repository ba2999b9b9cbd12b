package vn.caitien.command.planimport.reading.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Words;

/** Codes of criteria and clauses in text: "Tiêu chí 1.10", "3. 5", "Khoản 2 Điều 22". */
public final class Codes {

    private static final Pattern CODE =
            Pattern.compile("(?<![\\d./,])([1-9]\\d?)\\s?\\.\\s?([1-9]\\d?)(?![\\d/%]|[.,]\\d)");
    private static final Pattern CLAUSE =
            Pattern.compile("khoan\\s*([1-9]\\d?)(?:[\\s,;(]*(?:cua\\s*)?dieu\\s*([1-9]\\d?))?");
    private static final Pattern HEADING =
            Pattern.compile(
                    "^\\W*(?:[0-9a-z]{1,4}(?:\\.\\d{1,2}){0,3}\\s*[.)/-]*\\s*|(?:phieu|bieu mau)(?:"
                            + " [a-z]+){0,6} )??tieu"
                            + " chi\\s*:?\\s*([1-9]\\d?)\\s?\\.\\s?([1-9]\\d?)(?![\\d%])");
    private static final Pattern CLAUSE_HEADING =
            Pattern.compile(
                    "^\\W*(?:[0-9a-z]{1,4}(?:\\.\\d{1,2}){0,3}\\s*[.)/-]*\\s*)??khoan\\s*([1-9]\\d?)\\b(?:[\\s,;(]*(?:cua\\s*)?dieu\\s*([1-9]\\d?))?");

    /** "Kiến nghị 1 (tiêu chí 1.7)", "2. Thư viện (tiêu chí 3.6)" */
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "^\\W*(?:(?:kien nghi|khuyen nghi|van de|noi"
                            + " dung)\\s*\\d{1,2}|\\d{1,2}\\s*[.)])[^()]{0,80}\\(\\s*tieu"
                            + " chi\\s*([1-9]\\d?)\\s?\\.\\s?([1-9]\\d?)\\s*\\)\\s*[.:]?$");

    /** "Tiêu chí 1.4: …", "TC 1.4, 1.6 - …" before what is said of them. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^\\W*(?:tieu"
                        + " chi|tc)\\s*:?\\s*[1-9]\\d?\\s?\\.\\s?[1-9]\\d?(?![\\d/%]|[.,]\\d)(?:\\s*(?:[,;&]|va)\\s*(?:(?:tieu"
                        + " chi|tc)\\s*)?[1-9]\\d?\\s?\\.\\s?[1-9]\\d?"
                        + "(?![\\d/%]|[.,]\\d))*[\\s:.,;)–-]*");

    /** "… chưa có (tiêu chí 1.4)." behind it. */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "\\(\\s*(?:tieu chi|tc)\\s*[1-9]\\d?\\s?\\.\\s?[1-9]\\d?[^()]*\\)\\W*$");

    /** A scanner takes the digits of a code for letters and its stop for a comma. */
    private static final Pattern SCANNED =
            Pattern.compile(
                    "(tieu ch)[il1|](\\s*:?\\s*)([1-9li|])(?:(\\s?\\.\\s?)|,)"
                            + "((?<!\\s)[li|][\\dlo]?|(?<!\\s)s|\\d[\\dlo]?)(?![a-z\\d]|[.,]\\d)");

    /** "2.1-2.3", "1.4 đến 1.6": those between are meant too. */
    private static final Pattern RANGE =
            Pattern.compile(
                    "([1-9]\\d?)\\s?\\.\\s?([1-9]\\d?)\\s*(?:[-–—]|den)\\s*(?:(?:tieu chi|tc)\\s*)?"
                            + "\\1\\s?\\.\\s?([1-9]\\d?)(?![\\d/%]|[.,]\\d)");

    private Codes() {}

    private static String plain(String text) {
        return SCANNED.matcher(Words.plain(text))
                .replaceAll(
                        it ->
                                it.group(1)
                                        + "i"
                                        + it.group(2)
                                        + digits(it.group(3))
                                        + (it.group(4) == null ? "." : it.group(4))
                                        + digits(it.group(5)));
    }

    private static String digits(String scanned) {
        return scanned.replaceAll("[li|]", "1").replace('o', '0').replace('s', '5');
    }

    /** All codes that stand in the text, each once. */
    public static List<String> in(String text, @Nullable String article) {
        Set<String> codes = new LinkedHashSet<>();
        String plain = RANGE.matcher(plain(text)).replaceAll(Codes::each);
        Matcher code = CODE.matcher(plain);
        while (code.find()) {
            codes.add(code.group(1) + "." + code.group(2));
        }
        Matcher clause = CLAUSE.matcher(plain);
        while (clause.find()) {
            String of = clause.group(2) == null ? article : clause.group(2);
            if (of != null) {
                codes.add(of + "." + clause.group(1));
            }
        }
        return new ArrayList<>(codes);
    }

    private static String each(MatchResult range) {
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(3));
        return first >= last
                ? range.group()
                : IntStream.rangeClosed(first, last)
                        .mapToObj(number -> range.group(1) + "." + number)
                        .collect(Collectors.joining(", "));
    }

    /** Whether the text says nothing but codes. */
    public static boolean nothingElse(String text) {
        String plain = Words.plain(text);
        String rest = CLAUSE.matcher(CODE.matcher(plain).replaceAll("")).replaceAll("");
        return rest.replaceAll("tieu chi|tieu chuan|tc|khoan|\\bva\\b|\\W+", "").isEmpty();
    }

    /** What follows the last code in the text. */
    public static String behind(String text) {
        Matcher code = CODE.matcher(text);
        int from = 0;
        while (code.find()) {
            from = code.end();
        }
        return title(text.substring(from));
    }

    /** How much of a text that says something of criteria names them before it does; else 0. */
    public static int namedBefore(String text) {
        String plain = plain(text);
        Matcher before = BEFORE.matcher(plain);
        return plain.length() == text.length() && before.find() && before.end() < text.length()
                ? before.end()
                : 0;
    }

    /** The bracket at the end of a text that names the criteria that it is of. */
    public static Optional<String> namedBehind(String text) {
        String plain = plain(text);
        Matcher behind = BEHIND.matcher(plain);
        return plain.length() == text.length() && behind.find()
                ? Optional.of(text.substring(behind.start()))
                : Optional.empty();
    }

    /** A heading of one criterion or clause: its code and what follows it. */
    public record Heading(String code, String title) {}

    /** The criterion or clause that a paragraph is the heading of. */
    public static Optional<Heading> heading(String text, @Nullable String article) {
        String plain = plain(text);
        if (plain.length() != text.length()) {
            return Optional.empty();
        }
        Matcher criterion = HEADING.matcher(plain);
        if (criterion.find()) {
            return Optional.of(
                    new Heading(
                            criterion.group(1) + "." + criterion.group(2),
                            title(text.substring(criterion.end()))));
        }
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            return Optional.of(new Heading(bracketed.group(1) + "." + bracketed.group(2), ""));
        }
        Matcher clause = CLAUSE_HEADING.matcher(plain);
        if (clause.find()) {
            String of = clause.group(2) == null ? article : clause.group(2);
            if (of != null) {
                return Optional.of(
                        new Heading(
                                of + "." + clause.group(1), title(text.substring(clause.end()))));
            }
        }
        return Optional.empty();
    }

    private static String title(String rest) {
        return rest.replaceAll("^[\\s:.,;)\\-–*]+|[\\s*]+$", "");
    }
}
