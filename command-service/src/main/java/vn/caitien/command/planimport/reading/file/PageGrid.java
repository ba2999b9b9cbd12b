package vn.caitien.command.planimport.reading.file;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells that the lines of a page enclose, table by table. */
final class PageGrid {

    /** Lines this near are one. */
    private static final double NEAR = 4;

    /** A border may have gaps where other lines cross it. */
    private static final double DRAWN = 0.7;

    private static final int MOST = 150;

    /** A cell between lines of the grid, counted from the left and from the top. */
    record Box(int left, int top, int right, int bottom) {}

    /** Cells that touch each other. */
    record Ruled(List<Box> boxes) {

        List<Integer> columns() {
            return List.copyOf(new TreeSet<>(boxes.stream().map(Box::left).toList()));
        }

        List<Integer> rows() {
            return List.copyOf(new TreeSet<>(boxes.stream().map(Box::top).toList()));
        }

        @Nullable Box at(int column, int row) {
            return boxes.stream()
                    .filter(box -> box.left() <= column && column < box.right())
                    .filter(box -> box.top() <= row && row < box.bottom())
                    .findFirst()
                    .orElse(null);
        }

        int top() {
            return boxes.stream().mapToInt(Box::top).min().orElse(0);
        }

        int bottom() {
            return boxes.stream().mapToInt(Box::bottom).max().orElse(0);
        }
    }

    private final List<Rulings.Line> level;
    private final List<Rulings.Line> upright;
    private final double[] xs;
    private final double[] ys;

    PageGrid(Rulings rulings) {
        this.level = rulings.level();
        this.upright = rulings.upright();
        close();
        this.xs = places(upright);
        this.ys = places(level);
    }

    /**
     * Tables from the top of the page down: of several rows and columns, or of one row that may be
     * the rest of one from the page before.
     */
    List<Ruled> tables() {
        if (xs.length < 3 || ys.length < 3 || xs.length > MOST || ys.length > MOST) {
            return List.of();
        }
        List<Ruled> tables = new ArrayList<>();
        List<Box> left = new ArrayList<>(boxes());
        while (!left.isEmpty()) {
            Ruled table = touching(left);
            int columns = table.columns().size();
            if (columns >= 3 || columns == 2 && table.rows().size() >= 2) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingInt(Ruled::top));
        return tables;
    }

    Rectangle2D area(Box box) {
        return new Rectangle2D.Double(
                xs[box.left()],
                ys[box.top()],
                xs[box.right()] - xs[box.left()],
                ys[box.bottom()] - ys[box.top()]);
    }

    double y(int line) {
        return ys[line];
    }

    /** Where a page ends within a row, its upright lines end together without a level one. */
    private void close() {
        List<Double> ends = new ArrayList<>();
        upright.forEach(line -> ends.addAll(List.of(line.from(), line.to())));
        ends.sort(Comparator.naturalOrder());
        for (int i = 0; i < ends.size(); i++) {
            double end = ends.get(i);
            boolean first = i == 0 || end - ends.get(i - 1) > NEAR;
            if (first && level.stream().noneMatch(line -> Math.abs(line.at() - end) <= NEAR)) {
                List<Double> at =
                        upright.stream()
                                .filter(line -> ends(line, end))
                                .map(Rulings.Line::at)
                                .sorted()
                                .toList();
                if (at.size() >= 3) {
                    level.add(new Rulings.Line(end, at.getFirst(), at.getLast()));
                }
            }
        }
    }

    private static boolean ends(Rulings.Line line, double end) {
        return Math.abs(line.from() - end) <= NEAR || Math.abs(line.to() - end) <= NEAR;
    }

    /** Takes the first box out of the list, and all that it touches directly or over others. */
    private static Ruled touching(List<Box> boxes) {
        List<Box> table = new ArrayList<>();
        Deque<Box> next = new ArrayDeque<>(List.of(boxes.removeFirst()));
        while (!next.isEmpty()) {
            Box box = next.pop();
            table.add(box);
            List<Box> beside = boxes.stream().filter(other -> touch(box, other)).toList();
            boxes.removeAll(beside);
            next.addAll(beside);
        }
        return new Ruled(table);
    }

    private static boolean touch(Box one, Box other) {
        return one.left() <= other.right()
                && other.left() <= one.right()
                && one.top() <= other.bottom()
                && other.top() <= one.bottom();
    }

    /** Fields of the grid between which no border is drawn are one box, if it has four borders. */
    private List<Box> boxes() {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        boolean[][] seen = new boolean[columns][rows];
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!seen[column][row]) {
                    int right = column + 1;
                    while (right < columns && !drawn(upright, xs[right], ys[row], ys[row + 1])) {
                        right++;
                    }
                    int bottom = row + 1;
                    while (bottom < rows && !drawn(level, ys[bottom], xs[column], xs[column + 1])) {
                        bottom++;
                    }
                    Box box = new Box(column, row, right, bottom);
                    if (enclosed(box)) {
                        boxes.add(box);
                        for (int c = column; c < right; c++) {
                            for (int r = row; r < bottom; r++) {
                                seen[c][r] = true;
                            }
                        }
                    }
                }
            }
        }
        return boxes;
    }

    private boolean enclosed(Box box) {
        return drawn(upright, xs[box.left()], ys[box.top()], ys[box.bottom()])
                && drawn(upright, xs[box.right()], ys[box.top()], ys[box.bottom()])
                && drawn(level, ys[box.top()], xs[box.left()], xs[box.right()])
                && drawn(level, ys[box.bottom()], xs[box.left()], xs[box.right()]);
    }

    private static boolean drawn(List<Rulings.Line> lines, double at, double from, double to) {
        double covered = 0;
        double reached = from;
        for (Rulings.Line line : lines) {
            if (Math.abs(line.at() - at) <= NEAR && line.to() > reached && line.from() < to) {
                double begin = Math.max(reached, line.from());
                double end = Math.min(to, line.to());
                covered += Math.max(0, end - begin);
                reached = Math.max(reached, end);
            }
        }
        return covered >= (to - from) * DRAWN;
    }

    /** Where lines lie, those that are near to each other once; sorts them by where they begin. */
    private static double[] places(List<Rulings.Line> lines) {
        List<Double> places = new ArrayList<>();
        lines.stream()
                .mapToDouble(Rulings.Line::at)
                .sorted()
                .forEach(
                        at -> {
                            if (places.isEmpty() || at - places.getLast() > NEAR) {
                                places.add(at);
                            }
                        });
        lines.sort(Comparator.comparingDouble(Rulings.Line::from));
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
