package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Tables whose headers use words that nobody knows. */
class UnknownHeadingsTest {

    private static final List<String> UNKNOWN =
            List.of("Tiêu chí", "Điểm yếu", "Làm thế nào", "Sẽ ra sao", "Ai", "Bao giờ");

    private static Reading ofUnknownColumns() {
        return WordFile.plan("18/2018")
                .table(UNKNOWN, row("1.1", "Mức 3"), row("2.2", "Có hai mươi thạc sĩ"))
                .read();
    }

    @Test
    void guessesTheColumnOfTheWorkByItsText() {
        Reading reading = ofUnknownColumns();
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria(),
                        a -> a.wording().limitation(),
                        a -> a.wording().measures())
                .containsExactly(
                        tuple(List.of("1.1"), "Yếu 1.1", "Việc rất cụ thể phải làm cho 1.1"),
                        tuple(List.of("2.2"), "Yếu 2.2", "Việc rất cụ thể phải làm cho 2.2"));
        assertThat(reading.origins().get("actions[0].wording.measures").sureness())
                .isEqualTo(Sureness.GUESSED);
        assertThat(reading.origins().get("actions[0].wording.limitation").sureness())
                .isEqualTo(Sureness.SURE);
    }

    @Test
    void guessesColumnsOfLevelsAndTimes() {
        Reading reading = ofUnknownColumns();
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().targetLevel(),
                        a -> a.wording().goal(),
                        a -> a.schedule().start().toString())
                .containsExactly(
                        tuple(3, null, "2023-10"), tuple(null, "Có hai mươi thạc sĩ", "2023-10"));
        assertThat(reading.origins().get("actions[0].schedule").sureness())
                .isEqualTo(Sureness.GUESSED);
    }

    @Test
    void guessesTheColumnOfThePeople() {
        Reading reading = ofUnknownColumns();
        assertThat(reading.draft().actions())
                .extracting(a -> a.assignment().leads().getFirst().name())
                .containsOnly("Bí thư chi đoàn");
        assertThat(reading.origins().get("actions[0].assignment.leads").sureness())
                .isEqualTo(Sureness.GUESSED);
    }

    @Test
    void leavesWhatItCannotPlace() {
        Reading reading =
                WordFile.plan("18/2018")
                        .table(
                                List.of("Tiêu chí", "Điểm yếu", "Giải pháp", "Ai"),
                                List.of("1.1", "Thiếu sách", "Mua sách", "Như trên"))
                        .read();
        assertThat(reading.leftOver()).contains(new LeftOver("bảng 1, dòng 2", "Như trên"));
    }

    @Test
    void readsTablesWithTheSameUnknownHeaderBelowEachStandard() {
        Reading reading =
                WordFile.plan("18/2018")
                        .paragraph("Tiêu chuẩn 1: Tổ chức và quản lý nhà trường")
                        .table(UNKNOWN, row("1.1", "Mức 3"))
                        .paragraph("Tiêu chuẩn 2: Cán bộ quản lý")
                        .table(UNKNOWN, row("2.1", "Mức 2"), row("2.2", "Mức 2"))
                        .read();
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria())
                .containsExactly(List.of("1.1"), List.of("2.1"), List.of("2.2"));
    }

    @Test
    void doesNotTakeTheGoalForTheWork() {
        Reading reading =
                WordFile.plan("18/2018")
                        .table(
                                List.of("TT", "Tiêu chí", "Mục tiêu", "Người phụ trách"),
                                List.of("1", "1.1", "Mức 2", "Hiệu trưởng"))
                        .read();
        assertThat(reading.draft().actions())
                .extracting(
                        a -> a.wording().criteria(),
                        a -> a.wording().targetLevel(),
                        a -> a.wording().measures())
                .containsExactly(tuple(List.of("1.1"), 2, ""));
        assertThat(reading.doubts())
                .contains(new Doubt(Doubts.MEASURES_MISSING, "actions[0].wording.measures", null));
    }

    @Test
    void findsCodesInAColumnOfAnotherName() {
        Reading reading =
                WordFile.plan("18/2018")
                        .table(
                                List.of("Thuộc về", "Giải pháp", "Người phụ trách", "Thời gian"),
                                List.of("TC 2.1 và 2.2", "Bồi dưỡng", "Hiệu trưởng", "10/2023"))
                        .read();
        assertThat(reading.draft().actions())
                .extracting(a -> a.wording().criteria())
                .containsExactly(List.of("2.1", "2.2"));
        assertThat(reading.origins().get("actions[0].wording.criteria").sureness())
                .isEqualTo(Sureness.GUESSED);
    }

    private static List<String> row(String code, String goal) {
        return List.of(
                code,
                "Yếu " + code,
                "Việc rất cụ thể phải làm cho " + code,
                goal,
                "Bí thư chi đoàn",
                "10/2023");
    }
}
