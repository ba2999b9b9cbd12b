package vn.caitien.command.planimport.reading.value;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.school.SchoolYear;

/**
 * A month, a term, a year or another stretch of months as it stands in a text.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param first month of the stretch, 1 to 12
 * @param last month of the stretch
 * @param calendarYear of its last month, null where the text names none
 * @param school the school year it is or lies in, null where the text names none
 */
record TimePoint(
        int from,
        int to,
        Kind kind,
        int first,
        int last,
        @Nullable Integer calendarYear,
        @Nullable SchoolYear school) {

    /** What is named, from what is plain to what means different months in different schools. */
    enum Kind {
        MONTH,
        DAY,
        SCHOOL_YEAR,
        QUARTER,
        DAY_WITHOUT_YEAR,
        TERM,
        SUMMER,
        YEAR;

        /** Whether the words alone tell the months. */
        boolean plain() {
            return compareTo(QUARTER) < 0;
        }

        /** Whether other schools would mean other months by it. */
        boolean loose() {
            return compareTo(QUARTER) > 0;
        }

        /** Whether months may be named within it. */
        boolean wide() {
            return this == SCHOOL_YEAR
                    || this == QUARTER
                    || this == TERM
                    || this == SUMMER
                    || this == YEAR;
        }
    }

    static TimePoint month(int from, int to, int month, @Nullable Integer year) {
        return new TimePoint(from, to, Kind.MONTH, month, month, year, null);
    }

    /** Whether it is a day, of which only the month is kept; "9/24" is none. */
    boolean day() {
        return kind == Kind.DAY || kind == Kind.DAY_WITHOUT_YEAR && calendarYear == null;
    }

    /** The first month if a year is named. */
    @Nullable YearMonth start() {
        YearMonth end = end();
        if (end == null) {
            return null;
        }
        YearMonth start = end.withMonth(first);
        return start.isAfter(end) ? start.minusYears(1) : start;
    }

    /** The last month if a year is named. */
    @Nullable YearMonth end() {
        if (school != null) {
            YearMonth end = YearMonth.of(school.startYear(), last);
            return end.isBefore(school.firstMonth()) ? end.plusYears(1) : end;
        }
        return calendarYear == null ? null : YearMonth.of(calendarYear, last);
    }

    /** The same stretch in a year. */
    TimePoint in(SchoolYear year) {
        return new TimePoint(from, to, kind, first, last, null, year);
    }

    /** The same month, in the one year in which it lies within a wider stretch; else null. */
    @Nullable TimePoint within(TimePoint wide) {
        YearMonth start = wide.start();
        YearMonth end = wide.end();
        if (start == null || end == null) {
            return null;
        }
        YearMonth month = YearMonth.of(start.getYear(), first);
        YearMonth inside = month.isBefore(start) ? month.plusYears(1) : month;
        return inside.isAfter(end) ? null : month(from, to, first, inside.getYear());
    }
}
