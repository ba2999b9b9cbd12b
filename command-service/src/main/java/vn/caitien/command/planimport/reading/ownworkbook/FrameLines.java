package vn.caitien.command.planimport.reading.ownworkbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.caitien.kernel.planimport.PlanWorkbook.FrameColumn;
import vn.caitien.kernel.planimport.PlanWorkbook.Line;

/** The lines of the frame's sheet: a name and a value, a name that has several in several lines. */
final class FrameLines {

    private final Map<Line, List<FilledCell>> lines = new EnumMap<>(Line.class);
    private final Taking taking;

    private FrameLines(Taking taking) {
        this.taking = taking;
    }

    /** Lines with a name that is none of ours are left. */
    static FrameLines of(Sheet sheet, Taking taking) {
        FrameLines lines = new FrameLines(taking);
        for (Row row : sheet) {
            FilledCell.in(row, 0).ifPresent(name -> lines.add(name, FilledCell.in(row, 1)));
        }
        return lines;
    }

    private void add(FilledCell name, Optional<FilledCell> value) {
        Optional<Line> line = Line.called(name.text());
        if (line.isEmpty() && !heads(name, value)) {
            taking.leave(name, name.text() + ": " + value.map(FilledCell::text).orElse(""));
        } else if (line.isPresent() && value.isPresent()) {
            lines.computeIfAbsent(line.get(), l -> new ArrayList<>()).add(value.get());
        }
    }

    private static boolean heads(FilledCell name, Optional<FilledCell> value) {
        return name.text().equals(FrameColumn.NAME.words())
                && value.filter(it -> it.text().equals(FrameColumn.VALUE.words())).isPresent();
    }

    /** The values of a line, untaken. */
    List<FilledCell> cells(Line line) {
        return lines.getOrDefault(line, List.of());
    }

    /** Takes the value of a line that has one; more of them are left. */
    @Nullable String first(Line line, String field) {
        List<FilledCell> cells = cells(line);
        if (cells.isEmpty()) {
            return null;
        }
        cells.subList(1, cells.size()).forEach(taking::leave);
        return taking.take(cells.getFirst(), field);
    }

    /** Takes every value of a line. */
    List<String> all(Line line, String field) {
        List<String> texts = new ArrayList<>();
        for (FilledCell cell : cells(line)) {
            texts.add(taking.take(cell, field + "[" + texts.size() + "]"));
        }
        return texts;
    }
}
