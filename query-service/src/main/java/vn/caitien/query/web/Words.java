package vn.caitien.query.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /** A number with a decimal comma and without needless zeros. */
    public String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
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
        String from;
        String to;
        if (schedule.precision() == Schedule.Precision.SCHOOL_YEAR) {
            from = SchoolYear.of(schedule.start().atDay(1)).toString();
            to = SchoolYear.of(schedule.end().atDay(1)).toString();
        } else {
            from = month(schedule.start());
            to = month(schedule.end());
        }
        String range = from.equals(to) ? from : from + " – " + to;
        return schedule.note() == null ? range : range + "; " + schedule.note();
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
