package vn.caitien.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 triệu | 100000000",
                "100tr | 100000000",
                "1,5 tỷ | 1500000000",
                "1.500 triệu | 1500000000",
                "20.000.000 | 20000000",
                "20.000.000 đ | 20000000",
                "20 000 000 đồng | 20000000",
                "500 nghìn | 500000",
                "500 ngàn đồng | 500000",
                "0 | 0",
                "100 TRIỆU | 100000000"
            })
    void readsAmountsAsSchoolsWriteThem(String words, long amount) {
        assertThat(Money.parse(words)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "triệu",
                "-5",
                "mười triệu",
                "0,5",
                "1.2.3",
                "ngân sách nhà nước",
                "99999999999999999999"
            })
    void saysThatOtherWordsAreNoAmount(String words) {
        assertThat(Money.parse(words)).isNull();
    }

    @Test
    void writesWhatItCanReadAgain() {
        assertThat(Money.format(100_000_000)).isEqualTo("100.000.000 đ");
        assertThat(Money.parse(Money.format(1_234_567))).isEqualTo(1_234_567);
    }
}
