package vn.caitien.command.planimport.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.school.SchoolYear;

/** Stretches of months in the words of plans, in a plan of 2024-2025. */
class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "15/10/2024 | 15/10/2024",
                "Trước ngày 31/01/2025 | Trước ngày 31/01/2025",
                "Từ 05/9/2024 đến 31/5/2025 | none",
                "20/11 | 20/11",
                "9-11-2024 | 9-11-2024",
                "01/9/2024 - 31/5/2025 | none",
                "30/11/2024 | none",
                "10/24 | none",
            })
    void aDayThatAMonthDoesNotSayIsKept(String text, String note) {
        assertThat(times.schedule(text))
                .map(read -> read.value().note())
                .isEqualTo(Optional.ofNullable(note));
    }

    private final Times times = new Times(new SchoolYear(2024));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 9-10/2024 | 2024-09 2024-10 | LIKELY",
                "9-11/2024 | 2024-09 2024-11 | LIKELY",
                "từ 9 đến 11/2024 | 2024-09 2024-11 | LIKELY",
                "tháng 9 - 5/2025 | 2024-09 2025-05 | LIKELY",
                "9, 10 và 11/2024 | 2024-09 2024-11 | LIKELY",
                "T9/2024 - T5/2025 | 2024-09 2025-05 | SURE",
                "2024.10 | 2024-10 2024-10 | SURE",
                "Tháng Mười 2024 | 2024-10 2024-10 | SURE",
                "tháng 9, 10 năm học 2024-2025 | 2024-09 2024-10 | LIKELY",
            })
    void aYearHoldsForTheMonthsBesideIt(String text, String expected, Sureness sureness) {
        understands(text, expected, sureness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I/2025 | 2025-01 2025-03 | LIKELY",
                "Quý IV năm 2024 | 2024-10 2024-12 | LIKELY",
                "Quý 1 năm 2025 | 2025-01 2025-03 | LIKELY",
                "Quý IV/2024 - Quý I/2025 | 2024-10 2025-03 | LIKELY",
                "Quý 4 | 2024-10 2024-12 | LIKELY",
            })
    void aQuarterIsThreeMonths(String text, String expected, Sureness sureness) {
        understands(text, expected, sureness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hè 2025 | 2025-06 2025-08",
                "Trong hè | 2025-06 2025-08",
                "Hè 2024 (tháng 7, 8) | 2024-07 2024-08",
                "Năm 2025 | 2025-01 2025-12",
                "Giai đoạn 2024-2027 | 2024-01 2027-12",
                "HKII năm học 2024-2025 | 2025-01 2025-05",
                "Học kỳ I năm học 2025-2026 | 2025-09 2026-01",
                "Học kỳ I và học kỳ II | 2024-09 2025-05",
                "từ 15/9 đến 31/5 | 2024-09 2025-05",
                "10/24 | 2024-10 2024-10",
            })
    void whatSchoolsMeanDifferentlyIsGuessed(String text, String expected) {
        Sureness sureness = times.schedule(text).orElseThrow().sureness();
        assertThat(sureness).isNotEqualTo(Sureness.SURE);
        understands(text, expected, sureness);
    }

    @ParameterizedTest
    @CsvSource({
        "Ngày 15 hằng tháng",
        "Mỗi quý một lần",
        "02 lần/năm",
        "sau khi được duyệt",
    })
    void whatIsNoStretchOfMonthsStaysAsANote(String text) {
        var read = times.schedule(text).orElseThrow();
        assertThat(read.sureness()).isEqualTo(Sureness.GUESSED);
        assertThat(read.value().note()).isEqualTo(text);
        assertThat(read.value().precision()).isEqualTo(Schedule.Precision.SCHOOL_YEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cuối học kỳ I | 2024-09 2025-01 | Cuối",
                "Tuần 3 tháng 10/2024 | 2024-10 2024-10 | Tuần 3",
                "15-20/10/2024 | 2024-10 2024-10 | 15-20/10/2024",
            })
    void whatIsMoreThanMonthsIsKept(String text, String months, String note) {
        var read = times.schedule(text).orElseThrow();
        assertThat(read.value().start() + " " + read.value().end()).isEqualTo(months);
        assertThat(read.value().note()).isEqualTo(note);
        assertThat(read.sureness()).isNotEqualTo(Sureness.SURE);
    }

    private void understands(String text, String expected, Sureness sureness) {
        var read = times.schedule(text).orElseThrow();
        assertThat(read.value().start() + " " + read.value().end()).isEqualTo(expected);
        assertThat(read.value().note()).isNull();
        assertThat(read.sureness()).isEqualTo(sureness);
    }
}
