package vn.caitien.command.planimport.reading.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.value.Money;

/** Totals of money that a table states, each beside the sum of the rows that it may stand for. */
final class MoneyTotals {

    private final Found found;
    private int since;

    /** For the rows that are found from now on. */
    MoneyTotals(Found found) {
        this.found = found;
        this.since = found.actions.size();
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
