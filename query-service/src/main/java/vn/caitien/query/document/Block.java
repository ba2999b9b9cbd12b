package vn.caitien.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that stands on a paper. */
public sealed interface Block {

    /** Issuing body and motto of the state side by side (Decree 30/2020, Annex I). */
    record Letterhead(@Nullable String parent, String issuer, String number, String placeAndDay)
            implements Block {

        /** Capitals of 12 points beside the state's name, on an upright page. */
        private static final int FITTING = 25;

        /** What kind of body it is, before its own name. */
        private static final Pattern KIND =
                Pattern.compile(
                        "(.*(?:MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC CƠ SỞ|TRUNG HỌC PHỔ THÔNG|THCS"
                                + "|THPT|GIÁO DỤC VÀ ĐÀO TẠO|NHÂN DÂN)) (.+)");

        /**
         * A name as it stands in the letterhead: one that is longer than its place is cut behind
         * the kind of body, or in halves, not where the line happens to end.
         */
        public static List<String> lines(String name, boolean wide) {
            if (wide || name.length() <= FITTING) {
                return List.of(name);
            }
            Matcher kind = KIND.matcher(name);
            int cut = kind.matches() ? kind.end(1) : nearest(name);
            return cut < 0
                    ? List.of(name)
                    : Stream.of(name.substring(0, cut), name.substring(cut + 1))
                            .flatMap(part -> lines(part, wide).stream())
                            .toList();
        }

        /** The blank that lies nearest to the middle; -1 if there is none. */
        private static int nearest(String name) {
            int before = name.lastIndexOf(' ', name.length() / 2);
            int behind = name.indexOf(' ', name.length() / 2);
            boolean later = behind >= 0 && behind - name.length() / 2 < name.length() / 2 - before;
            return before < 0 || later ? behind : before;
        }
    }

    /** What kind of paper it is, and what it is about. */
    record Title(String kind, String about) implements Block {}

    /** A numbered heading: I. on the first level, 1. on the second, without a number below. */
    record Heading(int level, String words) implements Block {}

    /** One paragraph. */
    record Text(Manner manner, String words) implements Block {}

    /** How a paragraph looks. */
    enum Manner {
        BODY,
        /** One of the legal grounds, in italics. */
        GROUND,
        CENTRED,
        /** What is not there yet; only a draft has such. */
        MISSING
    }

    /**
     * A table whose header is repeated on every page.
     *
     * @param caption what it shows, for those who do not see it
     */
    record Grid(String caption, List<Column> columns, List<Line> lines) implements Block {
        /** Characters across a landscape page. */
        private static final int ACROSS = 145;

        /** What the end of a line and the borders of a cell leave empty, in characters. */
        private static final int RAGGED = 4;

        /** Lines on such a page below the header, a few less; an upright one has more. */
        private static final int DOWN = 32;

        /** The lines in groups that belong on one page: a heading and the line after it. */
        public List<List<Line>> together() {
            List<List<Line>> groups = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                boolean heads = lines.get(at).heading() && at + 1 < lines.size();
                groups.add(lines.subList(at, at + (heads ? 2 : 1)));
                at += heads ? 1 : 0;
            }
            return groups;
        }

        /** Whether a line may be longer than a page, so that keeping it whole would lose text. */
        public boolean overlong(Line line) {
            int all = columns.stream().mapToInt(Column::share).sum();
            return IntStream.range(0, line.cells().size())
                    .anyMatch(
                            i ->
                                    height(
                                                    line.cells().get(i),
                                                    ACROSS * columns.get(i).share() / all - RAGGED)
                                            > DOWN);
        }

        private static int height(String cell, int width) {
            return cell.lines().mapToInt(line -> 1 + line.length() / Math.max(1, width)).sum();
        }
    }

    /**
     * A column.
     *
     * @param share of the width, in parts of the sum of all
     * @param centred for numbers and marks
     */
    record Column(String title, int share, boolean centred) {

        static Column text(String title, int share) {
            return new Column(title, share, false);
        }

        static Column mark(String title, int share) {
            return new Column(title, share, true);
        }
    }

    /**
     * A line of a table; one that heads others has a single cell across all columns.
     *
     * @param cells as many as there are columns; lines of text inside a cell are kept apart
     */
    record Line(boolean heading, List<String> cells) {

        static Line of(String... cells) {
            return new Line(false, List.of(cells));
        }

        static Line heading(String words) {
            return new Line(true, List.of(words));
        }
    }

    /**
     * To whom it goes, and who signs.
     *
     * @param name null leaves the place to the pen
     */
    record Signing(List<String> recipients, String position, @Nullable String name)
            implements Block {}
}
