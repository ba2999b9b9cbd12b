package vn.caitien.command.planimport.reading;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.Limits;
import vn.caitien.kernel.school.SchoolYear;

/**
 * Times as plans write them: "Tháng 10/2023", "9/2025 đến 12/2026", "Từ tháng 9 đến tháng 5", "Năm
 * học 2021-2022 đến 2024-2025", "Học kỳ I", "Thường xuyên".
 *
 * @param year of the plan, for times that name none; null where the file names none either
 */
record Times(@Nullable SchoolYear year) {

    /** A month or a school year, or a span in words, as it stands in the text. */
    private record Point(
            int from,
            int to,
            int month,
            @Nullable Integer calendarYear,
            @Nullable SchoolYear school) {}

    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?:nam hoc\\s*)?(20\\d\\d)\\s*[-–—/]\\s*(20\\d\\d)");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:ngay\\s*)?(?<!\\d)\\d{1,2}\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(20\\d\\d)");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:\\b(?:thang|t)\\s*)?\\b(\\d{1,2})\\s*(?:[/.-]|nam)\\s*(20\\d\\d)\\b"
                            + "|\\b(?:thang|t)\\s*(\\d{1,2})\\b");
    private static final Pattern BARE_MONTH =
            Pattern.compile("(?<=[-–—,&]|va|den)\\s*(\\d{1,2})\\b");

    /** Words between and around points that add nothing. */
    private static final Pattern FILLING =
            Pattern.compile(
                    "\\b(?:tu|den|toi|het|trong|cac|va|bat dau|hoan thanh|thoi gian|nam"
                            + " hoc|thang|vao|thuc hien)\\b|[\\s.,;:()\\-–—&/]+");

    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:trong\\s+)?(?:ca|suot|toan|trong)\\s+nam(?:\\s+hoc)?");
    private static final Pattern ALWAYS =
            Pattern.compile(
                    "thuong xuyen|quanh nam|lien"
                            + " tuc|(?:hang|hằng|moi)\\s+(?:thang|tuan|nam|ky|quy|ngay)|dinh"
                            + " ky.*|khi\\s.*|theo\\s.*|hang nam hoc");
    private static final Pattern BOTH_TERMS =
            Pattern.compile(
                    "(?:hoc ky|hki?|ky)\\s*(?:i|1)\\s*(?:va|,|\\+|-|–|den)\\s*(?:hoc"
                            + " ky|hki?|ky)?\\s*(?:ii|2)");
    private static final Pattern SECOND_TERM =
            Pattern.compile("(?:hoc ky|hoc ki|hk|ky)\\s*(?:ii|2)");
    private static final Pattern FIRST_TERM = Pattern.compile("(?:hoc ky|hoc ki|hk|ky)\\s*(?:i|1)");

    /** A schedule from one cell; empty where nothing was understood. */
    Optional<Understood<Schedule>> schedule(String text) {
        String plain = plain(text);
        List<Point> points = points(plain);
        if (points.isEmpty()) {
            return inWords(text, plain);
        }
        return ofPoints(points, rest(text, plain, points));
    }

    /** A schedule from a beginning and an end that stand apart. */
    Optional<Understood<Schedule>> schedule(String start, String end) {
        String plainStart = plain(start);
        String plainEnd = plain(end);
        List<Point> first = points(plainStart);
        List<Point> last = points(plainEnd);
        if (first.size() != 1 || last.size() != 1) {
            return schedule(start + " đến " + end);
        }
        String note = (rest(start, plainStart, first) + " " + rest(end, plainEnd, last)).strip();
        return ofPoints(List.of(first.getFirst(), last.getFirst()), note);
    }

    private static String plain(String text) {
        String plain = Words.plain(text);
        // Offsets into the plain text must be offsets into the text.
        return plain.length() == text.length() ? plain : Words.plain(Words.tidy(text));
    }

    private static List<Point> points(String plain) {
        List<Point> points = new ArrayList<>();
        StringBuilder open = new StringBuilder(plain);
        take(
                SCHOOL_YEAR,
                open,
                m -> {
                    int start = Integer.parseInt(m.group(1));
                    return Integer.parseInt(m.group(2)) == start + 1
                            ? new Point(m.start(), m.end(), 0, null, new SchoolYear(start))
                            : null;
                },
                points);
        take(DAY, open, m -> month(m, m.group(1), m.group(2)), points);
        take(
                MONTH,
                open,
                m ->
                        m.group(1) != null
                                ? month(m, m.group(1), m.group(2))
                                : month(m, m.group(3), null),
                points);
        if (points.stream().anyMatch(point -> point.school() == null)) {
            take(BARE_MONTH, open, m -> month(m, m.group(1), null), points);
        }
        points.sort(java.util.Comparator.comparingInt(Point::from));
        return points;
    }

    private interface Meaning {
        @Nullable Point of(Matcher matcher);
    }

    private static void take(
            Pattern pattern, StringBuilder open, Meaning meaning, List<Point> points) {
        Matcher matcher = pattern.matcher(open.toString());
        while (matcher.find()) {
            Point point = meaning.of(matcher);
            if (point != null) {
                points.add(point);
                for (int i = point.from(); i < point.to(); i++) {
                    open.setCharAt(i, '#');
                }
            }
        }
    }

    private static @Nullable Point month(Matcher matcher, String month, @Nullable String year) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12
                ? null
                : new Point(
                        matcher.start(),
                        matcher.end(),
                        number,
                        year == null ? null : Integer.valueOf(year),
                        null);
    }

    private static String rest(String text, String plain, List<Point> points) {
        String source = text.length() == plain.length() ? text : Words.tidy(text);
        if (source.length() != plain.length()) {
            source = plain;
        }
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Point point : points) {
            rest.append(source, at, point.from()).append('\u0001');
            at = point.to();
        }
        rest.append(source.substring(at));
        StringBuilder kept = new StringBuilder();
        for (String part : rest.toString().split("\u0001")) {
            if (!FILLING.matcher(Words.plain(part)).replaceAll("").isEmpty()) {
                kept.append(' ').append(part.strip());
            }
        }
        return Words.tidy(kept.toString()).replaceAll("^[-–,;.:\\s]+|[;,:\\s]+$", "");
    }

    private Optional<Understood<Schedule>> ofPoints(List<Point> points, String note) {
        Point first = points.getFirst();
        Point last = points.getLast();
        YearMonth saidStart = start(first);
        YearMonth saidEnd = end(last);
        boolean inferred = saidStart == null || saidEnd == null;
        boolean schoolYears = first.school() != null && last.school() != null;
        // "tháng 9 đến tháng 12/2025": the year of one holds for the other.
        YearMonth start =
                saidStart != null
                        ? saidStart
                        : saidEnd != null
                                ? notAfter(first.month(), saidEnd)
                                : inYear(first.month());
        YearMonth end =
                saidEnd != null
                        ? saidEnd
                        : saidStart != null
                                ? notBefore(last.month(), saidStart)
                                : inYear(last.month());
        if (start == null || end == null || end.isBefore(start)) {
            return Optional.empty();
        }
        Schedule schedule =
                new Schedule(
                        start,
                        end,
                        schoolYears ? Precision.SCHOOL_YEAR : Precision.MONTH,
                        note.isEmpty() ? null : note(note));
        boolean plainly =
                points.size() <= 2
                        && !inferred
                        && note.isEmpty()
                        && (first.school() == null) == (last.school() == null);
        return Optional.of(new Understood<>(schedule, plainly ? Sureness.SURE : Sureness.LIKELY));
    }

    private static @Nullable YearMonth start(Point point) {
        if (point.school() != null) {
            return point.school().firstMonth();
        }
        return point.calendarYear() == null
                ? null
                : YearMonth.of(point.calendarYear(), point.month());
    }

    private static @Nullable YearMonth end(Point point) {
        return point.school() != null ? point.school().lastMonth() : start(point);
    }

    private @Nullable YearMonth inYear(int month) {
        if (year == null) {
            return null;
        }
        int calendarYear =
                month >= Month.AUGUST.getValue() ? year.startYear() : year.startYear() + 1;
        return YearMonth.of(calendarYear, month);
    }

    private static YearMonth notAfter(int month, YearMonth end) {
        YearMonth same = YearMonth.of(end.getYear(), month);
        return same.isAfter(end) ? same.minusYears(1) : same;
    }

    private static YearMonth notBefore(int month, YearMonth start) {
        YearMonth same = YearMonth.of(start.getYear(), month);
        return same.isBefore(start) ? same.plusYears(1) : same;
    }

    private Optional<Understood<Schedule>> inWords(String text, String plain) {
        String words = Words.tidy(plain).replaceAll("[.;]+$", "");
        if (year == null || words.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = year.firstMonth();
        if (WHOLE_YEAR.matcher(words).matches() || words.equals("nam hoc")) {
            return Optional.of(
                    Understood.likely(
                            new Schedule(first, year.lastMonth(), Precision.SCHOOL_YEAR, null)));
        }
        if (ALWAYS.matcher(words).matches()) {
            return Optional.of(
                    Understood.guessed(
                            new Schedule(
                                    first, year.lastMonth(), Precision.SCHOOL_YEAR, note(text))));
        }
        if (BOTH_TERMS.matcher(words).find()) {
            return months(first, first.plusMonths(8));
        }
        if (SECOND_TERM.matcher(words).matches()) {
            return months(first.plusMonths(4), first.plusMonths(8));
        }
        if (FIRST_TERM.matcher(words).matches()) {
            return months(first, first.plusMonths(4));
        }
        if (words.matches("dau nam(?: hoc)?")) {
            return months(first, first);
        }
        if (words.matches("cuoi nam(?: hoc)?")) {
            return months(first.plusMonths(8), first.plusMonths(8));
        }
        return Optional.empty();
    }

    private static Optional<Understood<Schedule>> months(YearMonth from, YearMonth to) {
        return Optional.of(Understood.guessed(new Schedule(from, to, Precision.MONTH, null)));
    }

    private static String note(String text) {
        String note = Words.tidy(text);
        return note.length() <= Limits.LINE ? note : note.substring(0, Limits.LINE);
    }
}
