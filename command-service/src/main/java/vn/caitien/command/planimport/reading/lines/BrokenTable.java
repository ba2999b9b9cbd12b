package vn.caitien.command.planimport.reading.lines;

import java.util.List;
import java.util.Optional;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Line;

/**
 * A table of which only the lines of its cells are left, one below the other, put together again by
 * what stands in each column and how wide it is. What it gives is likely at best.
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
