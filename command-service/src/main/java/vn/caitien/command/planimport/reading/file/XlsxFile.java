package vn.caitien.command.planimport.reading.file;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Block;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.LeftOver;

/** An .xlsx that is not ours as neutral text: each sheet is one table. Nothing is calculated. */
public final class XlsxFile {

    /** No plan has more; what stands further out is not part of one. */
    private static final int COLUMNS = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private XlsxFile() {}

    public static Document read(XSSFWorkbook workbook) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Sheet sheet : workbook) {
            List<Row> rows = rows(sheet);
            if (!rows.isEmpty()) {
                blocks.add(new Table("trang tính “" + sheet.getSheetName() + "”", rows));
            }
        }
        return new Document(blocks);
    }

    /** What a cell shows; a formula shows what it gave when the file was saved. */
    public static String text(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (lacksItsValue(cell)) {
            return "";
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            return moment == null ? "" : DAY.format(moment);
        }
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        return String.join(
                "\n",
                formatter
                        .formatCellValue(cell)
                        .lines()
                        .map(Words::tidy)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /**
     * Formulas that were saved without what they gave: a spreadsheet shows something there, the
     * file does not say what.
     */
    public static List<LeftOver> withoutValue(XSSFWorkbook workbook) {
        List<LeftOver> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    if (lacksItsValue(cell)) {
                        formulas.add(
                                new LeftOver(
                                        "trang tính “%s”, ô %s"
                                                .formatted(
                                                        sheet.getSheetName(),
                                                        name(
                                                                cell.getRowIndex(),
                                                                cell.getColumnIndex())),
                                        "=" + cell.getCellFormula()));
                    }
                }
            }
        }
        return formulas;
    }

    private static boolean lacksItsValue(org.apache.poi.ss.usermodel.Cell cell) {
        return cell instanceof XSSFCell saved
                && saved.getCellType() == CellType.FORMULA
                && saved.getCachedFormulaResultType() != CellType.STRING
                && (!saved.getCTCell().isSetV() || saved.getCTCell().getV().isBlank());
    }

    private static List<Row> rows(Sheet sheet) {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.getNumberOfCells() <= 2_000) {
                range.forEach(cell -> merged.put(key(cell.getRow(), cell.getColumn()), range));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            String place =
                    Places.row("trang tính “" + sheet.getSheetName() + "”", row.getRowNum() + 1);
            int width = Math.clamp(width(row, merged), 0, COLUMNS);
            for (int column = 0; column < width; column++) {
                cells.add(cell(sheet, row, column, place, merged));
            }
            rows.add(new Row(cells));
        }
        rows.removeIf(row -> row.filled().isEmpty());
        return rows;
    }

    /** Up to the last cell, which may be merged with those before it and then is not there. */
    private static int width(
            org.apache.poi.ss.usermodel.Row row, Map<Long, CellRangeAddress> merged) {
        CellRangeAddress last = merged.get(key(row.getRowNum(), row.getLastCellNum() - 1));
        return last == null ? row.getLastCellNum() : last.getLastColumn() + 1;
    }

    private static Cell cell(
            Sheet sheet,
            org.apache.poi.ss.usermodel.Row row,
            int column,
            String place,
            Map<Long, CellRangeAddress> merged) {
        CellRangeAddress range = merged.get(key(row.getRowNum(), column));
        if (range == null) {
            return new Cell(text(row.getCell(column)), place, Merge.NOT);
        }
        org.apache.poi.ss.usermodel.Row first = sheet.getRow(range.getFirstRow());
        String text = first == null ? "" : text(first.getCell(range.getFirstColumn()));
        Merge merge =
                column > range.getFirstColumn()
                        ? Merge.ACROSS
                        : row.getRowNum() > range.getFirstRow() ? Merge.DOWN : Merge.NOT;
        return new Cell(text, place, merge);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    /** The name of a cell as a spreadsheet shows it, e.g. "C5". */
    public static String name(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }
}
