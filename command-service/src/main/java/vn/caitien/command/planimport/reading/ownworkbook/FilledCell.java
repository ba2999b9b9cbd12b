package vn.caitien.command.planimport.reading.ownworkbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.file.XlsxFile;

/** What a cell of our workbook says, as words, as a number or as a day, and where it stands. */
record FilledCell(Cell cell) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** The cell of a row, unless it is missing or says nothing. */
    static Optional<FilledCell> in(Row row, int column) {
        return Optional.ofNullable(row.getCell(column))
                .map(FilledCell::new)
                .filter(cell -> !cell.text().isEmpty());
    }

    /** What the cell holds, word for word; a number without the form it is shown in. */
    String text() {
        return switch (type()) {
            case STRING -> cell.getStringCellValue().replace("\r\n", "\n").strip();
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? XlsxFile.text(cell)
                            : BigDecimal.valueOf(cell.getNumericCellValue())
                                    .stripTrailingZeros()
                                    .toPlainString();
            default -> XlsxFile.text(cell);
        };
    }

    @Nullable BigDecimal number() {
        if (type() == CellType.NUMERIC) {
            return BigDecimal.valueOf(cell.getNumericCellValue());
        }
        String text = text().replace(" ", "").replace(',', '.');
        return text.matches("\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(text) : null;
    }

    /** A day; of a month its first. */
    @Nullable LocalDate day() {
        if (type() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            return moment == null ? null : moment.toLocalDate();
        }
        String text = text();
        try {
            return text.matches("\\d{1,2}/\\d{4}")
                    ? LocalDate.parse("1/" + text, DAY)
                    : text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    String place() {
        return "trang tính “%s”, ô %s"
                .formatted(
                        cell.getSheet().getSheetName(),
                        XlsxFile.name(cell.getRowIndex(), cell.getColumnIndex()));
    }

    private CellType type() {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }
}
