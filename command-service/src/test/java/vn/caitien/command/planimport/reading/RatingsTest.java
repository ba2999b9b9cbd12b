package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;

/** A table that says beside each criterion which level it has. */
class RatingsTest {

    private static final String PLAN =
            """
            KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
            Theo Thông tư số 18/2018/TT-BGDĐT, Trường THCS Bình An
            I. KẾT QUẢ TỰ ĐÁNH GIÁ
            %s
            II. NỘI DUNG
            TT\tTiêu chí\tMục tiêu\tGiải pháp\tThời gian
            1\tTiêu chí 1.1\tMức 2\tHọp mỗi tháng\tTháng 9/2024
            2\tTiêu chí 1.3\tMức 3\tHọp mỗi tháng\tTháng 9/2024
            """;

    @Test
    void goalsAreComparedWithIt() {
        Reading reading =
                read(
                        """
                        Tiêu chí\tMức đạt\tGhi chú
                        Tiêu chí 1.1\tMức 2\t
                        Tiêu chí 1.3\tĐạt Mức 2\tcần cố gắng
                        Tiêu chí 1.4\tKhông đạt\t
                        """);
        assertThat(reading.doubts())
                .extracting(Doubt::code, Doubt::found)
                .containsExactly(tuple(Doubts.GOAL_NOT_ABOVE_PRESENT, "1.1: Mức 2 → Mức 2"));
        assertThat(reading.draft().frame().situation()).isNull();
    }

    @Test
    void totalsAreComparedWithItIfItHasAllCriteria() {
        StringBuilder table = new StringBuilder("Tiêu chí\tMức\n");
        for (int i = 1; i <= 10; i++) {
            table.append("1.").append(i).append("\tMức ").append(i > 2 ? 1 : 3).append('\n');
        }
        assertThat(read(table + "\nSố tiêu chí đạt Mức 2 trở lên: 3/10.\n").doubts())
                .extracting(Doubt::code)
                .contains(Doubts.TOTALS_DISAGREE);
        assertThat(read(table + "\nSố tiêu chí đạt Mức 2 trở lên: 26/28.\n").doubts())
                .extracting(Doubt::code)
                .doesNotContain(Doubts.TOTALS_DISAGREE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Đạt Mức 2: 23/27 tiêu chí (90%) | 85,2 %",
                "Đạt Mức 1: 26/27 (tỷ lệ 96,29%) | none",
                "Đạt Mức 1: 27/27 tiêu chí, tỷ lệ 100% | none",
                "Đạt Mức 3: 5/20; 100% giáo viên đạt chuẩn | none",
            })
    void sharesAreComparedWithTheirCounts(String line, String share) {
        assertThat(read(line + "\n").doubts().stream().map(Doubt::found).toList())
                .isEqualTo(share == null ? List.of() : List.of(line + " ≠ " + share));
    }

    @Test
    void levelsToReachAreNoRatings() {
        assertThat(
                        read("""
                        Tiêu chí\tMức phấn đấu
                        Tiêu chí 1.1\tMức 2
                        Tiêu chí 1.3\tMức 3
                        Tiêu chí 1.4\tMức 2
                        """)
                                .doubts())
                .isEmpty();
    }

    private static Reading read(String ratings) {
        return Plans.READER.read(
                PLAN.formatted(ratings).getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
    }
}
