package vn.caitien.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.framework.Outcome;

class FormReaderTest {
    @Test
    void readsMonthsDaysAndNumbersAsTheyAreTyped() {
        Form form =
                Form.named("f")
                        .with("a", "9/2025")
                        .with("b", "2025-09")
                        .with("c", "30/9/2025")
                        .with("d", "98,5 %")
                        .with("e", "not-met");
        FormReader read = new FormReader(form);
        assertThat(read.month("a")).isEqualTo(YearMonth.of(2025, 9));
        assertThat(read.month("b")).isEqualTo(YearMonth.of(2025, 9));
        assertThat(read.date("c")).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(read.decimal("d")).isEqualTo(new BigDecimal("98.5"));
        assertThat(read.choice("e", Outcome.class)).isEqualTo(Outcome.NOT_MET);
        assertThat(form.faulty()).isFalse();
    }

    @Test
    void notesWhatItCannotReadAtItsField() {
        Form form =
                Form.named("f")
                        .with("month", "13/2025")
                        .with("day", "31/2/2025x")
                        .with("number", "nhiều")
                        .with("money", "đủ dùng")
                        .with("choice", "maybe");
        FormReader read = new FormReader(form);
        read.month("month");
        read.date("day");
        read.decimal("number");
        read.money("money");
        read.choice("choice", Outcome.class);
        read.required("absent");
        assertThat(form.problems())
                .containsOnlyKeys("month", "day", "number", "money", "choice", "absent");
        assertThat(form.value("month")).isEqualTo("13/2025");
    }

    @Test
    void givesANewCommandOnlyWhenItIsCertainThatNothingWasStored() {
        Form form = Form.named("f");
        String first = form.commandId();
        form.refuse(new CommandRefused(503, "unavailable", "Bận", Map.of()));
        assertThat(form.commandId()).isEqualTo(first);
        form.refuse(new CommandRefused(409, "plan-not-open", "Đã ký", Map.of()));
        assertThat(form.commandId()).isNotEqualTo(first);
    }
}
