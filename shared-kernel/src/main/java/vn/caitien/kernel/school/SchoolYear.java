package vn.caitien.kernel.school;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A school year, from September to August, named like {@code 2025-2026}. */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)-(20\\d\\d)");

    /** Reads {@code 2025-2026}; anything else is refused as {@code invalid-school-year}. */
    public static SchoolYear parse(String text) {
        var matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if (Integer.parseInt(matcher.group(2)) == start + 1) {
                return new SchoolYear(start);
            }
        }
        throw new Rejected(ProblemCode.INVALID_SCHOOL_YEAR, Map.of("schoolYear", text));
    }

    /** The school year a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(
                day.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? day.getYear()
                        : day.getYear() - 1);
    }

    public YearMonth firstMonth() {
        return YearMonth.of(startYear, Month.SEPTEMBER);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(startYear + 1, Month.AUGUST);
    }

    public SchoolYear next() {
        return new SchoolYear(startYear + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return startYear + "-" + (startYear + 1);
    }
}
