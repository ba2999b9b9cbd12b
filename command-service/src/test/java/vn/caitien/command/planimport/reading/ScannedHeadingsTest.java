package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.caitien.command.planimport.reading.Plans.wordings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.command.planimport.reading.value.Codes;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Headings of criteria that a scanner spoilt or a line cut, and lines that go on. */
class ScannedHeadingsTest {

    private static Reading read(String rows) {
        return Plans.read("2022-2023", rows);
    }

    @ParameterizedTest
    @CsvSource({
        "Tieu chi 1.l: Phuong huong, 1.1",
        "Tieu chi 1.lO: An ninh, 1.10",
        "Tieu chl 3.5: Thiet bi, 3.5",
        "'Tieu chi 3,2: Phong hoc', 3.2",
        "Tieu chi 3.S: Thiet bi, 3.5",
        "'Tiêu chí 5.\n4: Trải nghiệm', 5.4",
        "'Tiêu\nchí 5.\n4: Trải nghiệm', 5.4",
        "'Tiêu chí 3\n.2: Phòng học', 3.2",
        "PHIẾU CẢI TIẾN TIÊU CHÍ 1.5 - LỚP HỌC, 1.5"
    })
    void areKnownByTheirCode(String heading, String code) {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.2: Hội đồng trường
                        Hạn chế: Họp ít.
                        Giải pháp: Họp đủ.
                        %s
                        Hạn chế: Thiếu.
                        Giải pháp: Mua thêm.
                        """
                                .formatted(heading));
        assertThat(wordings(reading))
                .extracting(Wording::criteria)
                .containsExactly(List.of("1.2"), List.of(code));
        assertThat(wordings(reading).getFirst().measures()).isEqualTo("Họp đủ.");
    }

    @Test
    void numbersInARowAreNoCode() {
        assertThat(Codes.in("Tiêu chí 1, 2 và 3", null)).isEmpty();
        assertThat(Codes.in("Tiêu chí 3,2", null)).containsExactly("3.2");
        assertThat(Codes.in("Tieu chi 1.lO", null)).containsExactly("1.10");
    }

    @Test
    void aTitleIsNoCode() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.2: Hội đồng trường
                        Hạn chế: Họp ít.
                        Giải pháp: Họp đủ.
                        Tiêu chí 1.Lớp học
                        Hạn chế: Đông.
                        Giải pháp: Tách lớp.
                        """);
        assertThat(wordings(reading).get(1).criteria()).isEmpty();
    }

    @Test
    void whatIsSaidAgainIsAnotherRowThoughNobodyKnowsItsHeading() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.2: Hội đồng trường
                        Hạn chế: Họp ít.
                        Giải pháp: Họp đủ.
                        T.chí bốn chấm một - Cha mẹ học sinh
                        Hạn chế: Ít tham gia.
                        Giải pháp: Họp ở bản.
                        """);
        assertThat(wordings(reading))
                .extracting(Wording::limitation, Wording::measures)
                .containsExactly(tuple("Họp ít.", "Họp đủ."), tuple("Ít tham gia.", "Họp ở bản."));
        assertThat(wordings(reading).get(1).criteria()).isEmpty();
        assertThat(reading.leftOver())
                .extracting(LeftOver::text)
                .anyMatch(text -> text.contains("bốn chấm một"));
    }

    @Test
    void anEnumerationGoesOnInSmallLetters() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.2: Hội đồng trường
                        - Hạn chế: Phó hiệu trưởng mới được bổ nhiệm, còn thiếu kinh nghiệm;
                        chưa qua lớp bồi dưỡng
                        (khóa gần nhất mở năm 2022).
                        - Giải pháp: Cử đi bồi dưỡng;
                        giao việc kèm cặp.
                        """);
        Wording wording = wordings(reading).getFirst();
        assertThat(wording.limitation())
                .endsWith("chưa qua lớp bồi dưỡng (khóa gần nhất mở năm 2022).");
        assertThat(wording.measures()).isEqualTo("Cử đi bồi dưỡng; giao việc kèm cặp.");
    }

    @Test
    void whatIsKeptUpIsNotTakenForATitle() {
        Reading reading =
                read(
                        """
                        Tiêu chí 1.2: Hội đồng trường
                        Giải pháp: Họp đủ.
                        III. Nội dung duy trì
                        Tiêu chí 4.1: Ban đại diện cha mẹ học sinh họp ba kỳ.
                        Tiêu chí 4.2: Tiếp tục tham mưu cấp ủy, chính quyền hằng quý.
                        """);
        assertThat(reading.draft().upkeep())
                .extracting(row -> row.criterion(), row -> row.text())
                .containsExactly(
                        tuple("4.1", "Ban đại diện cha mẹ học sinh họp ba kỳ."),
                        tuple("4.2", "Tiếp tục tham mưu cấp ủy, chính quyền hằng quý."));
        assertThat(reading.origins().get("upkeep[0].text").sureness()).isNotEqualTo(Sureness.SURE);
    }
}
