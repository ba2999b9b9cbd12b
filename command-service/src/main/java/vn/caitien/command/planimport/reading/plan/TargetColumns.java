package vn.caitien.command.planimport.reading.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Piece;
import vn.caitien.kernel.planimport.Reading.Sureness;

/**
 * Which columns of a list of targets stand for what: by their headings, and where these only name
 * years, by which of them comes later.
 *
 * @param sureness how sure it is which numbers were reached and which are to be reached
 */
record TargetColumns(Map<TargetColumn, Integer> columns, Sureness sureness) {

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    /** One column of numbers. */
    private record Valued(int at, TargetColumn kind, @Nullable Integer year) {

        boolean before(Valued other) {
            return year != null && other.year != null && year < other.year;
        }
    }

    /** Sorts the columns of numbers into what was reached and what is to be reached. */
    private static final class Sorting {
        private final List<Valued> targets = new ArrayList<>();
        private final List<Valued> baselines = new ArrayList<>();
        private final List<Valued> years = new ArrayList<>();
        private Sureness sureness = Sureness.SURE;

        void take(Valued column) {
            switch (column.kind()) {
                case TARGET -> targets.add(column);
                case BASELINE -> baselines.add(column);
                case YEAR -> years.add(column);
                default -> {}
            }
        }

        Optional<Valued> target() {
            if (targets.isEmpty()) {
                Optional<Valued> last = latest(years);
                last.ifPresent(years::remove);
                atMost(years.isEmpty() ? Sureness.SURE : Sureness.LIKELY);
                boolean told =
                        last.filter(it -> years.stream().allMatch(y -> y.before(it))).isPresent();
                atMost(told ? Sureness.SURE : Sureness.GUESSED);
                return last;
            }
            // "Kế hoạch 2022-2023 | Thực hiện 2022-2023 | Kế hoạch 2023-2024": one is of the past.
            List<Valued> ahead =
                    targets.stream()
                            .filter(
                                    it ->
                                            targets.stream().noneMatch(it::before)
                                                    || baselines.isEmpty())
                            .toList();
            atMost(ahead.size() == 1 ? Sureness.SURE : Sureness.GUESSED);
            return Optional.of(ahead.getFirst());
        }

        Optional<Valued> baseline(Valued target) {
            boolean byWords = !baselines.isEmpty();
            List<Valued> possible = byWords ? baselines : years;
            Optional<Valued> last =
                    latest(possible.stream().filter(it -> byWords || !target.before(it)).toList());
            if (last.isPresent()) {
                boolean later = target.before(last.get());
                boolean alike = possible.size() > 1 && last.get().year() == null;
                atMost(
                        later || alike
                                ? Sureness.GUESSED
                                : byWords ? Sureness.SURE : Sureness.LIKELY);
            }
            return last;
        }

        private void atMost(Sureness ceiling) {
            sureness = Piece.least(sureness, ceiling);
        }

        /** The column of the latest year; of none with a year the last one. */
        private static Optional<Valued> latest(List<Valued> columns) {
            return columns.stream()
                    .max(
                            Comparator.comparingInt(
                                            (Valued it) -> it.year() == null ? 0 : it.year())
                                    .thenComparingInt(Valued::at));
        }
    }

    /** The columns below this header; empty if it is not that of a list of targets. */
    static Optional<TargetColumns> of(Row header) {
        Map<TargetColumn, Integer> columns = new EnumMap<>(TargetColumn.class);
        Sorting sorting = new Sorting();
        for (int at = 0; at < header.cells().size(); at++) {
            Cell cell = header.cell(at);
            TargetColumn kind = TargetColumn.called(cell.text());
            // "Nội dung | Hiện tại | Chỉ tiêu": beside a name "chỉ tiêu" is a number.
            boolean number = kind == TargetColumn.SUBJECT && columns.containsKey(kind);
            if (cell.merge() != Merge.ACROSS && number) {
                sorting.take(new Valued(at, TargetColumn.TARGET, year(cell.text())));
            } else if (cell.merge() != Merge.ACROSS && kind.compareTo(TargetColumn.BASELINE) < 0) {
                columns.putIfAbsent(kind, at);
            } else if (cell.merge() != Merge.ACROSS) {
                sorting.take(new Valued(at, kind, year(cell.text())));
            }
        }
        Optional<Valued> target = sorting.target();
        if (target.isEmpty() || !columns.containsKey(TargetColumn.SUBJECT)) {
            return Optional.empty();
        }
        columns.put(TargetColumn.TARGET, target.get().at());
        sorting.baseline(target.get())
                .ifPresent(before -> columns.put(TargetColumn.BASELINE, before.at()));
        return Optional.of(new TargetColumns(columns, sorting.sureness));
    }

    private static @Nullable Integer year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    @Nullable Integer at(TargetColumn column) {
        return columns.get(column);
    }

    /** Whether what stands in this column has a place in a target. */
    boolean known(int column) {
        return columns.containsValue(column);
    }
}
