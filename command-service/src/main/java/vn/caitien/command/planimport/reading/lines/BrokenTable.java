package vn.caitien.command.planimport.reading.lines;

import java.util.List;
import java.util.Optional;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Line;

/**
 * A table of which only lines are left, put together again: by the blanks between its columns, or,
 * where its cells stand one below the other, by what stands in each column and how wide it is. What
 * it gives is likely at best.
 *
 * @param after the first line below it
 */
record BrokenTable(Table table, int after) {

    /** The table whose header begins in this line. */
    static Optional<BrokenTable> at(List<Line> lines, int from, String place) {
        return BrokenHeader.at(lines, from)
                .map(header -> new Reassembly(lines, header, place).table());
    }
}
