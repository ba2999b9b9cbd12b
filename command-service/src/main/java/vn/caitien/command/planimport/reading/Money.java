package vn.caitien.command.planimport.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * Money as plans write it: "100 triệu", "100.000.000 đ", "Không có", or only where it comes from.
 */
final class Money {

    private static final Pattern NONE =
            Pattern.compile(
                    "(?:khong|khong co|khong can|khong su dung|0|0 ?d|0 ?dong)(?: kinh phi)?[.;]?");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\p{L}\\d/])(\\d[\\d.,]*(?:\\s\\d{3})*)\\s*(ty|trieu|tr|nghin|ngan|dong|vnd|d)\\b(?:\\s*(?:dong|vnd|d)\\b)?"
                        + "|(?<![\\p{L}\\d/])(\\d{1,3}(?:[.,\\s]\\d{3}){1,3})(?![\\d/])");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s:;,.()\\-–+]+|[\\s:;,.(\\-–+]+$|^\\s*\\)\\s*");

    private Money() {}

    /** Empty where nothing is said. */
    static Optional<Understood<Budget>> budget(String text) {
        String tidy = Words.tidy(text);
        String plain = Words.plain(tidy);
        if (plain.isEmpty() || plain.matches("[-–/.…_]+")) {
            return Optional.empty();
        }
        if (NONE.matcher(plain).matches()) {
            return Optional.of(Understood.sure(new Budget(0L, null)));
        }
        Matcher amount = AMOUNT.matcher(plain);
        if (plain.length() != tidy.length() || !amount.find()) {
            return Optional.of(
                    new Understood<>(
                            new Budget(null, tidy),
                            plain.matches(".*\\d{2,}.*") ? Sureness.GUESSED : Sureness.SURE));
        }
        Optional<Long> dong = dong(amount);
        int from = amount.start();
        int to = amount.end();
        boolean several = amount.find();
        if (dong.isEmpty() || several) {
            return Optional.of(Understood.guessed(new Budget(null, tidy)));
        }
        String source = trim(trim(tidy.substring(0, from)) + " " + trim(tidy.substring(to)));
        boolean united = plain.substring(from, to).matches(".*[a-z].*");
        Sureness sureness = united && source.isEmpty() ? Sureness.SURE : Sureness.LIKELY;
        return Optional.of(
                new Understood<>(
                        new Budget(dong.get(), source.isEmpty() ? null : source), sureness));
    }

    private static String trim(String text) {
        return AROUND.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("").strip();
    }

    private static Optional<Long> dong(Matcher amount) {
        String digits = amount.group(1) == null ? amount.group(3) : amount.group(1);
        String unit = amount.group(2) == null ? "d" : amount.group(2);
        digits = digits.strip().replaceAll("[.,]+$", "");
        BigDecimal number =
                GROUPED.matcher(digits).matches()
                        ? new BigDecimal(digits.replaceAll("[., ]", ""))
                        : decimal(digits);
        if (number == null) {
            return Optional.empty();
        }
        long factor =
                switch (unit) {
                    case "ty" -> 1_000_000_000L;
                    case "trieu", "tr" -> 1_000_000L;
                    case "nghin", "ngan" -> 1_000L;
                    default -> 1L;
                };
        BigDecimal dong = number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return dong.scale() > 0 || dong.compareTo(BigDecimal.valueOf(Budget.CEILING)) > 0
                ? Optional.empty()
                : Optional.of(dong.longValueExact());
    }

    private static @org.jspecify.annotations.Nullable BigDecimal decimal(String digits) {
        String number = digits.replace(" ", "").replace(',', '.');
        return number.matches("\\d+(\\.\\d+)?") && number.length() <= 18
                ? new BigDecimal(number)
                : null;
    }
}
