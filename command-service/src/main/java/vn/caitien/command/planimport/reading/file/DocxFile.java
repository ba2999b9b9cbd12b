package vn.caitien.command.planimport.reading.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.caitien.command.planimport.reading.text.Document;
import vn.caitien.command.planimport.reading.text.Document.Block;
import vn.caitien.command.planimport.reading.text.Document.Cell;
import vn.caitien.command.planimport.reading.text.Document.Merge;
import vn.caitien.command.planimport.reading.text.Document.Paragraph;
import vn.caitien.command.planimport.reading.text.Document.Row;
import vn.caitien.command.planimport.reading.text.Document.Table;
import vn.caitien.command.planimport.reading.text.Places;
import vn.caitien.command.planimport.reading.text.Words;

/**
 * A .docx as neutral text; automatic numbers are written out, tables have a number of their own.
 */
public final class DocxFile {

    /** No table of a plan is wider; a cell that says it spans more is not believed. */
    private static final int COLUMNS = 60;

    private static final Pattern ONLY_PAGE_NUMBER =
            Pattern.compile("(?:(?:trang|page|so|tren|of|\\d+) ?)*");

    private final List<Block> blocks = new ArrayList<>();
    private final ListNumbers numbers = new ListNumbers();
    private int paragraphs;
    private int tables;

    private DocxFile() {}

    public static Document read(byte[] file, String name) throws IOException {
        try (var opened = OfficePackage.open(file, FileKind.DOCX, name)) {
            PlainMarkup.of(opened);
            try (XWPFDocument document = new XWPFDocument(opened)) {
                DocxFile reading = new DocxFile();
                document.getBodyElements().forEach(reading::add);
                reading.beside("đầu trang", document.getHeaderList());
                reading.beside("chân trang", document.getFooterList());
                reading.beside("chú thích", document.getFootnotes());
                reading.beside("chú thích", document.getEndnotes());
                return new Document(reading.blocks);
            }
        }
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> lines(text(paragraph));
            case XWPFTable table -> blocks.add(table(table));
            default -> {}
        }
    }

    /** What stands around the text belongs to no part of it, but is not kept secret. */
    private void beside(String place, List<? extends IBody> bodies) {
        Set<String> texts = new LinkedHashSet<>();
        for (IBody body : bodies) {
            text(body.getBodyElements()).lines().forEach(texts::add);
        }
        texts.removeIf(text -> ONLY_PAGE_NUMBER.matcher(Words.of(text)).matches());
        texts.forEach(text -> blocks.add(new Paragraph(text, place, true)));
    }

    private void lines(String text) {
        paragraphs++;
        for (String line : text.split("\\R")) {
            if (!line.isBlank()) {
                blocks.add(new Paragraph(Words.tidy(line), "đoạn " + paragraphs));
            }
        }
    }

    private String text(XWPFParagraph paragraph) {
        // An empty paragraph counts too.
        String number = numbers.before(paragraph);
        String text = paragraph.getParagraphText();
        return text.isBlank() ? text : number + text;
    }

    private Table table(XWPFTable table) {
        String place = Places.table(++tables);
        List<Row> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row(row, Places.row(place, rows.size() + 1), rows));
        }
        return new Table(place, rows);
    }

    private Row row(XWPFTableRow row, String place, List<Row> above) {
        List<Cell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean down =
                    properties != null
                            && properties.isSetVMerge()
                            && properties.getVMerge().getVal() != STMerge.RESTART;
            int span =
                    properties != null && properties.isSetGridSpan()
                            ? properties.getGridSpan().getVal().intValue()
                            : 1;
            String text =
                    down && !above.isEmpty()
                            ? above.getLast().cell(cells.size()).text()
                            : text(cell.getBodyElements());
            for (int i = 0; i < Math.min(Math.max(span, 1), COLUMNS); i++) {
                cells.add(
                        new Cell(
                                text, place, i > 0 ? Merge.ACROSS : down ? Merge.DOWN : Merge.NOT));
            }
        }
        return new Row(cells);
    }

    private String text(List<IBodyElement> elements) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> lines.add(tidy(text(paragraph)));
                case XWPFTable table ->
                        table.getRows().stream()
                                .flatMap(row -> row.getTableCells().stream())
                                .forEach(cell -> lines.add(text(cell.getBodyElements())));
                default -> {}
            }
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static String tidy(String text) {
        return String.join("\n", text.lines().map(Words::tidy).filter(l -> !l.isEmpty()).toList());
    }
}
