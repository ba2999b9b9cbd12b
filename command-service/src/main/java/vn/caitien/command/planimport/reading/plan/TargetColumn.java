package vn.caitien.command.planimport.reading.plan;

import java.util.regex.Pattern;
import vn.caitien.command.planimport.reading.text.Words;

/** What a column of a list of targets stands for, as far as its own heading tells. */
enum TargetColumn {
    NUMBER,
    CRITERION,
    GROUP,
    UNIT,
    SUBJECT,
    NOTE,
    /** What was reached before. */
    BASELINE,
    /** What is to be reached. */
    TARGET,
    /** What was to be reached before. */
    OLD_TARGET,
    /** Only of which year its numbers are. */
    YEAR,
    UNKNOWN;

    private static final Pattern NUMBERS = Pattern.compile("s?tt|so tt");
    private static final Pattern GROUPS =
            Pattern.compile("khoi|lop|khoi lop|doi tuong|cap hoc|nhom");
    private static final Pattern UNITS = Pattern.compile("don vi|don vi tinh|dvt");
    private static final Pattern SUBJECTS =
            Pattern.compile(
                    "mon|mon hoc|ten mon|chi tieu|noi dung(?: chi tieu)?|ten chi tieu|tieu chi danh"
                            + " gia|chi so|linh vuc|mat giao duc");
    private static final Pattern NOTES = Pattern.compile("ghi chu|giai phap|dien giai");

    /** "Kết quả cần đạt" is to be reached, though results stand before it. */
    private static final Pattern PLEDGED =
            Pattern.compile(
                    ".*\\b(?:can dat|phai dat|phan dau|dang k[iy]|du kien|se dat|mong doi|huong"
                            + " toi|can toi)\\b.*");

    private static final Pattern REACHED =
            Pattern.compile("thuc hien\\b.*|.*\\b(?:da dat|dat duoc|da thuc hien|ket qua)\\b.*");

    private static final Pattern PLANNED =
            Pattern.compile(
                    "dat(?: .*)?|.*\\b(?:chi tieu|ke hoach|muc tieu|den nam|cuoi nam|nam (?:hoc"
                            + " )?(?:nay|toi|sau|moi))\\b.*");

    private static final Pattern PAST = Pattern.compile(".*\\bnam (?:hoc )?(?:truoc|qua)\\b.*");

    private static final Pattern NOW =
            Pattern.compile("(?:muc )?(?:hien tai|hien trang|hien nay|hien co|dau nam)\\b.*");

    private static final Pattern YEARS =
            Pattern.compile("nam hoc\\b.*|(?:nam )?20\\d\\d(?: 20\\d\\d)?(?: .*)?");

    static TargetColumn called(String heading) {
        String words = Words.of(heading);
        if (NUMBERS.matcher(words).matches()) {
            return NUMBER;
        }
        if (words.equals("tieu chi")) {
            return CRITERION;
        }
        if (GROUPS.matcher(words).matches()) {
            return GROUP;
        }
        if (UNITS.matcher(words).matches()) {
            return UNIT;
        }
        if (SUBJECTS.matcher(words).matches()) {
            return SUBJECT;
        }
        return NOTES.matcher(words).matches() ? NOTE : valued(words);
    }

    /** Of a column of numbers: whether they are reached or to be reached. */
    private static TargetColumn valued(String words) {
        boolean past = PAST.matcher(words).matches();
        if (PLEDGED.matcher(words).matches()) {
            return past ? OLD_TARGET : TARGET;
        }
        if (REACHED.matcher(words).matches()) {
            return BASELINE;
        }
        if (PLANNED.matcher(words).matches()) {
            return past ? OLD_TARGET : TARGET;
        }
        if (past || NOW.matcher(words).matches()) {
            return BASELINE;
        }
        return YEARS.matcher(words).matches() ? YEAR : UNKNOWN;
    }
}
