package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The columns of one of our sheets, found by their headings, and the rows below them. */
record ColumnsOfSheet<C extends Enum<C>>(Sheet sheet, Class<C> type, Map<C, Integer> columns) {

    static <C extends Enum<C>> ColumnsOfSheet<C> of(
            Sheet sheet, Class<C> type, Function<C, String> words) {
        Map<C, Integer> columns = new EnumMap<>(type);
        Row header = sheet.getRow(sheet.getFirstRowNum());
        if (header != null) {
            for (Cell cell : header) {
                String heading = new FilledCell(cell).text();
                for (C column : type.getEnumConstants()) {
                    if (words.apply(column).equals(heading)) {
                        columns.putIfAbsent(column, cell.getColumnIndex());
                    }
                }
            }
        }
        return new ColumnsOfSheet<>(sheet, type, columns);
    }

    /** The rows of a sheet, none if it is missing. */
    static <C extends Enum<C>> List<Map<C, FilledCell>> rows(
            @Nullable Sheet sheet, Class<C> type, Function<C, String> words) {
        return sheet == null ? List.of() : of(sheet, type, words).rows();
    }

    /** The columns that the sheet does not have. */
    Set<C> missing() {
        Set<C> missing = EnumSet.allOf(type);
        missing.removeAll(columns.keySet());
        return missing;
    }

    /** The rows below the header that have something in them, each by its columns. */
    List<Map<C, FilledCell>> rows() {
        List<Map<C, FilledCell>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > sheet.getFirstRowNum()) {
                Map<C, FilledCell> cells = new EnumMap<>(type);
                columns.forEach(
                        (column, index) ->
                                FilledCell.in(row, index)
                                        .ifPresent(cell -> cells.put(column, cell)));
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
