package vn.caitien.command.planimport.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Sums of money that are said in several words or only in part. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 tỉ 200 triệu | 1200000000 | null",
                "500k | 500000 | null",
                "36 triệu (xã hội hóa) | 36000000 | xã hội hóa",
                "36 triệu (Sở cấp), còn lại (trường) | 36000000 | Sở cấp), còn lại (trường)",
                "15.000.000đ (xã hội hóa: 10 triệu; ngân sách: 5 triệu) | 15000000"
                        + " | xã hội hóa: 10 triệu; ngân sách: 5 triệu",
            })
    void aSumInSeveralWordsIsLikely(String text, String amount, String source) {
        var read = Money.budget(text).orElseThrow();
        assertThat(String.valueOf(read.value().amount())).isEqualTo(amount);
        assertThat(String.valueOf(read.value().source())).isEqualTo(source);
        assertThat(read.sureness()).isEqualTo(Sureness.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10-15 triệu",
                "từ 10 đến 15 triệu",
                "200.000đ/học sinh",
                "3 triệu/tháng x 9 tháng",
                "15.000.000đ x 2",
                "Ngân sách: 50 triệu; XHH: 30 triệu"
            })
    void whatIsNoSingleSumStaysAsItsWords(String text) {
        assertThat(Money.budget(text)).contains(Understood.guessed(new Budget(null, text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không phát sinh",
                "Không phát sinh kinh phí",
                "Không cần kinh phí",
                "Không tốn kinh phí.",
                "không sử dụng kinh phí"
            })
    void whatNeedsNoMoneyIsNought(String text) {
        assertThat(Money.budget(text)).contains(Understood.sure(new Budget(0L, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ngân sách xã, SURE",
        "Quỹ khuyến học, SURE",
        "Học phí theo quy định, LIKELY",
        "Không xác định, LIKELY"
    })
    void whereMoneyComesFromIsSureIfTheWordsAreOfMoney(String text, Sureness sureness) {
        assertThat(Money.budget(text)).contains(new Understood<>(new Budget(null, text), sureness));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí (nghìn đồng) | 9.000 | 9000000",
                "Kinh phí (triệu đồng) | 12,5 | 12500000",
                "Số tiền (ĐVT: nghìn đồng) | 12.500 (phụ huynh) | 12500000",
                "Kinh phí (triệu đồng) | 300 nghìn | 300000",
                "Kinh phí (đồng) | 9.000.000 | 9000000",
            })
    void aNumberHasTheUnitOfItsHeading(String heading, String cell, long amount) {
        assertThat(Money.budget(Money.inUnitOf(heading, cell)).orElseThrow().value().amount())
                .isEqualTo(amount);
    }
}
