package vn.caitien.command.planimport.reading.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.field.Field;
import vn.caitien.command.planimport.reading.plan.Found;
import vn.caitien.command.planimport.reading.plan.PlanYear;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.command.planimport.reading.value.Money;
import vn.caitien.command.planimport.reading.value.Times;
import vn.caitien.command.planimport.reading.value.Understood;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Says when a row's work is done and what it costs. */
final class MeansDrafting {

    private final Found found;
    private final Times times;
    private final Tracing tracing;

    MeansDrafting(Found found, PlanYear year, Tracing tracing) {
        this.found = found;
        this.times = new Times(year.year());
        this.tracing = tracing;
    }

    @Nullable Schedule schedule(Found.Action row, String field) {
        Piece start = row.piece(Field.START);
        Piece end = row.piece(Field.END);
        Piece time = row.piece(Field.TIME);
        Optional<Understood<Schedule>> read;
        Piece from;
        if (start != null && end != null) {
            read = times.schedule(start.text(), end.text());
            from = start.and(end);
        } else {
            from = time != null ? time : start != null ? start : end;
            if (from == null) {
                return null;
            }
            read = times.schedule(from.text());
            if (time == null) {
                from = from.atMost(Sureness.GUESSED);
            }
        }
        if (read.isEmpty()) {
            if (!from.text().matches("[-–_/.…\\s]*")) {
                found.leave(from);
            }
            return null;
        }
        tracing.from(field, from.origin(read.get().sureness()));
        return read.get().value();
    }

    @Nullable Budget budget(Found.Action row, String field) {
        Piece money = row.piece(Field.MONEY);
        Piece source = row.piece(Field.MONEY_SOURCE);
        if (money == null && source != null && Money.says(source.text())) {
            // "Nguồn kinh phí: 30 triệu đồng từ xã hội hóa"
            money = source;
            source = null;
        }
        Piece conditions = row.piece(Field.CONDITIONS);
        Optional<Understood<Budget>> read =
                money == null ? Optional.empty() : Money.budget(money.text());
        Budget budget = read.map(Understood::value).orElse(null);
        if (money != null && read.isPresent()) {
            tracing.from(field, money.origin(read.get().sureness()));
        }
        Piece from = source;
        boolean needed = budget != null && (budget.amount() == null || budget.amount() > 0);
        if (from == null
                && needed
                && conditions != null
                && budget != null
                && budget.source() == null
                && Words.of(conditions.text()).startsWith("nguon ")) {
            from = conditions;
        }
        if (from != null) {
            String said = Words.tidy(from.text());
            String already = budget == null ? null : budget.source();
            budget =
                    new Budget(
                            budget == null ? null : budget.amount(),
                            Tracing.fit(already == null ? said : already + "; " + said));
            tracing.from(
                    field,
                    (money == null ? from : money.and(from))
                            .origin(
                                    from == source && money == null
                                            ? Sureness.SURE
                                            : Sureness.LIKELY));
        }
        if (budget != null && budget.source() != null) {
            budget = new Budget(budget.amount(), Tracing.fit(budget.source()));
        }
        return budget;
    }
}
