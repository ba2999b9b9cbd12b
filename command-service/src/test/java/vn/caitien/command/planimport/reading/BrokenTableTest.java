package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.planimport.Reading;

/** Tables of which only the lines of their cells are left, one below the other. */
class BrokenTableTest {

    private static final String HEADER =
            """
            KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024
            Căn cứ Thông tư số 18/2018/TT-BGDĐT;
            II. NỘI DUNG
            Số
            TT
            Tiêu
            chí
            Mục tiêu
            cần đạt
            Giải pháp
            cải tiến
            Chủ trì/
            Phối hợp
            Thời
            gian
            Kinh
            phí
            """;

    private static final String FIRST =
            """
            1
            Tiêu chí
            1.3
            Chi đoàn
            đạt vững
            mạnh
            Đổi mới nội dung
            sinh hoạt chi đoàn,
            mỗi quý một chủ đề
            Bí thư chi
            đoàn
            Tháng
            10/2023
            Không
            """;

    private static final String SECOND =
            """
            2
            Tiêu chí
            1.
            10
            Không có bạo
            lực học
            đường
            Lập tổ tư vấn tâm lý;
            ký cam kết với từng lớp
            Tổng phụ
            trách
            Từ 9/2023
            đến
            5/2024
            2.000.000đ
            """;

    @Test
    void joinsACodeThatIsSplitOverThreeLines() {
        assertThat(read(FIRST + SECOND).draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().goal())
                .containsExactly(
                        tuple(List.of("1.3"), "Chi đoàn đạt vững mạnh"),
                        tuple(List.of("1.10"), "Không có bạo lực học đường"));
    }

    @Test
    void keepsShortCellsApart() {
        NewAction second = read(FIRST + SECOND).draft().actions().get(1);
        assertThat(second.wording().measures())
                .isEqualTo("Lập tổ tư vấn tâm lý; ký cam kết với từng lớp");
        assertThat(second.assignment().leads())
                .extracting(Actor::name)
                .containsExactly("Tổng phụ trách");
        assertThat(second.schedule().end()).hasToString("2024-05");
        assertThat(second.budget().amount()).isEqualTo(2_000_000);
    }

    @Test
    void readsOnBehindTheNumberOfAPage() {
        Reading reading = read(FIRST + "\nTrang 2\n\n" + SECOND);
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria())
                .containsExactly(List.of("1.3"), List.of("1.10"));
        assertThat(reading.draft().actions().getFirst().budget().amount()).isZero();
    }

    @Test
    void theHeaderThatEachPageSaysAgainIsNoPartOfARow() {
        String header = HEADER.substring(HEADER.indexOf("Số\nTT"));
        Reading reading = read(FIRST + "2\n" + header + SECOND);
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().goal(), a -> a.budget().amount())
                .containsExactly(
                        tuple("Chi đoàn đạt vững mạnh", 0L),
                        tuple("Không có bạo lực học đường", 2_000_000L));
    }

    @Test
    void beginsARowAlsoWhereItsNumberStandsBesideItsFirstWords() {
        assertThat(read(FIRST + SECOND.replace("2\nTiêu chí\n", "2 Tiêu chí\n")).draft().actions())
                .extracting(a -> a.wording().criteria(), a -> a.wording().goal())
                .containsExactly(
                        tuple(List.of("1.3"), "Chi đoàn đạt vững mạnh"),
                        tuple(List.of("1.10"), "Không có bạo lực học đường"));
    }

    private static Reading read(String rows) {
        String plan = HEADER + rows + "III. TỔ CHỨC THỰC HIỆN\nHiệu trưởng triển khai kế hoạch.\n";
        return Plans.READER.read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
    }
}
