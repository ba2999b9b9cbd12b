package vn.caitien.command.planimport.reading.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Heading;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;

/** Numbers to reach, in lines ("Học sinh Giỏi: 17%") and in tables of grades and subjects. */
final class TargetText {

    private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,2})?)";
    private static final String UNIT =
            "(%|hs\\b|hoc sinh\\b|em\\b|giai\\b|lop\\b|gv\\b|giao"
                    + " vien\\b|nguoi\\b|phong\\b|luot\\b|tiet\\b|bai\\b)?";
    private static final Pattern GROUP =
            Pattern.compile(
                    "^(?:doi voi )?(?:khoi|khoi lop|lop|toan truong|toan"
                            + " cap)\\b[\\s\\d,;vaà\\-–]*:?$");
    private static final Pattern PAIR =
            Pattern.compile(
                    "^([^:]{2,120}?)\\s*:\\s*(?:dat |tren |tu |it nhat |[>≥] ?)?"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "(\\s*tro len)?\\s*[.;,]?$");
    private static final Pattern PLAIN_PAIR =
            Pattern.compile(
                    "^(\\D{2,120}?)\\s+(?:dat\\s+|tren\\s+|tu\\s+)?"
                            + NUMBER
                            + "\\s*(%)(\\s*tro len)?\\s*[.;,]?$");
    private static final Pattern FROM_TO =
            Pattern.compile(
                    "^([^:]{2,120}?)\\s*:?\\s*(?:(?:giam|tang|nang|ha)\\s+)?tu\\s+"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s*(?:len|xuong|den|con)\\s*(?:con\\s+)?"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s*[.;,]?$");

    /** "99,5% (năm trước 98,9%)" */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\s*\\((?:nam (?:hoc )?truoc|nam (?:hoc )?20\\d\\d[-– 0-9]*|hien tai|hien"
                            + " nay|da dat)[\\s:]*(?:dat\\s*)?"
                            + NUMBER
                            + "\\s*%?\\)\\s*[.;,]?$");

    /** "100% giáo viên có sáng kiến" */
    private static final Pattern SHARE_FIRST =
            Pattern.compile("^" + NUMBER + "\\s*%\\s+(?:cac\\s+)?(\\D{5,150}?)[.;,]?$");

    private static final Pattern VALUES =
            Pattern.compile("^(.{2,60}?)\\s+((?:\\d{1,3}(?:[.,]\\d{1,2})?\\s*%\\s*){1,4})$");
    private static final Pattern VALUE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:ket qua |muc )?(?:hanh kiem|hoc luc|ren luyen|hoc tap|pham chat|nang"
                            + " luc|giao duc|chat luong giao duc)");
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?:muc |loai |xep loai )?(?:xuat sac|gioi|tot(?: gioi)?|kha|trung"
                            + " binh|yeu|kem|dat|chua dat|hoan thanh|hoan thanh tot|hoan thanh xuat"
                            + " sac|chua hoan thanh|can co gang|tb|htt|ht|cht)");

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
        List<String> header = header(text, plain);
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
                        number(share.group(1)),
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

    private static List<String> header(String text, String plain) {
        if (plain.matches(".*\\d.*") || plain.length() > 120) {
            return List.of();
        }
        List<String> subjects = new ArrayList<>();
        Matcher matcher = SUBJECT.matcher(plain);
        int covered = 0;
        while (matcher.find()) {
            subjects.add(text.substring(matcher.start(), matcher.end()).strip());
            covered += matcher.end() - matcher.start();
        }
        return subjects.size() >= 2 && covered * 2 >= plain.length() ? subjects : List.of();
    }

    private boolean row(String text, String plain, @Nullable Piece criterion, Piece from) {
        Matcher row = VALUES.matcher(plain);
        if (subjects.isEmpty() || !row.matches()) {
            return false;
        }
        List<BigDecimal> values = new ArrayList<>();
        Matcher value = VALUE.matcher(row.group(2));
        while (value.find()) {
            values.add(number(value.group(1)));
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
            Optional<TargetWords> pair = pair(one, subject);
            if (pair.isEmpty()) {
                return false;
            }
            read.add(pair.get());
        }
        read.forEach(words -> add(words, criterion, from));
        return !read.isEmpty();
    }

    private Optional<TargetWords> pair(String text, @Nullable String subject) {
        String plain = Words.plain(text);
        if (plain.length() != text.length()) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(plain);
        if (before.find()) {
            return pair(text.substring(0, before.start()), subject)
                    .filter(words -> words.baseline() == null)
                    .map(words -> words.comingFrom(number(before.group(1))));
        }
        Matcher fromTo = FROM_TO.matcher(plain);
        if (fromTo.matches()) {
            String unit =
                    fromTo.end(5) > fromTo.start(5)
                            ? text.substring(fromTo.start(5), fromTo.end(5))
                            : null;
            return Optional.of(
                    words(
                            subject,
                            text.substring(0, fromTo.end(1)),
                            number(fromTo.group(2)),
                            number(fromTo.group(4)),
                            unit,
                            null));
        }
        for (Pattern pattern : List.of(PAIR, PLAIN_PAIR)) {
            Matcher pair = pattern.matcher(plain);
            if (pair.matches()) {
                String unit =
                        pair.group(3) == null ? null : text.substring(pair.start(3), pair.end(3));
                boolean atLeast =
                        !plain.substring(pair.end(1), pair.start(2)).matches("[\\s:]*")
                                || pair.group(4) != null;
                String more =
                        atLeast ? text.substring(pair.end(1)).replaceFirst("^[\\s:]+", "") : null;
                return Optional.of(
                        words(
                                subject,
                                text.substring(0, pair.end(1)),
                                null,
                                number(pair.group(2)),
                                unit,
                                more));
            }
        }
        return Optional.empty();
    }

    private TargetWords words(
            @Nullable String subject,
            String name,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            @Nullable String unit,
            @Nullable String text) {
        String own = name.strip();
        return new TargetWords(
                group,
                subject == null ? own : subject,
                subject == null ? null : own,
                baseline,
                target,
                unit,
                text,
                text == null && unit != null ? Sureness.SURE : Sureness.LIKELY);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private void add(TargetWords words, @Nullable Piece criterion, Piece from) {
        found.targets.add(new Found.Target(words, criterion, from));
    }

    /** Takes a table of targets: a list of them, or grades by subjects. */
    boolean take(Table table, @Nullable Piece criterion) {
        return new TargetTable(table, criterion, found).take();
    }

    /** Whether a table is a list of numbers to reach, whatever else its header says. */
    static boolean lists(Table table) {
        return TargetTable.lists(table);
    }

    /** Whether the words are those of a step of a scale. */
    static boolean grade(String text) {
        return GRADE.matcher(Words.of(text)).matches();
    }

    /** Whether the words name what is graded. */
    static boolean subject(String text) {
        return SUBJECT.matcher(Words.of(text)).find();
    }

    /** Cells of a row without those that only repeat. */
    static List<Cell> own(Row row) {
        return row.cells().stream().filter(cell -> cell.merge() == Merge.NOT).toList();
    }
}
