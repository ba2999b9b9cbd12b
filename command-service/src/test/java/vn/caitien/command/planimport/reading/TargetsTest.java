package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt được năm học 2023-2024\tChỉ tiêu năm học 2024-2025",
                "Năm học 2023-2024 (đã đạt)\tNăm học 2024-2025 (phấn đấu)",
                "2023-2024\t2024-2025",
                "Năm 2024\tNăm 2025",
                "Kết quả\tKết quả cần đạt",
                "Năm học 2023-2024\tChỉ tiêu"
            })
    void whatWasReachedAndWhatIsToBeReachedAreToldByWordsOrYears(String heading) {
        assertThat(numbers(heading)).containsExactly("82 → 85");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chỉ tiêu năm học 2024-2025\tĐạt được năm học 2023-2024",
                "Năm học 2024-2025\tNăm học 2023-2024",
                "Phấn đấu\tHiện trạng"
            })
    void theColumnsMayStandInEitherOrder(String heading) {
        assertThat(numbers(heading)).containsExactly("85 → 82");
    }

    @Test
    void ofYearsAloneTheOrderIsNotSure() {
        assertThat(origin("Năm học 2023-2024\tNăm học 2024-2025")).isEqualTo(Sureness.LIKELY);
        assertThat(origin("Đạt được 2024-2025\tChỉ tiêu 2023-2024")).isEqualTo(Sureness.GUESSED);
        assertThat(origin("Năm học 2024-2025\tNăm học 2024-2025")).isEqualTo(Sureness.GUESSED);
        assertThat(origin("Đạt được 2023-2024\tChỉ tiêu 2024-2025")).isEqualTo(Sureness.SURE);
    }

    @Test
    void aPlanOfThePastAndColumnsThatNobodyKnowsAreLeftOver() {
        Reading reading =
                reading(
                        """
                        KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                        I. CHỈ TIÊU
                        Nội dung\tKế hoạch năm trước\tThực hiện năm trước\tKế hoạch năm nay\tSo sánh
                        Lên lớp\t97%\t96%\t98%\ttăng hai điểm
                        """);
        assertThat(reading.draft().targets())
                .extracting(t -> t.target().baseline(), t -> t.target().target())
                .containsExactly(tuple(new BigDecimal("96"), new BigDecimal("98")));
        assertThat(reading.leftOver()).extracting(LeftOver::text).contains("97%", "tăng hai điểm");
    }

    private static List<String> numbers(String heading) {
        return list(heading).draft().targets().stream()
                .map(PlanDraft.Target::target)
                .map(target -> target.baseline() + " → " + target.target())
                .toList();
    }

    private static Sureness origin(String heading) {
        return list(heading).origins().get("targets[0].target").sureness();
    }

    private static Reading list(String heading) {
        return reading(
                """
                KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
                I. CHỈ TIÊU
                Nội dung\t%s
                Hạnh kiểm tốt\t82%%\t85%%
                """
                        .formatted(heading));
    }

    private static Reading reading(String plan) {
        return Plans.READER.read(plan.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt");
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
