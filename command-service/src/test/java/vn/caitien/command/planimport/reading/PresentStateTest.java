package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;

/** How things stand, in a cell of its own: a text is the row's, a level the self-assessment's. */
class PresentStateTest {

    private static Reading read(String present) {
        return Plans.READER.read(
                """
                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2026-2027
                TT\tTiêu chí\tHiện trạng\tHạn chế\tMục tiêu\tGiải pháp\tNgười thực hiện
                1\t1.2\t%s\tThiếu sách\tMức 1\tMua sách\tThư viện
                """
                        .formatted(present)
                        .getBytes(StandardCharsets.UTF_8),
                "ke-hoach.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 300 cuốn sách.",
                "Đạt Mức 1, còn thiếu sách tham khảo",
                "Thư viện đạt chuẩn từ năm 2022"
            })
    void isKeptAsATextBesideWhatIsWeak(String present) {
        Reading reading = read(present);
        var wording = reading.draft().actions().getFirst().wording();
        assertThat(wording.presentState()).isEqualTo(present);
        assertThat(wording.limitation()).isEqualTo("Thiếu sách");
        assertThat(reading.leftOver()).extracting(LeftOver::text).doesNotContain(present);
    }

    @ParameterizedTest
    @CsvSource({
        "Mức 1, true",
        "2, true",
        "Tiêu chí 1.2: đạt Mức 2, true",
        "Không đạt Mức 1, false",
        "Tiêu chí 1.2: không đạt Mức 1, false",
        "Chưa tự đánh giá, false"
    })
    void isALevelThatIsSetBesideTheGoal(String present, boolean doubtful) {
        Reading reading = read(present);
        assertThat(reading.draft().actions().getFirst().wording().presentState()).isNull();
        assertThat(reading.leftOver()).extracting(LeftOver::text).contains(present);
        assertThat(
                        reading.doubts().stream()
                                .anyMatch(it -> it.code().equals("goal-not-above-present")))
                .isEqualTo(doubtful);
    }
}
