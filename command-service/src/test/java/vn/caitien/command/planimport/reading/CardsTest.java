package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Cards of one criterion each: a label on the left, its text on the right. */
class CardsTest {

    @Test
    void readsACardBelowTheCodeInItsFirstRow() {
        Reading reading =
                WordFile.plan("17/2018")
                        .table(
                                List.of("Phiếu số 1. Tiêu chí 1.3", ""),
                                List.of("Điểm yếu", "Chi đoàn nhỏ"),
                                List.of("Mục tiêu", "Mức 2"),
                                List.of("Giải pháp", "Ghép sinh hoạt với xã"))
                        .table(
                                List.of("Phiếu số 2. Khoản 2 Điều 22", ""),
                                List.of("Điểm yếu", "Chưa theo dõi"),
                                List.of("Giải pháp", "Lập sổ theo dõi"))
                        .read();
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria(),
                        a -> a.wording().limitation(),
                        a -> a.wording().targetLevel(),
                        a -> a.wording().measures())
                .containsExactly(
                        tuple(List.of("1.3"), "Chi đoàn nhỏ", 2, "Ghép sinh hoạt với xã"),
                        tuple(List.of("22.2"), "Chưa theo dõi", null, "Lập sổ theo dõi"));
    }

    @Test
    void readsACardWhoseCodeHasALabelToo() {
        Reading reading =
                WordFile.plan("17/2018")
                        .table(
                                List.of("1", "Tiêu chí", "1.3"),
                                List.of("2", "Hạn chế", "Chi đoàn nhỏ"),
                                List.of("3", "Giải pháp", "Ghép sinh hoạt"))
                        .read();
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().measures())
                .containsExactly(tuple(List.of("1.3"), "Ghép sinh hoạt"));
    }

    @Test
    void guessesThatTheLongestTextWithoutAKnownLabelIsTheWork() {
        Reading reading =
                WordFile.plan("17/2018")
                        .table(
                                List.of("Tiêu chí 1.3", ""),
                                List.of("Điểm yếu", "Chi đoàn nhỏ"),
                                List.of("Phải xắn tay vào", "Ghép sinh hoạt với đoàn xã"),
                                List.of("Người thực hiện", "Bí thư chi đoàn"))
                        .read();
        assertThat(reading.draft().actions().getFirst().wording().measures())
                .isEqualTo("Ghép sinh hoạt với đoàn xã");
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.GUESSED);
    }
}
