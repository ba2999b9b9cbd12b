package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.caitien.command.planimport.reading.Plans.wordings;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Tables that hold more than rows of actions, or less than a whole row. */
class MixedTablesTest {

    private static Reading read(String rows) {
        return Plans.read("2023-2024", rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung cần cải tiến",
                "Nội dung cải tiến",
                "Nội dung khắc phục",
                "Giải pháp cải tiến"
            })
    void keepUpAndImproveInOneRow(String heading) {
        Reading reading =
                read(
                        """
                        Tiêu chí\tNội dung duy trì\t%s\tPhụ trách\tThời gian
                        1.1\tCông khai chiến lược\tRà soát chiến lược\tHiệu trưởng\tTháng 9/2023
                        1.2\tHọp đủ kỳ\t\tThư ký\tTháng 10/2023
                        """
                                .formatted(heading));
        assertThat(wordings(reading))
                .extracting(Wording::criteria, Wording::measures)
                .containsExactly(tuple(List.of("1.1"), "Rà soát chiến lược"));
        assertThat(reading.draft().upkeep())
                .extracting(PlanDraft.Upkeep::criterion, PlanDraft.Upkeep::text)
                .containsExactly(tuple("1.1", "Công khai chiến lược"), tuple("1.2", "Họp đủ kỳ"));
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .anyMatch(it -> it.contains("Thư ký"));
    }

    @Test
    void sayOfEachRowWhetherItKeepsUpOrImproves() {
        Reading reading =
                read(
                        """
                        TT\tTiêu chí\tLoại\tNội dung\tPhụ trách\tThời gian
                        1\t1.1\tDuy trì\tCông khai chiến lược\tHiệu trưởng\tCả năm học
                        2\t1.2\tCải tiến\tBổ sung thành viên\tHiệu trưởng\tTháng 9/2023
                        """);
        assertThat(wordings(reading))
                .extracting(Wording::measures)
                .containsExactly("Bổ sung thành viên");
        assertThat(reading.draft().upkeep())
                .extracting(PlanDraft.Upkeep::criterion, PlanDraft.Upkeep::text)
                .containsExactly(tuple("1.1", "Công khai chiến lược"));
    }

    @Test
    void leaveNothingOutThatStandsBesideWhatIsKeptUp() {
        Reading reading =
                read(
                        """
                        Tiêu chí\tNội dung duy trì\tPhụ trách\tThời gian
                        1.1\tCông khai chiến lược\tHiệu trưởng\tTháng 9/2023
                        """);
        assertThat(reading.draft().actions()).isEmpty();
        assertThat(reading.draft().upkeep()).hasSize(1);
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .contains("Hiệu trưởng", "Tháng 9/2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "2,5 triệu đồng | 2500000 | null",
                "50.000.000 (XHH) | 50000000 | XHH",
                "25000000 Ngân sách | 25000000 | Ngân sách",
                "8,500,000 Ngân sách | 8500000 | Ngân sách",
                "Ngân sách nhà nước | null | Ngân sách nhà nước"
            })
    void sayAmountsInTheColumnOfTheirSource(String cell, Long amount, String source) {
        Reading reading =
                read(
                        """
                        TT\tTiêu chí\tGiải pháp\tPhụ trách\tThời gian\tNguồn kinh phí
                        1\t1.2\tMua sách\tThư viện\tTháng 9/2023\t%s
                        """
                                .formatted(cell));
        assertThat(reading.draft().actions().getFirst().budget())
                .isEqualTo(new Budget(amount, source));
    }

    @Test
    void goOnBelowAHeaderThatIsSaidAgain() {
        Reading reading =
                read(
                        """
                        TT\tTiêu chí\tHạn chế\tGiải pháp\tNgười thực hiện\tThời gian
                        1\t1.2\tThiếu sách\tLập đề án xây\t\t
                        TT\tTiêu chí\tHạn chế\tGiải pháp\tNgười thực hiện\tThời gian
                        \t\t\tnhà đa năng\tHiệu trưởng\tTháng 9/2023
                        2\t1.3\tThiếu bàn\tMua bàn\tKế toán\tTháng 10/2023
                        """);
        assertThat(wordings(reading))
                .extracting(Wording::measures)
                .containsExactly("Lập đề án xây nhà đa năng", "Mua bàn");
        assertThat(
                        Objects.requireNonNull(reading.draft().actions().getFirst().assignment())
                                .leads())
                .hasSize(1);
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.LIKELY);
    }

    @Test
    void areIntroducedByWhatIsWeak() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.3: Tổ chức Đảng
                        Điểm yếu: Sinh hoạt chưa đều.
                        Kế hoạch cải tiến chất lượng:
                        Giải pháp\tNgười thực hiện\tThời gian\tKinh phí
                        Đổi mới sinh hoạt\tBí thư\tTháng 9/2023\tKhông
                        Kết nạp đảng viên\tChi bộ\tTháng 5/2024\tKhông
                        """);
        assertThat(wordings(reading))
                .extracting(Wording::criteria, Wording::limitation)
                .containsExactly(
                        tuple(List.of("1.3"), "Sinh hoạt chưa đều."),
                        tuple(List.of("1.3"), "Sinh hoạt chưa đều."));
    }

    @Test
    void endWhereThePaperEnds() {
        Reading reading =
                read(
                        """
                        TT\tTiêu chí\tGiải pháp\tPhụ trách\tThời gian\tKinh phí
                        1\t1.2\tMua sách\tThư viện\tTháng 9/2023\tKhông
                        \tNơi nhận:\t\t\tHIỆU TRƯỞNG\t
                        \t- Lưu VT.\t\t\t\t
                        """);
        assertThat(reading.draft().actions()).hasSize(1);
        assertThat(reading.draft().frame().signatory()).isEqualTo("HIỆU TRƯỞNG");
        assertThat(reading.draft().actions().getFirst().budget()).isEqualTo(new Budget(0L, null));
    }

    @Test
    void giveNumbersForSubjectsAndGrades() {
        Reading reading =
                read(
                        """
                        III. Chỉ tiêu
                        TT\tMôn\tKhối\tNăm học 2022-2023\tChỉ tiêu 2023-2024
                        1\tToán\tKhối 1\t94%\t97%
                        2\tTin học\tKhối 4\t95%\t97%
                        """);
        assertThat(reading.draft().targets())
                .extracting(it -> it.target().group(), it -> it.target().subject())
                .containsExactly(tuple("Khối 1", "Toán"), tuple("Khối 4", "Tin học"));
    }

    @Test
    void giveNumbersOfGroupsBesideEachOther() {
        Reading reading =
                read(
                        """
                        III. Chỉ tiêu
                        Nội dung\tKhối 6\tKhối 7
                        Học tập Tốt\t20%\t18%
                        Rèn luyện Tốt\t90%\t88%
                        """);
        assertThat(reading.draft().targets())
                .extracting(
                        it -> it.target().group(),
                        it -> it.target().subject(),
                        it -> String.valueOf(it.target().target()))
                .containsExactly(
                        tuple("Khối 6", "Học tập Tốt", "20"),
                        tuple("Khối 7", "Học tập Tốt", "18"),
                        tuple("Khối 6", "Rèn luyện Tốt", "90"),
                        tuple("Khối 7", "Rèn luyện Tốt", "88"));
    }

    @Test
    void areGuessedBelowLabelsThatMayBeHeadsOfColumns() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.1: Phương hướng
                        Rà soát chiến lược.
                        Tiêu chí 1.2: Hội đồng trường
                        Họp đủ kỳ.
                        Tiêu chí 1.3: Tổ chức Đảng
                        Công việc, giải pháp
                        Kết nạp đảng viên.
                        """);
        assertThat(reading.origins().get("actions[2].wording.measures").sureness())
                .isEqualTo(Sureness.GUESSED);
    }

    @Test
    void knowLabelsBehindALetter() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.3: Tổ chức Đảng
                        a) Điểm yếu
                        Sinh hoạt chưa đều.
                        b) Kế hoạch cải tiến
                        Đổi mới sinh hoạt.
                        """);
        assertThat(wordings(reading))
                .extracting(Wording::limitation, Wording::measures)
                .containsExactly(tuple("Sinh hoạt chưa đều.", "Đổi mới sinh hoạt."));
    }
}
