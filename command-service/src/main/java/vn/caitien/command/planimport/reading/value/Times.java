package vn.caitien.command.planimport.reading.value;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.TimePoint.Kind;
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
public record Times(@Nullable SchoolYear year) {

    /** Words between and around points that add nothing. */
    private static final Pattern FILLING =
            Pattern.compile(
                    "\\b(?:tu|den|toi|het|trong|cac|va|bat dau|hoan thanh|thoi gian|nam"
                            + " hoc|thang|vao|thuc hien)\\b|[\\s.,;:()\\-–—&/→]+");

    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:trong\\s+)?(?:(?:ca|suot|toan|trong)\\s+nam(?:\\s+hoc)?|nam hoc)");

    /** What comes again and again, or when something else has happened. */
    private static final Pattern ALWAYS =
            Pattern.compile(
                    "thuong xuyen.*|quanh nam|lien tuc.*|dinh ky.*|hang nam hoc"
                            + "|(?:.* )?(?:hang|moi)\\s+(?:thang|tuan|nam|ky|quy|ngay|hoc ky|hoc"
                            + " ki)\\b.*|.*(?:lan|buoi|tiet) ?/ ?(?:thang|tuan|nam|ky|quy|ngay).*"
                            + "|(?:khi|theo|sau|truoc|ngay|tuy|dip|dot|den khi)\\s.*");

    private static final Pattern YEARS =
            Pattern.compile("(?:giai doan\\s*)?(20\\d\\d)\\s*[-–—]\\s*(20\\d\\d)");

    /** Between two points: from the one to the other, not the one within the other. */
    private static final Pattern TO = Pattern.compile("[-–—→]|\\b(?:den|toi|het)\\b");

    /** "Tháng 10/2024 trở đi": to the end of the year. */
    private static final Pattern ONWARDS = Pattern.compile("(?:tro di|tro ve sau|ve sau)");

    /** A scanner takes the digits of a month for letters. */
    private static final Pattern SCANNED =
            Pattern.compile("(?<=thang )[li|]?[o\\d]?(?=\\s?/\\s?\\d)");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})\\s*[/.-]");

    private static final int SHORTEST_MONTH = 28;

    /** A schedule from one cell; empty where nothing was understood. */
    public Optional<Understood<Schedule>> schedule(String text) {
        String plain = plain(text);
        List<TimePoint> points = points(plain);
        if (points.isEmpty()) {
            return inWords(text, plain);
        }
        List<TimePoint> narrowed = narrowed(points, plain);
        String rest = rest(text, plain, points);
        return ofPoints(narrowed, rest, saysDay(plain, points, rest) ? Words.tidy(text) : rest)
                .map(read -> narrowed == points ? read : read.atMost(Sureness.LIKELY));
    }

    /** A schedule from a beginning and an end that stand apart. */
    public Optional<Understood<Schedule>> schedule(String start, String end) {
        String plainStart = plain(start);
        String plainEnd = plain(end);
        List<TimePoint> first = points(plainStart);
        List<TimePoint> last = points(plainEnd);
        if (first.size() != 1 || last.size() != 1) {
            return schedule(start + " đến " + end);
        }
        String rest = (rest(start, plainStart, first) + " " + rest(end, plainEnd, last)).strip();
        return ofPoints(List.of(first.getFirst(), last.getFirst()), rest, rest);
    }

    /** Whether a month would say less: a day within it, or words about a day such as "before". */
    private static boolean saysDay(String plain, List<TimePoint> points, String rest) {
        TimePoint only = points.getFirst();
        if (points.size() > 1 || !only.day()) {
            return false;
        }
        Matcher day = DAY_OF_MONTH.matcher(plain.substring(only.from(), only.to()));
        return day.find() && (!rest.isEmpty() || within(day.group(1)));
    }

    private static boolean within(String day) {
        int number = Integer.parseInt(day);
        return number > 1 && number < SHORTEST_MONTH;
    }

    private static String plain(String text) {
        String plain = Words.plain(text);
        // Offsets into the plain text must be offsets into the text.
        return digits(plain.length() == text.length() ? plain : Words.plain(Words.tidy(text)));
    }

    private static String digits(String plain) {
        return SCANNED.matcher(plain)
                .replaceAll(it -> it.group().replaceAll("[li|]", "1").replace('o', '0'));
    }

    /** Terms are those of the plan's year unless they name another. */
    private List<TimePoint> points(String plain) {
        SchoolYear own = year;
        return TimePoints.in(plain).stream()
                .map(
                        point ->
                                point.kind() == Kind.TERM && point.school() == null && own != null
                                        ? point.in(own)
                                        : point)
                .toList();
    }

    /** "Hè 2024 (tháng 7, 8)": months within a wider stretch are meant, in its year. */
    private static List<TimePoint> narrowed(List<TimePoint> points, String plain) {
        List<TimePoint> wide = points.stream().filter(point -> point.kind().wide()).toList();
        if (wide.size() != 1 || points.size() == 1) {
            return points;
        }
        List<TimePoint> months = new ArrayList<>();
        for (TimePoint point : points) {
            if (point != wide.getFirst()) {
                TimePoint within =
                        point.calendarYear() == null ? point.within(wide.getFirst()) : null;
                if (within == null || toBetween(point, wide.getFirst(), plain)) {
                    return points;
                }
                months.add(within);
            }
        }
        return months;
    }

    private static boolean toBetween(TimePoint one, TimePoint other, String plain) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return from < to && TO.matcher(plain.substring(from, to)).find();
    }

    private static String rest(String text, String plain, List<TimePoint> points) {
        String source = text.length() == plain.length() ? text : Words.tidy(text);
        if (source.length() != plain.length()) {
            source = plain;
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (TimePoint point : points) {
            parts.add(source.substring(at, point.from()));
            at = point.to();
        }
        parts.add(source.substring(at));
        StringBuilder kept = new StringBuilder();
        for (String part : parts) {
            if (!FILLING.matcher(Words.plain(part)).replaceAll("").isEmpty()) {
                kept.append(' ').append(part.strip());
            }
        }
        return Words.tidy(kept.toString()).replaceAll("^[-–,;.:\\s]+|[;,:\\s]+$", "");
    }

    /**
     * @param rest what no point has taken
     * @param note what the months do not say
     */
    private Optional<Understood<Schedule>> ofPoints(
            List<TimePoint> points, String rest, String note) {
        TimePoint first = points.getFirst();
        TimePoint last = points.getLast();
        YearMonth saidStart = first.start();
        YearMonth saidEnd = last.end();
        boolean inferred = saidStart == null || saidEnd == null;
        boolean schoolYears = first.kind() == Kind.SCHOOL_YEAR && last.kind() == Kind.SCHOOL_YEAR;
        YearMonth start =
                saidStart != null
                        ? saidStart
                        : saidEnd != null && first != last
                                ? notAfter(first.first(), saidEnd)
                                : inYear(first.first());
        SchoolYear own = year;
        boolean onwards =
                own != null && points.size() == 1 && ONWARDS.matcher(Words.of(rest)).matches();
        YearMonth end = own != null && onwards ? own.lastMonth() : end(first, last, start);
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
                        && rest.isEmpty()
                        && points.stream().allMatch(point -> point.kind().plain())
                        && (first.school() == null) == (last.school() == null);
        boolean loose = points.stream().anyMatch(point -> point.kind().loose());
        return Optional.of(
                new Understood<>(
                        schedule,
                        loose || onwards
                                ? Sureness.GUESSED
                                : plainly ? Sureness.SURE : Sureness.LIKELY));
    }

    /** "tháng 9 đến tháng 12/2025": the year of one holds for the other. */
    private @Nullable YearMonth end(TimePoint first, TimePoint last, @Nullable YearMonth start) {
        YearMonth said = last.end();
        if (said != null || start == null) {
            return said;
        }
        return first.start() != null || first == last
                ? notBefore(last.last(), start)
                : inYear(last.last());
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
        Matcher years = YEARS.matcher(words);
        if (years.matches() && years.group(1).compareTo(years.group(2)) < 0) {
            return months(
                    YearMonth.of(Integer.parseInt(years.group(1)), Month.JANUARY),
                    YearMonth.of(Integer.parseInt(years.group(2)), Month.DECEMBER));
        }
        if (year == null || words.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = year.firstMonth();
        if (WHOLE_YEAR.matcher(words).matches()) {
            return Optional.of(
                    Understood.likely(
                            new Schedule(first, year.lastMonth(), Precision.SCHOOL_YEAR, null)));
        }
        if (words.matches("dau nam(?: hoc)?")) {
            return months(first, first);
        }
        if (words.matches("cuoi nam(?: hoc)?")) {
            return months(first.plusMonths(8), first.plusMonths(8));
        }
        if (ALWAYS.matcher(words).matches()) {
            return Optional.of(
                    Understood.guessed(
                            new Schedule(
                                    first, year.lastMonth(), Precision.SCHOOL_YEAR, note(text))));
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
