package vn.caitien.query.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as schools write them: {@code 100 triệu}, {@code 1,5 tỷ}, {@code 20.000.000 đ}. */
public final class Money {
    private static final Pattern FORM =
            Pattern.compile(
                    "([\\d., ]*\\d) *(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)? *(đồng|đ|vnđ|vnd)?\\.?");
    private static final Map<String, BigDecimal> UNITS =
            Map.of(
                    "nghìn", new BigDecimal(1_000),
                    "ngàn", new BigDecimal(1_000),
                    "k", new BigDecimal(1_000),
                    "triệu", new BigDecimal(1_000_000),
                    "tr", new BigDecimal(1_000_000),
                    "tỷ", new BigDecimal(1_000_000_000),
                    "tỉ", new BigDecimal(1_000_000_000));
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([., ]\\d{3})+");

    /** Longer words are no amount; patterns are not asked about them. */
    private static final int LONGEST = 60;

    private Money() {}

    /** Whole đồng, or null if the words are no amount or no whole one. */
    public static @Nullable Long parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace('\u00a0', ' ')
                        .strip()
                        .toLowerCase(Locale.ROOT);
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return null;
        }
        String digits = matcher.group(1).strip();
        // "1.500 triệu" is grouped, "1,5 triệu" a fraction: three digits behind the mark mean a
        // group.
        String number =
                GROUPED.matcher(digits).matches()
                        ? digits.replaceAll("[., ]", "")
                        : digits.replace(',', '.');
        if (!number.matches("\\d{1,15}(\\.\\d{1,6})?")) {
            return null;
        }
        String unit = matcher.group(2);
        BigDecimal amount =
                new BigDecimal(number)
                        .multiply(
                                unit == null
                                        ? BigDecimal.ONE
                                        : UNITS.getOrDefault(unit, BigDecimal.ONE));
        try {
            return amount.longValueExact();
        } catch (ArithmeticException notWhole) {
            return null;
        }
    }

    /** As the screen shows it: {@code 100.000.000 đ}. */
    public static String format(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.') + " đ";
    }
}
