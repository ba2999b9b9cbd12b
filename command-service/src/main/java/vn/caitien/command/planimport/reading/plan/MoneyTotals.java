package vn.caitien.command.planimport.reading.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Money;

/** Totals of money that a table states, each beside the sum of the rows that it may stand for. */
final class MoneyTotals {

    /** "Tổng cộng", "Cộng tiêu chuẩn 2"; not "Công khai" or "Tổng số lớp". */
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:tong cong|tong (?:so )?(?:kinh phi|tien|so tien|chi phi|du toan))\\b.*"
                            + "|(?:tong|cong)(?: (?:so|chung|tieu chuan|muc|dong|trieu|nghin|vnd|d"
                            + "|[ivx]+|\\d+))*");

    /** Beside what is summed up stand numbers or a word or two, no sentence of what is done. */
    private static final int SHORT = 25;

    private final Found found;
    private int since;

    /** For the rows that are found from now on. */
    MoneyTotals(Found found) {
        this.found = found;
        this.since = found.actions.size();
    }

    /** Whether a row of a table only says what the others come to. */
    static boolean isTotal(List<Cell> filled) {
        List<String> named =
                filled.stream()
                        .map(cell -> Words.of(cell.text()))
                        .filter(words -> words.chars().anyMatch(Character::isLetter))
                        .toList();
        return !named.isEmpty()
                && TOTAL.matcher(named.getFirst()).matches()
                && named.stream()
                        .skip(1)
                        .allMatch(it -> it.length() <= SHORT || it.matches(".*\\d.*"));
    }

    /** A total is of the rows since the last one, or of the whole plan. */
    void stated(@Nullable Piece total) {
        List<Found.Action> rows = found.actions.subList(since, found.actions.size());
        Optional<Long> amount = amount(total);
        if (amount.isPresent() && total != null) {
            long sum = sum(rows);
            boolean agrees = amount.get() == sum || amount.get() == sum(found.actions);
            if (!agrees) {
                found.differences.add(
                        "%s ≠ %s đồng"
                                .formatted(
                                        total.text().strip(),
                                        String.format(Locale.of("vi"), "%,d", sum)));
            }
        }
        since = found.actions.size();
    }

    private static long sum(List<Found.Action> rows) {
        return rows.stream().mapToLong(row -> amount(row.piece(Field.MONEY)).orElse(0L)).sum();
    }

    private static Optional<Long> amount(@Nullable Piece money) {
        return Optional.ofNullable(money)
                .flatMap(piece -> Money.budget(piece.text()))
                .map(read -> read.value().amount());
    }
}
