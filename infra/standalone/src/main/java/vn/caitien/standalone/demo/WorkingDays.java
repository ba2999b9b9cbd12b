package vn.caitien.standalone.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A stretch of days over which much work of one kind is spread. */
record WorkingDays(LocalDate from, LocalDate to) {
    private static final LocalTime MORNING = LocalTime.of(8, 5);
    private static final Duration EACH = Duration.ofMinutes(9);

    WorkingDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /**
     * When the piece of work with this number, counted from 0, was done; in order, no two at once.
     */
    LocalDateTime moment(int number, int pieces) {
        List<LocalDate> days =
                from.datesUntil(to.plusDays(1))
                        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .toList();
        int perDay = Math.ceilDiv(pieces, days.size());
        return days.get(number / perDay).atTime(MORNING).plus(EACH.multipliedBy(number % perDay));
    }
}
