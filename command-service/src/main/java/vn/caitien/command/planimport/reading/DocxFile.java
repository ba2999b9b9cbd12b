package vn.caitien.command.planimport.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.caitien.command.planimport.reading.Document.Block;
import vn.caitien.command.planimport.reading.Document.Cell;
import vn.caitien.command.planimport.reading.Document.Merge;
import vn.caitien.command.planimport.reading.Document.Paragraph;
import vn.caitien.command.planimport.reading.Document.Row;
import vn.caitien.command.planimport.reading.Document.Table;

/**
 * A .docx as neutral text; automatic numbers are written out, tables have a number of their own.
 */
final class DocxFile {

    /** No table of a plan is wider; a cell that says it spans more is not believed. */
    private static final int COLUMNS = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final ListNumbers numbers = new ListNumbers();
    private int paragraphs;
    private int tables;

    private DocxFile() {}

    static Document read(byte[] file, String name) throws IOException {
        try (var opened = OfficePackage.open(file, FileKind.DOCX, name);
                XWPFDocument document = new XWPFDocument(opened)) {
            DocxFile reading = new DocxFile();
            document.getBodyElements().forEach(reading::add);
            return new Document(reading.blocks);
        }
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> lines(text(paragraph));
            case XWPFTable table -> blocks.add(table(table));
            case XWPFSDT control -> lines(control.getContent().getText());
            default -> {}
        }
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
        String text = paragraph.getParagraphText();
        return text.isBlank() ? text : numbers.before(paragraph) + text;
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
        for (ICell cell : row.getTableICells()) {
            if (cell instanceof XWPFTableCell plain) {
                CTTcPr properties = plain.getCTTc().getTcPr();
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
                                : text(plain.getBodyElements());
                for (int i = 0; i < Math.min(Math.max(span, 1), COLUMNS); i++) {
                    cells.add(
                            new Cell(
                                    text,
                                    place,
                                    i > 0 ? Merge.ACROSS : down ? Merge.DOWN : Merge.NOT));
                }
            } else if (cell instanceof XWPFSDTCell control) {
                cells.add(new Cell(control.getContent().getText().strip(), place, Merge.NOT));
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
                        table.getRows()
                                .forEach(
                                        row ->
                                                row.getTableCells()
                                                        .forEach(
                                                                cell ->
                                                                        lines.add(
                                                                                text(
                                                                                        cell
                                                                                                .getBodyElements()))));
                case XWPFSDT control -> lines.add(tidy(control.getContent().getText()));
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
