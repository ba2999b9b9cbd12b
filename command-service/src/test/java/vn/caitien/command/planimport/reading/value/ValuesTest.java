package vn.caitien.command.planimport.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.school.SchoolYear;

/** Times, money and people in the words of plans. */
class ValuesTest {

    private final Times times = new Times(new SchoolYear(2023));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 10/2023 | 2023-10 2023-10 MONTH null | SURE",
                "Thang 10/2023 | 2023-10 2023-10 MONTH null | SURE",
                "10/2023 | 2023-10 2023-10 MONTH null | SURE",
                "9/2025 đến 12/2026 | 2025-09 2026-12 MONTH null | SURE",
                "09/2023 - 05/2024 | 2023-09 2024-05 MONTH null | SURE",
                "Từ 05/9/2023 đến 31/5/2024 | 2023-09 2024-05 MONTH null | SURE",
                "tháng 9 năm 2023 | 2023-09 2023-09 MONTH null | SURE",
                "Từ tháng 9 đến tháng 5 | 2023-09 2024-05 MONTH null | LIKELY",
                "Tháng 9 đến tháng 12/2023 | 2023-09 2023-12 MONTH null | LIKELY",
                "Tháng 11/2023 đến tháng 2 | 2023-11 2024-02 MONTH null | LIKELY",
                "Tháng 9, 10, 11/2023 | 2023-09 2023-11 MONTH null | LIKELY",
                "Năm học 2021-2022 đến 2024-2025 | 2021-09 2025-08 SCHOOL_YEAR null | SURE",
                "2021 – 2022 | 2021-09 2022-08 SCHOOL_YEAR null | SURE",
                "Cả năm học | 2023-09 2024-08 SCHOOL_YEAR null | LIKELY",
                "Trong năm học | 2023-09 2024-08 SCHOOL_YEAR null | LIKELY",
                "Thường xuyên | 2023-09 2024-08 SCHOOL_YEAR Thường xuyên | GUESSED",
                "khi có phát sinh | 2023-09 2024-08 SCHOOL_YEAR khi có phát sinh | GUESSED",
                "Tháng 9/2025 và thời điểm có nội dung mới | 2025-09 2025-09 MONTH và thời điểm có"
                        + " nội dung mới | LIKELY",
                "Học kỳ I | 2023-09 2024-01 MONTH null | GUESSED",
                "HKII | 2024-01 2024-05 MONTH null | GUESSED",
            })
    void understandsTimes(String text, String expected, Sureness sureness) {
        var read = times.schedule(text).orElseThrow();
        var value = read.value();
        assertThat(value.start() + " " + value.end() + " " + value.precision() + " " + value.note())
                .isEqualTo(expected);
        assertThat(read.sureness()).isEqualTo(sureness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "đường", "Tháng 13/2023", "12/2024 đến 1/2024"})
    void leavesATimeThatItDoesNotUnderstand(String text) {
        assertThat(times.schedule(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 triệu | 100000000 | null | SURE",
                "100 trieu dong | 100000000 | null | SURE",
                "100.000.000 đ | 100000000 | null | SURE",
                "1,5 tỷ đồng | 1500000000 | null | SURE",
                "500.000đ | 500000 | null | SURE",
                "300 nghìn | 300000 | null | SURE",
                "Không | 0 | null | SURE",
                "Không có | 0 | null | SURE",
                "Theo quy chế chi tiêu nội bộ | null | Theo quy chế chi tiêu nội bộ | SURE",
                "20 triệu từ nguồn xã hội hóa | 20000000 | từ nguồn xã hội hóa | LIKELY",
                "15.000.000 | 15000000 | null | LIKELY",
                "10 triệu, sau đó 5 triệu | null | 10 triệu, sau đó 5 triệu | GUESSED",
                "Theo Nghị định 24/2021 | null | Theo Nghị định 24/2021 | GUESSED",
            })
    void understandsMoney(String text, String amount, String source, Sureness sureness) {
        var read = Money.budget(text).orElseThrow();
        assertThat(String.valueOf(read.value().amount())).isEqualTo(amount);
        assertThat(String.valueOf(read.value().source())).isEqualTo(source);
        assertThat(read.sureness()).isEqualTo(sureness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BGH, Hội đồng TĐG, Ban đại diện CMHS | GROUP BGH; GROUP Hội đồng TĐG; OUTSIDE Ban"
                        + " đại diện CMHS | SURE",
                "Hiệu trưởng và kế toán | ROLE Hiệu trưởng; ROLE kế toán | SURE",
                "Công an xã; Hội chữ thập đỏ | OUTSIDE Công an xã; OUTSIDE Hội chữ thập đỏ | SURE",
                "Tổ văn phòng (văn thư, kế toán) | GROUP Tổ văn phòng (văn thư, kế toán) | SURE",
                "Nhóm TC1 | GROUP Nhóm TC1 | SURE",
                "Nguyễn Văn A | PERSON Nguyễn Văn A | LIKELY",
                "Cô Lan | PERSON Cô Lan | LIKELY",
                "Xưởng in | GROUP Xưởng in | GUESSED",
            })
    void understandsPeople(String text, String expected, Sureness sureness) {
        var read = Actors.of(text).orElseThrow();
        assertThat(String.join("; ", read.value().stream().map(ValuesTest::told).toList()))
                .isEqualTo(expected);
        assertThat(read.sureness()).isEqualTo(sureness);
    }

    private static String told(Actor actor) {
        return actor.kind() + " " + actor.name();
    }
}
