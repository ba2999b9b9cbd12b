package vn.caitien.command.planimport.reading;

import java.util.List;
import java.util.Optional;
import vn.caitien.command.planimport.reading.Document.Table;

/** A table of which only the lines of its cells are left, put together again. */
record BrokenTable(Table table, int after) {

    static Optional<BrokenTable> at(List<Line> lines, int from, String place) {
        return Optional.empty();
    }
}
