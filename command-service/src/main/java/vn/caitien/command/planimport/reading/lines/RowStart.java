package vn.caitien.command.planimport.reading.lines;

import org.jspecify.annotations.Nullable;

/**
 * Where a row of a broken table begins, or a line that stands above a group of rows.
 *
 * @param rest what follows in its line
 * @param after the next line
 */
record RowStart(@Nullable String number, @Nullable String code, String rest, int after) {

    boolean group() {
        return number == null && code == null;
    }
}
