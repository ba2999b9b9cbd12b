package vn.caitien.command.planimport.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Where one name ends and the next begins. */
class ActorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HT/PHT | ROLE HT; ROLE PHT | SURE",
                "HT - PHT - Kế toán | ROLE HT; ROLE PHT; ROLE Kế toán | SURE",
                "Đoàn TN/Liên đội | GROUP Đoàn TN; GROUP Liên đội | SURE",
                "CB, GV, NV toàn trường | GROUP CB; GROUP GV; GROUP NV toàn trường | SURE",
                "Kế toán (CT), Văn thư (PH) | ROLE Kế toán (CT); ROLE Văn thư (PH) | GUESSED",
                "Hiệu trưởng chủ trì; tổ Toán phối hợp | ROLE Hiệu trưởng chủ trì; GROUP tổ Toán"
                        + " phối hợp | GUESSED",
            })
    void whoIsKnownAloneIsSomebodyOfHisOwn(String text, String expected, Sureness sureness) {
        reads(text, expected, sureness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn - Đội | GROUP Đoàn; GROUP Đội | LIKELY",
                "Tổ Toán - Tin | GROUP Tổ Toán - Tin | LIKELY",
                "Tổ trưởng tổ 4, 5 | ROLE Tổ trưởng tổ 4, 5 | SURE",
                "Tổ trưởng tổ Hóa - Sinh; Kế toán | ROLE Tổ trưởng tổ Hóa - Sinh; ROLE Kế toán |"
                        + " LIKELY",
                "Đ/c Nguyễn Văn An - PHT | PERSON Đ/c Nguyễn Văn An - PHT | LIKELY",
                "Nguyễn Thị Kim Oanh (PHT) | PERSON Nguyễn Thị Kim Oanh (PHT) | LIKELY",
            })
    void aNameMayHaveADashOrARoleBesideIt(String text, String expected, Sureness sureness) {
        reads(text, expected, sureness);
    }

    private static void reads(String text, String expected, Sureness sureness) {
        var read = Actors.of(text).orElseThrow();
        assertThat(
                        String.join(
                                "; ",
                                read.value().stream().map(a -> a.kind() + " " + a.name()).toList()))
                .isEqualTo(expected);
        assertThat(read.sureness()).isEqualTo(sureness);
    }
}
