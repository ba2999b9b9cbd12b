package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Criteria whose text is prose, with labels in the middle of a paragraph. */
class CriterionTextTest {

    @Test
    void findsLabelsBehindASentence() {
        Reading reading =
                read(
                        "Sửa bếp ăn, lát lại nền. Phụ trách: hiệu trưởng, phối hợp với cha mẹ trẻ."
                                + " Thời gian: tháng 10/2023. Kinh phí: 150 triệu.");
        NewAction action = reading.draft().actions().getFirst();
        assertThat(action.wording().measures()).isEqualTo("Sửa bếp ăn, lát lại nền.");
        assertThat(action.assignment().leads())
                .extracting(Actor::name)
                .containsExactly("hiệu trưởng");
        assertThat(action.assignment().collaborators())
                .extracting(Actor::name)
                .containsExactly("cha mẹ trẻ");
        assertThat(action.schedule().start()).hasToString("2023-10");
        assertThat(action.budget().amount()).isEqualTo(150_000_000);
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.GUESSED);
        assertThat(reading.origins().get("actions[0].schedule").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void leavesASentenceWithOneColonWhole() {
        String sentence = "Mua ba loại sách mới. Thời gian: càng sớm càng tốt theo nguồn kinh phí.";
        Reading reading = read(sentence);
        assertThat(reading.draft().actions().getFirst().wording().measures()).isEqualTo(sentence);
    }

    @Test
    void isNotSureOfAFieldThatMayHoldALabelNobodyKnows() {
        Reading reading =
                read("Giải pháp: Sửa bếp ăn.\nBên lo việc: kế toán.\nThời gian: tháng 10/2023.");
        assertThat(reading.draft().actions().getFirst().wording().measures())
                .contains("Bên lo việc: kế toán.");
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.GUESSED);
    }

    @Test
    void seesWhatALabelMeansThatThePaperRepeats() {
        Reading reading =
                read(
                        """
                        Chuyện cần lo: Bếp còn chật, thiếu tủ.
                        Sẽ lo: Mua hai tủ và lát lại nền bếp.
                        Ai lo: kế toán; cùng lo: Công đoàn
                        Bao giờ xong hết: tháng 10/2023
                        Tiêu chí 3.5: Thiết bị
                        Chuyện cần lo: Đồ chơi ngoài trời đã hư hỏng nhiều.
                        Sẽ lo:
                        Sửa cầu trượt, sơn lại xích đu ngoài sân.
                        Ai lo: hiệu trưởng
                        Bao giờ xong hết: học kỳ I
                        Tiêu chí 4.1: Ban đại diện cha mẹ
                        Chuyện cần lo: Số cha mẹ dự họp còn thấp.
                        Sẽ lo: Họp thêm vào buổi tối và gửi giấy mời sớm.
                        Ai lo: hiệu trưởng
                        Bao giờ xong hết: tháng 12/2023 đến tháng 2/2024
                        """);
        assertThat(reading.draft().actions()).hasSize(3);
        NewAction first = reading.draft().actions().getFirst();
        assertThat(first.wording().limitation()).isEqualTo("Bếp còn chật, thiếu tủ.");
        assertThat(first.wording().measures()).isEqualTo("Mua hai tủ và lát lại nền bếp.");
        assertThat(first.assignment().leads()).extracting(Actor::name).contains("kế toán");
        assertThat(first.schedule().start()).hasToString("2023-10");
        assertThat(reading.draft().actions().get(1).wording().measures())
                .isEqualTo("Sửa cầu trượt, sơn lại xích đu ngoài sân.");
        assertThat(reading.draft().actions().getLast().schedule().end()).hasToString("2024-02");
        assertThat(reading.origins())
                .extractingByKeys(
                        "actions[0].wording.limitation",
                        "actions[0].wording.measures",
                        "actions[0].assignment.leads",
                        "actions[0].schedule")
                .extracting(Reading.Origin::sureness)
                .containsOnly(Sureness.GUESSED);
    }

    @Test
    void readsTheOneOfACodeThatAScannerTookForALetter() {
        String plan =
                """
                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2O23-2024
                Căn cứ Thông tư số 19/2018/TT-BGDĐT;
                I. NỘI DUNG
                Tiêu chí l.4: Tổ chức
                Giải pháp: Họp tổ hằng tháng.
                """;
        Reading reading = Plans.READER.read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
        assertThat(reading.draft().actions().getFirst().wording().criteria())
                .containsExactly("1.4");
    }

    @Test
    void findsACriterionInTheBracketsOfAHeading() {
        Reading reading =
                read(
                        "Giải pháp: Mua bàn.\n\n"
                                + "Kiến nghị 2 (tiêu chí 1.7)\n"
                                + "Giải pháp: Tuyển thêm người.");
        assertThat(reading.draft().actions())
                .extracting(action -> action.wording().criteria().getFirst())
                .containsExactly("3.4", "1.7");
    }

    @Test
    void theNumberOfATermIsNoNumberOfTheNextLabel() {
        NewAction action =
                read("""
                Giải pháp: Sơn lại tường. Thời gian: Học kì II. Kinh phí: 7 triệu đồng.
                """)
                        .draft()
                        .actions()
                        .getFirst();
        assertThat(action.schedule().start()).hasToString("2024-01");
        assertThat(action.budget().amount()).isEqualTo(7_000_000);
    }

    @Test
    void theNumberOfATermMayStandOnTheNextLineButThatOfAPartMayNot() {
        Reading reading =
                read(
                        """
                        Giải pháp: Sơn lại tường
                        Thời gian: trong học kỳ
                        II. Kinh phí: trích từ quỹ
                        III. TỔ CHỨC THỰC HIỆN
                        1. Kế toán: cân đối nguồn chi.
                        """);
        NewAction action = reading.draft().actions().getFirst();
        assertThat(action.schedule().start()).hasToString("2024-01");
        assertThat(action.budget().source()).isEqualTo("trích từ quỹ");
        assertThat(reading.draft().frame().organisation()).hasSize(1);
    }

    @Test
    void theNumberOfAPageIsNoPartOfAField() {
        Reading reading =
                read(
                        """
                        Giải pháp: Sơn lại tường
                        Kinh phí: Không

                        4

                        Tiêu chí 3.3: Khối phòng hành chính
                        Giải pháp: Lắp rèm
                        """);
        assertThat(reading.draft().actions().getFirst().budget().amount()).isZero();
        assertThat(reading.leftOver()).extracting(LeftOver::text).contains("4");
    }

    private static Reading read(String text) {
        String plan =
                """
                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2023-2024
                Căn cứ Thông tư số 19/2018/TT-BGDĐT;
                I. NỘI DUNG
                Tiêu chí 3.4: Khối phòng tổ chức ăn
                """
                        + text;
        return Plans.READER.read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
    }
}
