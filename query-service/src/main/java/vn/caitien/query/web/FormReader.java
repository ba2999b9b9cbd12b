package vn.caitien.query.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type into values; what cannot be read is noted at its field and null is given.
 */
public final class FormReader {
    private static final Pattern MONTH =
            Pattern.compile("(?:(\\d{4})-(\\d{1,2}))|(?:(\\d{1,2})\\s*[/.-]\\s*(\\d{4}))");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Form form;

    public FormReader(Form form) {
        this.form = form;
    }

    /** The text of a field, null if it is blank. */
    public @Nullable String text(String field) {
        String text = form.value(field).strip();
        return text.isEmpty() ? null : text;
    }

    /** The text of a field that must not be blank; empty beside a noted problem. */
    public String required(String field) {
        String text = text(field);
        if (text == null) {
            form.reject(field, "form.required");
            return "";
        }
        return text;
    }

    /** One entry per line that is not blank. */
    public List<String> lines(String field) {
        return form.value(field).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    public @Nullable Integer integer(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        form.reject(field, "form.number", text);
        return null;
    }

    /** A number with a decimal comma or point. */
    public @Nullable BigDecimal decimal(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String plain = text.replace(" ", "").replace("%", "").replace(',', '.');
        if (plain.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            return new BigDecimal(plain);
        }
        form.reject(field, "form.number", text);
        return null;
    }

    /** Whole đồng; "100 triệu" is understood. */
    public @Nullable Long money(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Long amount = Money.parse(text);
        if (amount == null) {
            form.reject(field, "form.money", text);
        }
        return amount;
    }

    /** A month such as {@code 9/2025} or {@code 2025-09}. */
    public @Nullable YearMonth month(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            try {
                return month.group(1) == null
                        ? YearMonth.of(number(month, 4), number(month, 3))
                        : YearMonth.of(number(month, 1), number(month, 2));
            } catch (DateTimeException noSuchMonth) {
                form.reject(field, "form.month", text);
                return null;
            }
        }
        form.reject(field, "form.month", text);
        return null;
    }

    public @Nullable YearMonth requiredMonth(String field) {
        required(field);
        return form.problem(field) == null ? month(field) : null;
    }

    /** A day such as {@code 30/9/2025} or {@code 2025-09-30}. */
    public @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            form.reject(field, "form.date", text);
            return null;
        }
    }

    /** One of a choice, by its stable code. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (Codes.of(constant).equals(text)) {
                return constant;
            }
        }
        form.reject(field, "form.choice");
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
