package vn.caitien.command.planimport.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** A page that was turned into text keeps its columns by blanks. */
class SpacedTableTest {

    private static final String HEAD =
            """
            TRƯỜNG THCS BÌNH AN

                         KẾ HOẠCH
              Cải tiến chất lượng năm học 2024-2025
            Căn cứ Thông tư số 18/2018/TT-BGDĐT;
            I. Nội dung cải tiến
            """;

    @Test
    void readsRowsWhoseCellsGoOnInTheNextLine() {
        Reading reading =
                read(
                        """

                        STT Tiêu chí    Điểm yếu             Giải pháp                Người thực      Thời gian
                                                                                      hiện
                        1   Tiêu chí    Sân chơi còn         Lát lại sân, trồng       Phó hiệu        10/2024 -
                            3.1         trơn khi mưa         thêm cây bóng mát        trưởng          12/2024
                        2   1.10        Chưa có sơ đồ        Vẽ sơ đồ thoát hiểm      Bảo vệ          11/2024
                                        thoát hiểm
                        \f                                          2

                        STT Tiêu chí    Điểm yếu             Giải pháp                Người thực      Thời gian
                                                                                      hiện
                                                             ở từng tầng
                        Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục
                        3   5.5         Ít câu lạc bộ        Mở câu lạc bộ cờ vua     Tổng phụ        9/2024
                                                                                      trách

                        II. Tổ chức thực hiện
                        1. Hiệu trưởng: chỉ đạo chung.
                        """);
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria().getFirst(),
                        a -> a.wording().limitation(),
                        a -> a.wording().measures(),
                        a -> a.assignment().leads().getFirst().name(),
                        a -> a.schedule().start() + " " + a.schedule().end())
                .containsExactly(
                        tuple(
                                "3.1",
                                "Sân chơi còn trơn khi mưa",
                                "Lát lại sân, trồng thêm cây bóng mát",
                                "Phó hiệu trưởng",
                                "2024-10 2024-12"),
                        tuple(
                                "1.10",
                                "Chưa có sơ đồ thoát hiểm",
                                "Vẽ sơ đồ thoát hiểm ở từng tầng",
                                "Bảo vệ",
                                "2024-11 2024-11"),
                        tuple(
                                "5.5",
                                "Ít câu lạc bộ",
                                "Mở câu lạc bộ cờ vua",
                                "Tổng phụ trách",
                                "2024-09 2024-09"));
        assertThat(reading.draft().frame().organisation()).hasSize(1);
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void readsRowsWithoutNumbersByTheEmptyLinesBetweenThem() {
        Reading reading =
                read(
                        """

                        Tiêu chí     Nội dung công việc        Chủ trì           Thời gian

                        1.3          Họp chi bộ đúng           Bí thư            Tháng 9/2024
                                     lịch

                        2.4          Gặp phụ huynh học         GVCN              Tháng 10/2024
                                     sinh yếu
                        """);
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria().getFirst(), a -> a.wording().measures())
                .containsExactly(
                        tuple("1.3", "Họp chi bộ đúng lịch"),
                        tuple("2.4", "Gặp phụ huynh học sinh yếu"));
    }

    @Test
    void tellsHeadingsApartThatAreKnownWhereOneBlankStandsBetweenThem() {
        Reading reading =
                read(
                        """

                        TT   Tiêu chí    Giải pháp        Chủ trì và phối Thời gian      Kinh phí
                                                          hợp thực hiện
                        1    1.3         Họp chi bộ       Bí thư, Chi ủy  Tháng 9/2024   Không
                        2    2.4         Gặp phụ huynh    GVCN            Tháng 10/2024  Không
                        """);
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.assignment().leads().getFirst().name(),
                        a -> a.schedule().start().toString())
                .containsExactly(tuple("Bí thư", "2024-09"), tuple("GVCN", "2024-10"));
    }

    private static Reading read(String table) {
        return Plans.READER.read((HEAD + table).getBytes(UTF_8), "ke-hoach.txt");
    }
}
