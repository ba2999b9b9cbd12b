package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.improvementplan.Actor;
import vn.caitien.kernel.improvementplan.Actor.Kind;
import vn.caitien.kernel.improvementplan.Assignment;
import vn.caitien.kernel.improvementplan.Budget;
import vn.caitien.kernel.improvementplan.PlanFrame;
import vn.caitien.kernel.improvementplan.QualityTarget;
import vn.caitien.kernel.improvementplan.Schedule;
import vn.caitien.kernel.improvementplan.Schedule.Precision;
import vn.caitien.kernel.improvementplan.Wording;
import vn.caitien.kernel.planimport.PlanDraft;
import vn.caitien.kernel.planimport.PlanWorkbook;
import vn.caitien.kernel.planimport.PlanWorkbook.ActionColumn;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.LeftOver;
import vn.caitien.kernel.planimport.Reading.Origin;
import vn.caitien.kernel.planimport.Reading.Sureness;

/** Our own workbook comes back as it was written. */
class OwnWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"trung-my-tay-1", "hong-phong", "pom-lot"})
    void comesBackWithoutLoss(String name) {
        PlanDraft plan = Plans.transcription(name);
        Reading reading =
                Plans.READER.read(PlanBook.own(plan, "Trường THCS Ba Đình"), "ke-hoach.xlsx");
        assertThat(reading.draft().frame()).isEqualTo(plan.frame());
        assertThat(reading.draft().actions()).isEqualTo(plan.actions());
        assertThat(reading.draft().upkeep()).isEqualTo(plan.upkeep());
        assertThat(reading.draft().targets())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(plan.targets());
        assertThat(reading.draft().schoolYear()).isEqualTo(plan.schoolYear());
        assertThat(reading.draft().framework()).isEqualTo(plan.framework());
        assertThat(reading.schoolName()).isEqualTo("Trường THCS Ba Đình");
        assertThat(reading.leftOver()).isEmpty();
        assertThat(reading.origins().values())
                .extracting(Origin::sureness)
                .containsOnly(Sureness.SURE);
        assertThat(reading.origins().get("actions[0].wording.measures").place())
                .isEqualTo("trang tính “Nội dung cải tiến”, ô H2");
    }

    @Test
    void isReadAsOursThoughItWasWrittenBeforeAColumnCame() throws IOException {
        PlanDraft plan = Plans.transcription("pom-lot");
        ByteArrayOutputStream earlier = new ByteArrayOutputStream();
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(PlanBook.own(plan, "Trường THCS Ba Đình")))) {
            for (Row row : book.getSheet(PlanWorkbook.ACTIONS)) {
                Cell later = row.getCell(ActionColumn.PRESENT_STATE.ordinal());
                if (later != null) {
                    row.removeCell(later);
                }
            }
            book.write(earlier);
        }
        Reading reading = Plans.READER.read(earlier.toByteArray(), "ke-hoach.xlsx");
        assertThat(reading.draft().actions()).isEqualTo(plan.actions());
        assertThat(reading.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tt57-2026-general", "tt57-2026-preschool", "tt57-2026-continuing"})
    void isOfTheEditionThatItNamesWhateverTheSchoolIsCalled(String framework) {
        PlanDraft plan = Plans.transcription("pom-lot");
        PlanDraft other =
                new PlanDraft(
                        "2026-2027",
                        framework,
                        plan.frame(),
                        plan.actions(),
                        plan.upkeep(),
                        plan.targets());
        assertThat(
                        Plans.READER
                                .read(PlanBook.own(other, "Trường Lê Quý Đôn"), "ke-hoach.xlsx")
                                .draft()
                                .framework())
                .isEqualTo(framework);
    }

    @Test
    void leavesWhatStandsOnASheetOfSomebodyElse() throws IOException {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(
                                PlanBook.own(Plans.transcription("pom-lot"), "Trường THCS X")))) {
            book.createSheet("Ghi chép").createRow(0).createCell(0).setCellValue("Hỏi Sở");
            book.createSheet(PlanWorkbook.RESULTS).createRow(0).createCell(0).setCellValue("Mã");
            book.write(more);
        }
        assertThat(Plans.READER.read(more.toByteArray(), "ke-hoach.xlsx").leftOver())
                .extracting(LeftOver::text)
                .containsExactly("Hỏi Sở");
    }

    @Test
    void keepsEveryFieldOfAnAction() {
        PlanDraft plan =
                new PlanDraft(
                        "2026-2027",
                        "tt57-2026-general",
                        new PlanFrame(
                                "1/KH",
                                LocalDate.of(2026, 9, 1),
                                "Huế",
                                "KẾ HOẠCH",
                                List.of("Căn cứ"),
                                "o",
                                "p",
                                "m",
                                "t",
                                "s",
                                "w",
                                "c",
                                List.of(new PlanFrame.Duty("A", "B\nC")),
                                "k",
                                List.of("n"),
                                "HIỆU TRƯỞNG"),
                        List.of(
                                new NewAction(
                                        new Wording(
                                                List.of("1.1", "3.4"),
                                                "ht",
                                                "l",
                                                "n",
                                                "g",
                                                2,
                                                "làm\nnữa",
                                                "chỉ số",
                                                "mc",
                                                "gc"),
                                        new Assignment(
                                                List.of(
                                                        new Actor(Kind.PERSON, "Cô Ba", null),
                                                        new Actor(
                                                                Kind.OUTSIDE, "Công an, xã", null)),
                                                List.of(new Actor(Kind.GROUP, "Tổ Toán", null))),
                                        new Schedule(
                                                YearMonth.of(2026, 9),
                                                YearMonth.of(2028, 8),
                                                Precision.SCHOOL_YEAR,
                                                "và khi cần"),
                                        new Budget(1_234_567L, "ngân sách"),
                                        "điều kiện")),
                        List.of(new PlanDraft.Upkeep("1.2", "giữ")),
                        List.of(
                                new PlanDraft.Target(
                                        "k",
                                        new QualityTarget(
                                                "1.2",
                                                "Khối 6",
                                                "Học lực",
                                                "Giỏi",
                                                new BigDecimal("10.5"),
                                                new BigDecimal("12"),
                                                "%",
                                                "lời"))));
        Reading reading =
                Plans.READER.read(PlanBook.own(plan, "Trường THCS Ba Đình"), "ke-hoach.xlsx");
        assertThat(reading.draft())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(plan);
    }
}
