package vn.caitien.command.planimport.reading.file;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.caitien.command.planimport.reading.lines.Lines;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Block;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Line;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;
import vn.caitien.kernel.planimport.Reading.Sureness;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * A .pdf as neutral text: tables by the lines that are drawn around their cells, the rest as lines
 * in the order in which they were written, which keeps the lines of an undrawn cell together.
 */
public final class PdfFile {

    private static final int PAGES = 300;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:trang )?\\d{0,3}(?: \\d{1,3})?");
    private static final Pattern POINT =
            Pattern.compile("^(?:[-–+*•▪●]|\\d{1,2}[.)]|[a-zđ][.)])\\s.*");

    /** "Nguyên nhân: …" in a cell that says several things. */
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{L} ,]{1,28}:(?:\\s.*)?");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d{1,3}(?:\\.\\d{3})+\\D*|(?:\\d{1,2}/){1,2}20\\d\\d\\D*|20\\d\\d[-–]20\\d\\d\\D*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]$");

    private final PDDocument document;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int tables;

    private PdfFile(PDDocument document) {
        this.document = document;
    }

    public static Document read(byte[] file) throws IOException {
        PdfStreams.measure(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > PAGES) {
                throw new Rejected(ProblemCode.FILE_SWELLS);
            }
            PdfFile reading = new PdfFile(document);
            List<Page> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(reading.page(page));
            }
            Set<String> running = running(pages);
            for (int page = 0; page < pages.size(); page++) {
                reading.add(pages.get(page), page, page == 0 ? Set.of() : running);
            }
            reading.text();
            if (reading.blocks.isEmpty()) {
                throw new Rejected(ProblemCode.FILE_WITHOUT_TEXT);
            }
            return new Document(reading.blocks);
        } catch (InvalidPasswordException e) {
            throw new Rejected(ProblemCode.FILE_PROTECTED);
        }
    }

    /**
     * What stands around the tables of a page from its top down, one more than there are tables,
     * and the texts of their cells.
     */
    private record Page(
            List<PageGrid.Ruled> tables,
            List<List<String>> around,
            List<List<List<String>>> cells) {

        /** The first and the last line. */
        Stream<String> edges() {
            List<String> first = around.getFirst();
            List<String> last = around.getLast();
            return Stream.concat(
                    first.isEmpty() ? Stream.empty() : Stream.of(first.getFirst()),
                    last.isEmpty() ? Stream.empty() : Stream.of(last.getLast()));
        }
    }

    private Page page(int index) throws IOException {
        PDPage page = document.getPage(index);
        PageGrid grid = new PageGrid(Rulings.of(page));
        List<PageGrid.Ruled> ruled = page.getRotation() == 0 ? grid.tables() : List.of();
        if (ruled.isEmpty()) {
            return new Page(List.of(), List.of(written(index, page)), List.of());
        }
        List<Rectangle2D> areas = new ArrayList<>();
        double from = 0;
        for (PageGrid.Ruled table : ruled) {
            areas.add(band(page, from, grid.y(table.top())));
            table.boxes().forEach(box -> areas.add(grid.area(box)));
            from = grid.y(table.bottom());
        }
        areas.add(band(page, from, page.getCropBox().getHeight()));
        List<List<String>> sorted = PageText.sorted(page, areas);
        List<List<String>> written = PageText.asWritten(page, areas);
        List<List<String>> texts = PageText.torn(written, sorted) ? sorted : written;
        List<List<String>> around = new ArrayList<>();
        List<List<List<String>>> cells = new ArrayList<>();
        int at = 0;
        for (PageGrid.Ruled table : ruled) {
            around.add(texts.get(at++));
            cells.add(sorted.subList(at, at + table.boxes().size()));
            at += table.boxes().size();
        }
        around.add(texts.get(at));
        return new Page(ruled, around, cells);
    }

    /** What the edges of most pages say again and again. */
    private static Set<String> running(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.edges().map(Words::of).distinct())
                .filter(words -> !PAGE_NUMBER.matcher(words).matches())
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1 && it.getValue() * 2 > pages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void add(Page page, int index, Set<String> running) {
        int line = 0;
        for (int i = 0; i < page.tables().size(); i++) {
            line = lines(page.around().get(i), index, line, running);
            table(page.tables().get(i), page.cells().get(i), place(index));
        }
        lines(page.around().getLast(), index, line, running);
    }

    private static Rectangle2D band(PDPage page, double from, double to) {
        return new Rectangle2D.Double(
                0, from, page.getCropBox().getWidth(), Math.max(0, to - from));
    }

    /** The lines of a page without drawn tables. */
    private List<String> written(int index, PDPage page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        List<String> text = List.of(stripper.getText(document).split("\\R"));
        List<String> sorted =
                PageText.sorted(page, List.of(band(page, 0, page.getCropBox().getHeight())))
                        .getFirst();
        return PageText.torn(List.of(text), List.of(sorted)) ? sorted : text;
    }

    /** The lines of a part of a page, but for the page's number and what runs through all pages. */
    private int lines(List<String> texts, int page, int before, Set<String> running) {
        int first = 0;
        int last = texts.size();
        while (first < last && runs(texts.get(first), page, running)) {
            first++;
        }
        while (last > first && runs(texts.get(last - 1), page, running)) {
            last--;
        }
        for (int i = first; i < last; i++) {
            lines.add(new Line(texts.get(i), place(page) + ", " + Places.line(before + i + 1)));
        }
        return before + texts.size();
    }

    private static boolean runs(String text, int page, Set<String> running) {
        return numbers(text, page) || running.contains(Words.of(text));
    }

    private static boolean numbers(String text, int page) {
        return Words.of(text).matches("(?:trang )?%d(?: \\d{1,3})?".formatted(page + 1));
    }

    private static String place(int page) {
        return "trang " + (page + 1);
    }

    /** The lines up to here become paragraphs. */
    private void text() {
        if (lines.stream().anyMatch(line -> !line.text().isBlank())) {
            blocks.addAll(Lines.document(lines).blocks());
        }
        lines.clear();
    }

    private void table(PageGrid.Ruled ruled, List<List<String>> texts, String place) {
        boolean follows =
                lines.stream()
                        .allMatch(line -> PAGE_NUMBER.matcher(Words.of(line.text())).matches());
        if (follows) {
            lines.clear();
        }
        text();
        Table above =
                follows && !blocks.isEmpty() && blocks.getLast() instanceof Table table
                        ? table
                        : null;
        boolean goesOn =
                above != null && above.rows().getFirst().cells().size() == ruled.columns().size();
        tables += goesOn ? 0 : 1;
        String name = place + ", " + Places.table(tables);
        List<Row> rows = new ArrayList<>();
        for (int row : ruled.rows()) {
            rows.add(row(ruled, row, texts, Places.row(name, rows.size() + 1)));
        }
        if (above != null && goesOn) {
            blocks.removeLast();
            blocks.add(new Table(above.place(), joined(above.rows(), rows), Sureness.LIKELY));
        } else {
            blocks.add(new Table(name, rows, Sureness.LIKELY));
        }
    }

    private static Row row(PageGrid.Ruled ruled, int row, List<List<String>> texts, String place) {
        List<Cell> cells = new ArrayList<>();
        for (int column : ruled.columns()) {
            PageGrid.Box box = ruled.at(column, row);
            if (box == null) {
                cells.add(new Cell("", place, Merge.NOT));
            } else {
                Merge merge =
                        box.left() < column
                                ? Merge.ACROSS
                                : box.top() < row ? Merge.DOWN : Merge.NOT;
                cells.add(new Cell(whole(texts.get(ruled.boxes().indexOf(box))), place, merge));
            }
        }
        return new Row(cells);
    }

    /** The lines of a cell, which its width broke, as sentences and points. */
    private static String whole(List<String> lines) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String line : lines) {
            String tidy = Words.tidy(line);
            if (tidy.isEmpty()) {
                continue;
            }
            boolean begins =
                    POINT.matcher(tidy).matches()
                            || LABEL.matcher(tidy).matches()
                            || ENDED.matcher(before).matches()
                                    && Character.isUpperCase(tidy.charAt(0));
            boolean word = !begins && oneNumber(before, tidy);
            text.append(text.isEmpty() || word ? "" : begins ? "\n" : " ").append(tidy);
            before = word ? before + tidy : tidy;
        }
        // A mark may be broken by the width of its cell.
        return Words.unmarked(text.toString()).strip();
    }

    /** "8.000.0" and below it "00 đồng": a narrow cell breaks numbers. */
    private static boolean oneNumber(String above, String below) {
        String one = above.substring(above.lastIndexOf(' ') + 1);
        String other = below.split(" ", 2)[0];
        return NUMBER.matcher(one + other).matches() && !NUMBER.matcher(one).matches();
    }

    /** The rows of two pages, the header once, and what the end of the page cut as one row. */
    private static List<Row> joined(List<Row> above, List<Row> below) {
        List<Row> rows = new ArrayList<>(above);
        List<Row> more = new ArrayList<>(below);
        while (more.size() > 1
                && below.size() - more.size() < above.size()
                && CutRow.same(above.get(below.size() - more.size()), more.getFirst())) {
            more.removeFirst();
        }
        if (CutRow.isRestOf(rows.getLast(), more.getFirst())) {
            Row rest = more.removeFirst();
            rows.add(joined(rows.removeLast(), rest));
        }
        rows.addAll(more);
        return rows;
    }

    private static Row joined(Row above, Row below) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            Cell one = above.cell(i);
            String more = below.cell(i).text();
            cells.add(
                    more.isBlank() || below.cell(i).merge() != Merge.NOT
                            ? one
                            : new Cell(
                                    whole(List.of((one.text() + "\n" + more).split("\n"))),
                                    one.place(),
                                    one.merge()));
        }
        return new Row(cells);
    }
}
