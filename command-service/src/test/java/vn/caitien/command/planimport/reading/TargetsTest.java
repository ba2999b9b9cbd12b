package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.planimport.PlanDraft;

/** Numbers to reach, in tables under whatever headings and in sentences. */
class TargetsTest {

    @Test
    void aTableOfThisYearAndLastYearIsOfTargets() {
        assertThat(
                        read(
                                """
                                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                                I. CHỈ TIÊU
                                Nội dung\tNăm trước\tChỉ tiêu năm nay
                                Lên lớp thẳng\t96%\t97,5%
                                Tốt nghiệp\t98,5%\t100%
                                """))
                .extracting(
                        QualityTarget::subject,
                        t -> t.baseline().toString(),
                        t -> t.target().toString())
                .containsExactly(
                        tuple("Lên lớp thẳng", "96", "97.5"), tuple("Tốt nghiệp", "98.5", "100"));
    }

    @Test
    void whatIsPledgedForTheYearIsToBeReached() {
        assertThat(
                        read(
                                """
                                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2022-2023
                                A. Học sinh
                                Chỉ số\tMức đăng kí năm nay\tThực hiện năm học 2021-2022
                                Tốt nghiệp\t99%\t98,1%
                                Hạnh kiểm tốt\t85%\t82%
                                """))
                .extracting(
                        QualityTarget::subject,
                        t -> t.baseline().toString(),
                        t -> t.target().toString())
                .containsExactly(
                        tuple("Tốt nghiệp", "98.1", "99"), tuple("Hạnh kiểm tốt", "82", "85"));
    }

    @Test
    void numbersToReachStayTargetsBesideAColumnOfMeasures() {
        assertThat(
                        read(
                                """
                                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                                I. CHỈ TIÊU
                                TT\tChỉ tiêu\tHiện tại\tPhấn đấu\tGiải pháp
                                1\tHọc sinh giỏi\t15%\t18%\tBồi dưỡng
                                2\tBỏ học\t1%\t0%\tVận động
                                """))
                .extracting(QualityTarget::subject, QualityTarget::text)
                .containsExactly(tuple("Học sinh giỏi", "Bồi dưỡng"), tuple("Bỏ học", "Vận động"));
    }

    @Test
    void aShareMayStandBeforeWhoReachesIt() {
        assertThat(
                        read(
                                """
                                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                                I. CHỈ TIÊU
                                - 100% giáo viên có sáng kiến.
                                """))
                .extracting(QualityTarget::subject, t -> t.target().toString(), QualityTarget::unit)
                .containsExactly(tuple("giáo viên có sáng kiến", "100", "%"));
    }

    @Test
    void aYearInTheSameHeadingOfSeveralTablesIsNotNamedMoreOften() {
        String plan =
                """
                BẢN ĐĂNG KÍ
                Các mức phấn đấu về chất lượng năm học 2022-2023
                A. Học sinh
                Chỉ số\tMức đăng kí năm nay\tThực hiện năm học 2021-2022
                Tốt nghiệp\t99%\t98,1%
                B. Đội ngũ
                Chỉ số\tMức đăng kí năm nay\tThực hiện năm học 2021-2022
                Giáo viên dạy giỏi\t9\t6
                """;
        assertThat(
                        Plans.READER
                                .read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt")
                                .draft()
                                .schoolYear())
                .isEqualTo("2022-2023");
    }

    private static List<QualityTarget> read(String plan) {
        return Plans.READER
                .read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt")
                .draft()
                .targets()
                .stream()
                .map(PlanDraft.Target::target)
                .toList();
    }
}
