package vn.caitien.command.planimport.reading.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * Money as plans write it: "100 triệu", "100.000.000 đ", "Không có", or only where it comes from.
 */
public final class Money {

    private static final Pattern NONE =
            Pattern.compile(
                    "(?:khong dong|khong(?: (?:co|can|su dung|dung|ton|mat|phat sinh))*|0|0 ?d|0"
                            + " ?dong)(?: (?:kinh phi|chi phi|tien|phat sinh))*[.;]?");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\p{L}\\d/])(\\d[\\d.,]*(?:\\s\\d{3})*)\\s*(ty|ti|trieu|tr|nghin|ngan(?!"
                        + " sach)|k|dong|vnd|d)\\b(?:\\s*(?:dong|vnd|d)\\b)?"
                        + "|(?<![\\p{L}\\d/])(\\d{1,3}(?:[.,\\s]\\d{3}){1,3})(?![\\d/]|[.,]\\d)");

    /** A number as a spreadsheet holds it; a year or a count is shorter. */
    private static final Pattern TYPED = Pattern.compile("\\d{5,12}");

    /** The same beside words that are no unit. */
    private static final Pattern TYPED_BESIDE =
            Pattern.compile("(?iu)(\\d{6,12})\\s+(?!(?:đồng|dong|vnd|đ|d)\\b)([^\\d]{2,80})");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s:;,.()\\-–+]+|[\\s:;,.(\\-–+]+$|^\\s*\\)\\s*");

    /** What an amount is multiplied by, or what it reaches from: then it is not the whole. */
    private static final Pattern PER =
            Pattern.compile("^\\s*(?:/|x\\s*\\d|\\*|moi\\b|mot\\b|[-–]\\s*\\d).*");

    private static final Pattern FROM = Pattern.compile(".*\\d\\s*(?:[-–]|den)\\s*|.*\\bx\\s*");
    private static final Pattern SOURCE =
            Pattern.compile(
                    ".*\\b(?:kinh phi|ngan sach|nguon|chi thuong xuyen|xa hoi hoa|xhh|tai tro|tu"
                            + " tuc|quy che chi tieu|chi tieu noi bo|ho tro|dong gop|quy"
                            + " (?!dinh|trinh|mo)\\w+)\\b.*");

    private static final Pattern UNIT =
            Pattern.compile("(?:\\(|dvt|don vi)[^)]*?\\b(nghin|ngan|trieu|ty)\\b");
    private static final Pattern BARE = Pattern.compile("^\\s*(\\d[\\d.,]*)(?=\\s*(?:$|[(\\n;-]))");

    private Money() {}

    /** A cell with the unit and the source that the headings of its column give. */
    public static String inColumn(String heading, String source, String cell) {
        String amount = inUnitOf(heading, cell);
        return source.isEmpty() || AMOUNT.matcher(Words.plain(amount)).results().count() != 1
                ? amount
                : amount + " (" + source + ")";
    }

    /**
     * A cell with the unit that the heading of its column gives: "Kinh phí (nghìn đồng)". A number
     * that has a unit of its own keeps it.
     */
    static String inUnitOf(String heading, String cell) {
        String plain = Words.plain(heading);
        Matcher unit = UNIT.matcher(plain);
        Matcher bare = BARE.matcher(cell);
        return plain.length() == heading.length() && unit.find() && bare.find()
                ? bare.group(1)
                        + " "
                        + heading.substring(unit.start(1), unit.end(1))
                        + cell.substring(bare.end(1))
                : cell;
    }

    /** Whether an amount is said, or that there is none, and not only where money comes from. */
    public static boolean says(String text) {
        return budget(text).filter(read -> read.value().amount() != null).isPresent();
    }

    /** Empty where nothing is said. */
    public static Optional<Understood<Budget>> budget(String text) {
        String tidy = Words.tidy(text);
        String plain = Words.plain(tidy);
        if (plain.isEmpty() || plain.matches("[-–/.…_]+")) {
            return Optional.empty();
        }
        if (NONE.matcher(plain).matches()) {
            return Optional.of(Understood.sure(new Budget(0L, null)));
        }
        if (TYPED.matcher(plain).matches() && Long.parseLong(plain) <= Budget.CEILING) {
            return Optional.of(Understood.likely(new Budget(Long.parseLong(plain), null)));
        }
        Matcher beside = TYPED_BESIDE.matcher(tidy);
        if (beside.matches() && Long.parseLong(beside.group(1)) <= Budget.CEILING) {
            return Optional.of(
                    Understood.likely(
                            new Budget(Long.parseLong(beside.group(1)), trim(beside.group(2)))));
        }
        List<MatchResult> amounts = AMOUNT.matcher(plain).results().toList();
        if (plain.length() != tidy.length() || amounts.isEmpty()) {
            return Optional.of(new Understood<>(new Budget(null, tidy), named(plain)));
        }
        MatchResult first = amounts.getFirst();
        Optional<Long> dong = dong(first);
        int to = first.end();
        boolean composed = false;
        if (amounts.size() == 2 && goesOn(plain, first, amounts.get(1))) {
            // "1 tỉ 200 triệu"
            dong = sum(amounts);
            to = amounts.get(1).end();
            composed = true;
        }
        boolean parts = amounts.size() > 2 && sum(amounts.subList(1, amounts.size())).equals(dong);
        boolean whole = amounts.size() == 1 || composed || parts;
        boolean fraction =
                FROM.matcher(plain.substring(0, first.start())).matches()
                        || PER.matcher(plain.substring(to)).matches();
        if (dong.isEmpty() || !whole || fraction) {
            return Optional.of(Understood.guessed(new Budget(null, tidy)));
        }
        String before = trim(tidy.substring(0, first.start()));
        String behind = trim(tidy.substring(to));
        // "Máy tính sẵn có; 5.000.000 đồng tập huấn": the words are of different things.
        boolean listed = tidy.substring(0, first.start()).strip().endsWith(";");
        String source = listed ? tidy : closed(before + " " + behind);
        boolean united = first.group(2) != null && !first.group(2).equals("k");
        Sureness sureness =
                united && source.isEmpty() && !composed ? Sureness.SURE : Sureness.LIKELY;
        return Optional.of(
                new Understood<>(
                        new Budget(dong.get(), source.isEmpty() ? null : source), sureness));
    }

    /** Where money comes from is sure if the words say that they are of money. */
    private static Sureness named(String plain) {
        if (plain.matches(".*\\d{2,}.*")) {
            return Sureness.GUESSED;
        }
        return SOURCE.matcher(plain).matches() ? Sureness.SURE : Sureness.LIKELY;
    }

    /** Whether a smaller unit follows at once. */
    private static boolean goesOn(String plain, MatchResult first, MatchResult next) {
        return plain.substring(first.end(), next.start()).isBlank()
                && first.group(2) != null
                && next.group(2) != null
                && factor(first.group(2)) > factor(next.group(2));
    }

    private static Optional<Long> sum(List<MatchResult> amounts) {
        long sum = 0;
        for (MatchResult amount : amounts) {
            Optional<Long> dong = dong(amount);
            if (dong.isEmpty()) {
                return dong;
            }
            sum += dong.get();
        }
        return sum <= Budget.CEILING ? Optional.of(sum) : Optional.empty();
    }

    /** Without a bracket whose other one is not there. */
    private static String closed(String text) {
        String source = text.strip();
        return source.endsWith(")") && source.indexOf('(') < 0
                ? trim(source.substring(0, source.length() - 1))
                : source;
    }

    private static String trim(String text) {
        return AROUND.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("").strip();
    }

    private static Optional<Long> dong(MatchResult amount) {
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
        BigDecimal dong = number.multiply(BigDecimal.valueOf(factor(unit))).stripTrailingZeros();
        return dong.scale() > 0 || dong.compareTo(BigDecimal.valueOf(Budget.CEILING)) > 0
                ? Optional.empty()
                : Optional.of(dong.longValueExact());
    }

    private static long factor(String unit) {
        return switch (unit) {
            case "ty", "ti" -> 1_000_000_000L;
            case "trieu", "tr" -> 1_000_000L;
            case "nghin", "ngan", "k" -> 1_000L;
            default -> 1L;
        };
    }

    private static @Nullable BigDecimal decimal(String digits) {
        String number = digits.replace(" ", "").replace(',', '.');
        return number.matches("\\d+(\\.\\d+)?") && number.length() <= 18
                ? new BigDecimal(number)
                : null;
    }
}
