package vn.caitien.query.document;

import java.util.List;

/**
 * A table of a workbook.
 *
 * @param rows of texts, whole numbers, decimals and days; null where there is nothing
 */
record Ledger(String name, List<Column> columns, List<List<Object>> rows) {

    /**
     * A column.
     *
     * @param width in characters
     */
    record Column(String title, int width) {}
}
