package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.kernel.improvementplan.PlanFrame.Duty;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** The text around a plan's rows: title, parts, and where each of them ends. */
class FrameTextTest {

    private static final String ROW = "1\tTiêu chí 1.1\tHọp mỗi tháng\tTháng 9/2024\n";

    @Test
    void aTitleGoesOnInItsSubtitleThoughThatBeginsLikeAGround() {
        Reading reading =
                read(
                        """
                        KẾ HOẠCH
                        Thực hiện chỉ tiêu chất lượng giáo dục năm học 2024-2025
                        Thực hiện Thông tư số 17/2018/TT-BGDĐT của Bộ Giáo dục và Đào tạo, năm học 2024-2025;
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW);
        assertThat(reading.draft().frame().title())
                .isEqualTo("KẾ HOẠCH\nThực hiện chỉ tiêu chất lượng giáo dục năm học 2024-2025");
        assertThat(reading.draft().frame().grounds()).hasSize(1);
        assertThat(reading.origins().get("schoolYear").sureness()).isEqualTo(Sureness.SURE);
    }

    @Test
    void aPartOfAnyNameEndsTheTextBeforeItIfItCountsOn() {
        Reading reading =
                read(
                        """
                        KE HOẠCH
                        Cải tiến chất lượng năm học 2024-2025
                        1. Mục đích
                        Giữ vững Mức 2.
                        2. Bảng phân công thực hiện
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW);
        assertThat(reading.draft().frame().purpose()).isEqualTo("Giữ vững Mức 2.");
        assertThat(reading.draft().frame().title())
                .isEqualTo("KẾ HOẠCH\nCải tiến chất lượng năm học 2024-2025");
        assertThat(reading.draft().actions()).hasSize(1);
    }

    @Test
    void aPartThatCountsOnIsNobodysDuty() {
        Reading reading =
                read(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        6. Kế hoạch cụ thể
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW
                                + """

                                7. Tổ chức thực hiện
                                1. Hiệu trưởng: chỉ đạo chung.
                                2. Kế toán: lo kinh phí.
                                Tổ trưởng: nộp minh chứng.
                                8. Rà soát, báo cáo
                                Nhà trường báo cáo vào cuối năm học.
                                """);
        assertThat(reading.draft().frame().organisation())
                .extracting(Duty::role)
                .containsExactly("Hiệu trưởng", "Kế toán", "Tổ trưởng");
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .contains("Nhà trường báo cáo vào cuối năm học.");
    }

    @Test
    void partsMayBeCountedInWords() {
        Reading reading =
                read(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        Trường THCS Bình An xây dựng kế hoạch cải tiến như sau:
                        Phần một. MỤC ĐÍCH, YÊU CẦU
                        Gắn với nhiệm vụ năm học.
                        Phần thứ hai: KẾ HOẠCH CỤ THỂ
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW
                                + """

                                PHẦN THỨ BA
                                CHỈ TIÊU
                                Tỉ lệ tốt nghiệp: 99,5% (năm trước 98,9%)
                                Phần bốn - Tổ chức thực hiện
                                1. Hiệu trưởng: chỉ đạo chung.
                                """);
        assertThat(reading.draft().frame().purpose()).isEqualTo("Gắn với nhiệm vụ năm học.");
        assertThat(reading.draft().frame().opening()).endsWith("như sau:").doesNotContain("Phần");
        assertThat(reading.draft().frame().organisation())
                .extracting(duty -> duty.role())
                .containsExactly("Hiệu trưởng");
        assertThat(reading.draft().targets())
                .extracting(
                        t -> t.target().subject(),
                        t -> t.target().baseline().toString(),
                        t -> t.target().target().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tỉ lệ tốt nghiệp", "98.9", "99.5"));
    }

    @Test
    void aTableThatIsNotUnderstoodIsLeftOverAndNoTextOfThePartAroundIt() {
        Reading reading =
                read(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        I. MỤC TIÊU
                        Giữ vững kết quả.
                        Khối\tSố lớp\tSố học sinh
                        6\t4\t160
                        7\t4\t155
                        II. NỘI DUNG
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW);
        assertThat(reading.draft().frame().objectives()).isEqualTo("Giữ vững kết quả.");
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .contains("Khối | Số lớp | Số học sinh", "6 | 4 | 160");
    }

    @Test
    void oneWordAloneIsNoTextOfAPart() {
        Reading reading =
                read(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        I. NỘI DUNG
                        Số
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW);
        assertThat(reading.draft().frame().content()).isNull();
        assertThat(reading.leftOver()).extracting(LeftOver::text).contains("Số");
    }

    @Test
    void aSchoolsNameThatALineCutOffIsNoOtherName() {
        Reading reading =
                read(
                        """
                        TRƯỜNG TIỂU HỌC NGUYỄN
                        VIẾT XUÂN
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        Trường Tiểu học Nguyễn Viết Xuân xây dựng kế hoạch cải tiến như sau:
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW);
        assertThat(reading.schoolName()).isEqualTo("Trường Tiểu học Nguyễn Viết Xuân");
        assertThat(reading.doubts())
                .extracting(doubt -> doubt.code())
                .doesNotContain(Doubts.SCHOOL_NAMES_DIFFER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRƯỜNG THCS NẬM CẮN NĂM HỌC 2024-2025 | TRƯỜNG THCS NẬM CẮN",
                "Trường Mầm non Nam Hà năm học 2024-2025 | Trường Mầm non Nam Hà",
                "TRUONG THCS NAM SON NAM HOC 2024-2025 | TRUONG THCS NAM SON",
                "TRƯỜNG TIỂU HỌC NĂM CĂN 2 KẾ HOẠCH | TRƯỜNG TIỂU HỌC NĂM CĂN 2",
                "TRƯỜNG THCS KẾ SÁCH | TRƯỜNG THCS KẾ SÁCH",
                "TRƯỜNG THPT TRƯỜNG CHINH NĂM | TRƯỜNG THPT TRƯỜNG CHINH",
                "TRƯỜNG TIỂU HỌC LÝ VIỆT NAM | TRƯỜNG TIỂU HỌC LÝ"
            })
    void aNameGoesOnUntilSomethingElseBegins(String line, String name) {
        Reading reading =
                read(
                        line
                                + """

                                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG
                                TT\tTiêu chí\tGiải pháp\tThời gian
                                """
                                + ROW);
        assertThat(reading.schoolName()).isEqualTo(name);
    }

    @Test
    void aDutyMayFollowItsRoleWithAColonOrWithout() {
        Reading reading =
                read(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        TT\tTiêu chí\tGiải pháp\tThời gian
                        """
                                + ROW
                                + """

                                II. TỔ CHỨC THỰC HIỆN
                                1. Hội đồng trường: thông qua kế hoạch.
                                2. Hội đồng tự đánh giá theo dõi tiến độ mỗi tháng
                                3. Văn thư
                                - Lưu hồ sơ.
                                4. Mọi thay đổi của kế hoạch được công bố trong tuần.
                                """);
        assertThat(reading.draft().frame().organisation())
                .extracting(duty -> duty.role(), duty -> duty.duty())
                .containsExactly(
                        tuple("Hội đồng trường", "thông qua kế hoạch."),
                        tuple("Hội đồng tự đánh giá", "theo dõi tiến độ mỗi tháng"),
                        tuple("Văn thư", "- Lưu hồ sơ."),
                        tuple("Chung", "Mọi thay đổi của kế hoạch được công bố trong tuần."));
        assertThat(reading.origins().get("frame.organisation[1].role").sureness())
                .isEqualTo(Sureness.GUESSED);
    }

    private static Reading read(String plan) {
        return Plans.READER.read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
    }
}
