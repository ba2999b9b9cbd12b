package vn.caitien.query.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes tables as a workbook: one sheet per table, days and numbers as such, a filter over every
 * header. A text stays a text, also one that looks like a formula.
 */
@Component
class WorkbookFile {
    private static final int WIDTH_OF_A_CHARACTER = 256;

    byte[] write(String title, Instant dated, List<Ledger> ledgers) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
            core.setTitle(title);
            core.setCreator("Cải Tiến");
            core.setCreated(Optional.of(Date.from(dated)));
            core.setModified(Optional.of(Date.from(dated)));
            Looks looks = new Looks(workbook);
            ledgers.forEach(ledger -> sheet(workbook.createSheet(ledger.name()), ledger, looks));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SteadyZip.repack(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("the workbook cannot be written", e);
        }
    }

    private static void sheet(XSSFSheet sheet, Ledger ledger, Looks looks) {
        Row header = sheet.createRow(0);
        for (int i = 0; i < ledger.columns().size(); i++) {
            Ledger.Column column = ledger.columns().get(i);
            sheet.setColumnWidth(i, column.width() * WIDTH_OF_A_CHARACTER);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(looks.header);
        }
        for (List<Object> values : ledger.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < values.size(); i++) {
                fill(row.createCell(i), values.get(i), looks);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setAutoFilter(
                new CellRangeAddress(
                        0, sheet.getLastRowNum(), 0, Math.max(0, ledger.columns().size() - 1)));
    }

    private static void fill(Cell cell, @Nullable Object value, Looks looks) {
        switch (value) {
            case null -> cell.setCellStyle(looks.text);
            case Number number -> {
                cell.setCellValue(
                        number instanceof BigDecimal exact
                                ? exact.doubleValue()
                                : number.longValue());
                cell.setCellStyle(hasFraction(number) ? looks.decimal : looks.whole);
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(looks.day);
            }
            case YearMonth month -> {
                cell.setCellValue(month.atDay(1));
                cell.setCellStyle(looks.month);
            }
            default -> {
                cell.setCellValue(value.toString());
                cell.setCellStyle(looks.text);
            }
        }
    }

    /** A format with a fraction shows its comma also where there is none. */
    private static boolean hasFraction(Number number) {
        return number instanceof BigDecimal exact && exact.stripTrailingZeros().scale() > 0;
    }

    /** The few ways in which a cell looks. */
    private static final class Looks {
        private final CellStyle header;
        private final CellStyle text;
        private final CellStyle whole;
        private final CellStyle decimal;
        private final CellStyle day;
        private final CellStyle month;

        private Looks(XSSFWorkbook workbook) {
            header = cell(workbook);
            Font bold = workbook.createFont();
            bold.setBold(true);
            header.setFont(bold);
            header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            text = cell(workbook);
            // Still a text after somebody has edited it.
            text.setQuotePrefixed(true);
            whole = formatted(workbook, "#,##0");
            decimal = formatted(workbook, "#,##0.##");
            day = formatted(workbook, "dd/mm/yyyy");
            month = formatted(workbook, "mm/yyyy");
        }

        private static CellStyle formatted(XSSFWorkbook workbook, String format) {
            CellStyle style = cell(workbook);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }

        private static CellStyle cell(XSSFWorkbook workbook) {
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }
}
