package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/** Numbers to reach in lines, below the group that they are for or a header of what is graded. */
final class TargetText {

    private static final Pattern GROUP =
            Pattern.compile(
                    "^(?:doi voi )?(?:khoi|khoi lop|lop|toan truong|toan"
                            + " cap)\\b[\\s\\d,;vaà\\-–]*:?$");

    /** "100% giáo viên có sáng kiến" */
    private static final Pattern SHARE_FIRST =
            Pattern.compile("^" + TargetPair.NUMBER + "\\s*%\\s+(?:cac\\s+)?(\\D{5,150}?)[.;,]?$");

    private static final Pattern VALUES =
            Pattern.compile("^(.{2,60}?)\\s+((?:\\d{1,3}(?:[.,]\\d{1,2})?\\s*%\\s*){1,4})$");
    private static final Pattern VALUE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%");

    private final Found found;
    private @Nullable String group;
    private String groupMarker = "";
    private List<String> subjects = List.of();

    TargetText(Found found) {
        this.found = found;
    }

    /**
     * Takes a paragraph that is a target or stands among targets.
     *
     * @param among whether others stand before it
     */
    boolean take(Paragraph paragraph, @Nullable Piece criterion, boolean among) {
        Heading heading = Heading.of(paragraph.text());
        String text = heading.rest();
        String plain = Words.plain(text);
        if (plain.length() != text.length()) {
            return false;
        }
        if (!heading.marker().isEmpty() && heading.marker().equals(groupMarker)) {
            group = null;
            groupMarker = "";
        }
        if (GROUP.matcher(plain).matches()) {
            group = Words.tidy(text.replaceAll("[:;.]+$", ""));
            groupMarker = heading.marker();
            subjects = List.of();
            return true;
        }
        List<String> header = Grading.subjects(text, plain);
        if (!header.isEmpty()) {
            subjects = header;
            return true;
        }
        Piece from = new Piece(paragraph.text(), paragraph.place(), Sureness.SURE);
        if (row(text, plain, criterion, from)) {
            return true;
        }
        return pairs(text, criterion, from) || among && share(text, plain, criterion, from);
    }

    /** Only among targets: elsewhere such a sentence is what is to be done. */
    private boolean share(String text, String plain, @Nullable Piece criterion, Piece from) {
        Matcher share = SHARE_FIRST.matcher(plain);
        if (!share.matches()) {
            return false;
        }
        String subject = text.substring(share.start(2), share.end(2)).strip();
        add(
                new TargetWords(
                        group,
                        subject,
                        null,
                        null,
                        TargetPair.number(share.group(1)),
                        "%",
                        null,
                        Sureness.LIKELY),
                criterion,
                from);
        return true;
    }

    /** A sentence in a section of targets that gives no plain number. */
    void sentence(Paragraph paragraph) {
        String text = Heading.of(paragraph.text()).rest();
        Piece from = new Piece(paragraph.text(), paragraph.place(), Sureness.LIKELY);
        int colon = text.indexOf(':');
        String subject = colon > 0 && colon <= Limits.LINE ? text.substring(0, colon) : text;
        String rest = colon > 0 && colon <= Limits.LINE ? text.substring(colon + 1).strip() : "";
        if (!text.matches(".*\\d.*") || subject.length() > Limits.LINE) {
            found.leave(from);
            return;
        }
        add(
                new TargetWords(
                        group,
                        subject.strip(),
                        null,
                        null,
                        null,
                        null,
                        rest.isEmpty() ? null : rest,
                        Sureness.LIKELY),
                null,
                from);
    }

    private boolean row(String text, String plain, @Nullable Piece criterion, Piece from) {
        Matcher row = VALUES.matcher(plain);
        if (subjects.isEmpty() || !row.matches()) {
            return false;
        }
        List<BigDecimal> values = new ArrayList<>();
        Matcher value = VALUE.matcher(row.group(2));
        while (value.find()) {
            values.add(TargetPair.number(value.group(1)));
        }
        if (values.size() != subjects.size()) {
            return false;
        }
        String grade = text.substring(0, row.end(1)).strip();
        for (int i = 0; i < values.size(); i++) {
            add(
                    new TargetWords(
                            group,
                            subjects.get(i),
                            grade,
                            null,
                            values.get(i),
                            "%",
                            null,
                            Sureness.LIKELY),
                    criterion,
                    from);
        }
        return true;
    }

    private boolean pairs(String text, @Nullable Piece criterion, Piece from) {
        List<TargetWords> read = new ArrayList<>();
        String subject = null;
        for (String part : text.split(";|\\+")) {
            String one = part.strip();
            if (one.isEmpty()) {
                continue;
            }
            // "Học sinh giỏi: + Cấp tỉnh: 2 HS; + Cấp huyện: 10 HS"
            if (one.endsWith(":") && read.isEmpty()) {
                subject = one.substring(0, one.length() - 1).strip();
                continue;
            }
            Optional<TargetWords> pair = TargetPair.in(one, group, subject);
            if (pair.isEmpty()) {
                return false;
            }
            read.add(pair.get());
        }
        read.forEach(words -> add(words, criterion, from));
        return !read.isEmpty();
    }

    private void add(TargetWords words, @Nullable Piece criterion, Piece from) {
        found.targets.add(new Found.Target(words, criterion, from));
    }
}
