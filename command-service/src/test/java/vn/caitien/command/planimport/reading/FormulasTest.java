package vn.caitien.command.planimport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.caitien.command.planimport.reading.draft.Doubts;
import vn.caitien.kernel.improvementplan.ActionApi.NewAction;
import vn.caitien.kernel.planimport.Reading;
import vn.caitien.kernel.planimport.Reading.Doubt;
import vn.caitien.kernel.planimport.Reading.LeftOver;

/** Formulas of a foreign workbook: what they gave when it was saved, or nothing. */
class FormulasTest {

    @Test
    void readsWhatAFormulaGave() throws IOException {
        Reading reading = withBudget(true);
        assertThat(only(reading).budget().amount()).isEqualTo(5_000_000);
        assertThat(reading.leftOver()).isEmpty();
    }

    @Test
    void leavesAFormulaThatGaveNothing() throws IOException {
        Reading reading = withBudget(false);
        assertThat(only(reading).budget()).isNull();
        assertThat(reading.leftOver())
                .containsExactly(new LeftOver("trang tính “Kế hoạch”, ô E2", "=5&\" triệu đồng\""));
        assertThat(reading.doubts())
                .contains(
                        new Doubt(
                                Doubts.FORMULA_WITHOUT_VALUE,
                                null,
                                "trang tính “Kế hoạch”, ô E2: =5&\" triệu đồng\""));
    }

    private static Reading withBudget(boolean calculated) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Kế hoạch");
            fill(
                    sheet.createRow(0),
                    List.of("Tiêu chí", "Giải pháp", "Người phụ trách", "Thời gian", "Kinh phí"));
            fill(sheet.createRow(1), List.of("1.1", "Rà soát", "Hiệu trưởng", "10/2023"));
            sheet.getRow(1).createCell(4).setCellFormula("5&\" triệu đồng\"");
            if (calculated) {
                workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            workbook.write(out);
            return Plans.READER.read(out.toByteArray(), "ke-hoach.xlsx");
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    private static NewAction only(Reading reading) {
        assertThat(reading.draft().actions()).hasSize(1);
        return reading.draft().actions().getFirst();
    }
}
