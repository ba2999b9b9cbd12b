package vn.caitien.command.planimport.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of criteria in the words of plans. */
class CodesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.1-2.3 | 2.1 2.2 2.3",
                "Tiêu chí 1.4 đến tiêu chí 1.6 | 1.4 1.5 1.6",
                "1.9 – 1.10, 3.2 | 1.9 1.10 3.2",
                "1.4 - 2.2 | 1.4 2.2",
                "Tieu chi 1.1O: An ninh | 1.10",
                "Tiêu chí l.4 | 1.4",
            })
    void standInATextEachOnce(String text, String codes) {
        assertThat(String.join(" ", Codes.in(text, null))).isEqualTo(codes);
    }
}
