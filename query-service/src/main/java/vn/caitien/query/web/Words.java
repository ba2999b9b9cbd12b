package vn.caitien.query.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.school.SchoolYear;

/**
 * How dates, months, amounts and codes are written on the screen; templates call it {@code @words}.
 */
@Component("words")
public class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private static final DecimalFormatSymbols SEPARATORS =
            DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));

    private final Clock clock;

    Words(Clock clock) {
        this.clock = clock;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The day an instant falls on in the schools' time zone. */
    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(clock.getZone()));
    }

    public String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(clock.getZone()));
    }

    public String month(@Nullable YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    public String money(@Nullable Long amount) {
        return amount == null ? "" : Money.format(amount);
    }

    /** A number with a decimal comma, dots between thousands and without needless zeros. */
    public String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return new DecimalFormat("#,##0.####", SEPARATORS).format(number);
    }

    /** The message key part of a constant. */
    public String code(@Nullable Enum<?> constant) {
        return constant == null ? "" : Codes.of(constant);
    }

    /** When an action runs, as plans write it. */
    public String schedule(@Nullable Schedule schedule) {
        if (schedule == null) {
            return "";
        }
        String range = range(schedule);
        return schedule.note() == null ? range : range + "; " + schedule.note();
    }

    private String range(Schedule schedule) {
        if (schedule.precision() == Schedule.Precision.SCHOOL_YEAR) {
            SchoolYear first = SchoolYear.of(schedule.start().atDay(1));
            SchoolYear last = SchoolYear.of(schedule.end().atDay(1));
            return first.equals(last)
                    ? "Năm học " + first
                    : "Từ năm học " + first + " đến năm học " + last;
        }
        String from = month(schedule.start());
        String to = month(schedule.end());
        return from.equals(to) ? from : from + " – " + to;
    }

    /** The lines of a text, for a template that keeps them apart. */
    public List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    /** The id of a command that a form of its own would carry. */
    public String newCommand() {
        return UUID.randomUUID().toString();
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public SchoolYear thisSchoolYear() {
        return SchoolYear.of(today());
    }
}
