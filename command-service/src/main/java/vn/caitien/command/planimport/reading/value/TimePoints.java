package vn.caitien.command.planimport.reading.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.value.TimePoint.Kind;
import vn.caitien.kernel.school.SchoolYear;

/** Finds the points of time that a text names, those that say most first. */
final class TimePoints {

    private static final String YEAR = "(20\\d\\d)";
    private static final String OF_YEAR =
            "\\s*(?:[/,.-]|nam|cua nam)?\\s*(?:nam\\s*)?" + YEAR + "\\b";

    private static final Pattern TERM =
            Pattern.compile(
                    "\\b(?:hoc ky|hoc ki|hk|ky|ki)\\s*(ii|i|2|1)\\b"
                            + "(?:[\\s,/(-]*(?:cua\\s*)?(?:nam hoc\\s*)?"
                            + YEAR
                            + "\\s*[-–—/]\\s*"
                            + YEAR
                            + ")?");

    /** "Đầu năm học", "đến hết năm học", where no year is named. */
    private static final Pattern EDGE =
            Pattern.compile("\\b(dau|het|cuoi|ket thuc) nam hoc\\b(?!\\s*20\\d\\d)");

    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:nam hoc\\s*)?" + YEAR + "\\s*[-–—/]\\s*" + YEAR);
    private static final Pattern QUARTER =
            Pattern.compile("\\bquy\\s*(iii|ii|iv|i|[1-4])\\b(?:" + OF_YEAR + ")?");
    private static final Pattern SUMMER =
            Pattern.compile("\\b(?:dip\\s*|ky\\s*nghi\\s*)?he\\b(?:" + OF_YEAR + ")?");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:ngay\\s*)?(?<!\\d)\\d{1,2}\\s*([/.-])\\s*(\\d{1,2})\\s*\\1\\s*" + YEAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s*[./-]\\s*(0?[1-9]|1[0-2])(?![\\d/.-])");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:\\b(?:thang|t)\\s*|\\b)(\\d{1,2})\\s*(?:[/.-]|nam)\\s*"
                            + YEAR
                            + "\\b|\\b(?:thang|t)\\s*(\\d{1,2})\\b(?!/\\d)");
    private static final Pattern NAMED_MONTH =
            Pattern.compile(
                    "\\bthang\\s*(gieng|muoi mot|muoi hai|chap|muoi|hai|ba|tu|sau|bay|tam|chin)\\b"
                            + "(?:"
                            + OF_YEAR
                            + ")?");
    private static final List<String> MONTH_NAMES =
            List.of(
                    "gieng",
                    "hai",
                    "ba",
                    "tu",
                    "",
                    "sau",
                    "bay",
                    "tam",
                    "chin",
                    "muoi",
                    "muoi mot",
                    "muoi hai");
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?:\\bngay\\s*|\\bt(?:hang)?\\s*|(?<![\\d/.,t]))(\\d{1,2})/(\\d{1,2})(?![\\d/])");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("\\bnam\\s*" + YEAR + "\\b");

    /** Months that stand beside others: "9-10/2024", "tháng 9, 10 và 11". */
    private static final Pattern BARE_AFTER =
            Pattern.compile("(?<=#)\\s*(?:[-–—,&;]|va|den|toi)\\s*(\\d{1,2})(?![\\d/.%])\\b");

    private static final Pattern BARE_BEFORE =
            Pattern.compile(
                    "(?<![\\d/.@-])\\b(\\d{1,2})(?=\\s*(?:[-–—,&]|va|den|toi)\\s*(?:thang\\s*)?#)");

    private final StringBuilder open;
    private final List<TimePoint> points = new ArrayList<>();

    private TimePoints(String plain) {
        this.open = new StringBuilder(plain);
    }

    /** The points in their order. */
    static List<TimePoint> in(String plain) {
        TimePoints finding = new TimePoints(plain);
        finding.take(TERM, '#', TimePoints::term);
        finding.take(EDGE, '#', TimePoints::edge);
        finding.take(SCHOOL_YEAR, '#', TimePoints::schoolYear);
        finding.take(QUARTER, '#', TimePoints::quarter);
        finding.take(SUMMER, '#', m -> wide(m, Kind.SUMMER, 6, 8, m.group(1)));
        finding.take(DAY, '@', m -> month(m, Kind.DAY, m.group(2), m.group(3)));
        finding.take(YEAR_FIRST, '#', m -> month(m, Kind.MONTH, m.group(2), m.group(1)));
        finding.take(
                MONTH,
                '#',
                m ->
                        m.group(1) != null
                                ? month(m, Kind.MONTH, m.group(1), m.group(2))
                                : month(m, Kind.MONTH, m.group(3), null));
        finding.take(NAMED_MONTH, '#', TimePoints::named);
        finding.take(SHORT, '@', TimePoints::shortDate);
        finding.take(CALENDAR_YEAR, '@', m -> wide(m, Kind.YEAR, 1, 12, m.group(1)));
        int before;
        do {
            before = finding.points.size();
            finding.take(BARE_BEFORE, '#', m -> month(m, Kind.MONTH, m.group(1), null));
            finding.take(BARE_AFTER, '#', m -> month(m, Kind.MONTH, m.group(1), null));
        } while (finding.points.size() > before);
        finding.points.sort(Comparator.comparingInt(TimePoint::from));
        return finding.points;
    }

    private interface Meaning {
        @Nullable TimePoint of(MatchResult match);
    }

    /** Takes what matches out of the text, and marks where it stood. */
    private void take(Pattern pattern, char mark, Meaning meaning) {
        Matcher matcher = pattern.matcher(open.toString());
        while (matcher.find()) {
            TimePoint point = meaning.of(matcher.toMatchResult());
            if (point != null) {
                points.add(point);
                for (int i = point.from(); i < point.to(); i++) {
                    open.setCharAt(i, mark);
                }
            }
        }
    }

    private static @Nullable TimePoint term(MatchResult match) {
        boolean second = match.group(1).equals("ii") || match.group(1).equals("2");
        SchoolYear year = year(match.group(2), match.group(3));
        return match.group(2) != null && year == null
                ? null
                : new TimePoint(
                        match.start(),
                        match.end(),
                        Kind.TERM,
                        second ? 1 : 9,
                        second ? 5 : 1,
                        null,
                        year);
    }

    /** School years begin in September and end in May. */
    private static TimePoint edge(MatchResult match) {
        int month = match.group(1).equals("dau") ? 9 : 5;
        return new TimePoint(match.start(), match.end(), Kind.TERM, month, month, null, null);
    }

    private static @Nullable TimePoint schoolYear(MatchResult match) {
        SchoolYear year = year(match.group(1), match.group(2));
        return year == null
                ? null
                : new TimePoint(
                        match.start(),
                        match.end(),
                        Kind.SCHOOL_YEAR,
                        year.firstMonth().getMonthValue(),
                        year.lastMonth().getMonthValue(),
                        null,
                        year);
    }

    private static @Nullable SchoolYear year(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return null;
        }
        int start = Integer.parseInt(first);
        return Integer.parseInt(second) == start + 1 ? new SchoolYear(start) : null;
    }

    private static TimePoint quarter(MatchResult match) {
        int quarter =
                switch (match.group(1)) {
                    case "i", "1" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                };
        return wide(match, Kind.QUARTER, quarter * 3 - 2, quarter * 3, match.group(2));
    }

    private static TimePoint wide(
            MatchResult match, Kind kind, int first, int last, @Nullable String year) {
        return new TimePoint(
                match.start(),
                match.end(),
                kind,
                first,
                last,
                year == null ? null : Integer.valueOf(year),
                null);
    }

    private static TimePoint named(MatchResult match) {
        int number = match.group(1).equals("chap") ? 12 : MONTH_NAMES.indexOf(match.group(1)) + 1;
        return wide(match, Kind.MONTH, number, number, match.group(2));
    }

    /** "20/11" is a day, "9/24" a month. */
    private static @Nullable TimePoint shortDate(MatchResult match) {
        int second = Integer.parseInt(match.group(2));
        return second > 12
                ? month(match, Kind.DAY_WITHOUT_YEAR, match.group(1), "20" + match.group(2))
                : month(match, Kind.DAY_WITHOUT_YEAR, match.group(2), null);
    }

    private static @Nullable TimePoint month(
            MatchResult match, Kind kind, String month, @Nullable String year) {
        int number = Integer.parseInt(month);
        // Of a bare number only the number is taken, not what stands before it.
        int from = match.groupCount() == 1 ? match.start(1) : match.start();
        return number < 1 || number > 12
                ? null
                : new TimePoint(
                        from,
                        match.end(),
                        kind,
                        number,
                        number,
                        year == null ? null : Integer.valueOf(year),
                        null);
    }
}
