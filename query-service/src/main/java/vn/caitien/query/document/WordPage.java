package vn.caitien.query.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.caitien.query.document.Block.Column;
import vn.caitien.query.document.Block.Grid;
import vn.caitien.query.document.Block.Heading;
import vn.caitien.query.document.Block.Letterhead;
import vn.caitien.query.document.Block.Line;
import vn.caitien.query.document.Block.Signing;
import vn.caitien.query.document.Block.Text;
import vn.caitien.query.document.Block.Title;

/** Writes blocks onto pages of one width. */
final class WordPage {
    /** The rule below the motto is as long as its words (Decree 30/2020, Annex I): 56 mm. */
    private static final int MOTTO = 3_175;

    private static final int CLOSE = 28;

    private final XWPFDocument document;

    /** Between the margins, in twentieths of a point. */
    private final int width;

    WordPage(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    /**
     * @param leads whether what follows may not stand on a page without it
     */
    void add(Block block, boolean leads) {
        add(block);
        if (leads && document.getBodyElements().getLast() instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
    }

    private void add(Block block) {
        switch (block) {
            case Letterhead letterhead -> letterhead(letterhead);
            case Title title -> title(title);
            case Heading heading -> paragraph("Heading" + heading.level(), heading.words());
            case Text text -> paragraph(style(text), text.words());
            case Grid grid -> grid(grid);
            case Signing signing -> signing(signing);
        }
    }

    /** Ends the pages that were written so far, so that others may lie the other way. */
    CTSectPr endSection() {
        boolean text = document.getBodyElements().getLast() instanceof XWPFParagraph;
        XWPFParagraph last = text ? document.getParagraphs().getLast() : foot();
        CTPPr properties =
                last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
        return properties.addNewSectPr();
    }

    /** Below a table stands a paragraph, so low that it needs no page of its own. */
    private XWPFParagraph foot() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Foot");
        return paragraph;
    }

    private static String style(Text text) {
        return switch (text.manner()) {
            case BODY -> "BodyText";
            case GROUND -> "Ground";
            case CENTRED -> "Centred";
            case MISSING -> "Missing";
        };
    }

    private void paragraph(String style, String words) {
        write(document.createParagraph(), style, words);
    }

    private static XWPFRun write(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        return run;
    }

    private void title(Title title) {
        paragraph("Title", title.kind());
        title.about().lines().forEach(line -> paragraph("Subtitle", line.strip()));
        rule(document.createParagraph(), width * 3 / 8);
    }

    /** A line across the middle of the given space, as the decree wants it below some words. */
    private static void rule(XWPFParagraph paragraph, int indent) {
        paragraph.setStyle("Rule");
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
    }

    private void letterhead(Letterhead letterhead) {
        int left = width * 45 / 100;
        boolean wide = width > WordFile.SHORT_SIDE;
        XWPFTable table = layout(2, left, width - left);
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        XWPFTableCell state = table.getRow(0).getCell(1);
        if (letterhead.parent() != null) {
            Letterhead.lines(letterhead.parent(), wide)
                    .forEach(words -> line(issuer, words, false, false, 24));
        }
        Letterhead.lines(letterhead.issuer(), wide)
                .forEach(words -> line(issuer, words, true, false, 24));
        rule(issuer.addParagraph(), left * 3 / 10);
        line(state, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true, false, 24);
        line(state, "Độc lập - Tự do - Hạnh phúc", true, false, 26);
        rule(state.addParagraph(), (width - left - MOTTO) / 2);
        // Number and day stand beside each other, however long the names above them are.
        XWPFTableCell number = table.getRow(1).getCell(0);
        XWPFTableCell day = table.getRow(1).getCell(1);
        line(number, letterhead.number(), false, false, 26);
        line(day, letterhead.placeAndDay(), false, true, 26);
        List.of(issuer, state, number, day).forEach(cell -> cell.removeParagraph(0));
    }

    private static void line(
            XWPFTableCell cell, String words, boolean bold, boolean italic, int halfPoints) {
        XWPFRun run = write(cell.addParagraph(), "Letterhead", words);
        run.setBold(bold);
        run.setItalic(italic);
        run.setFontSize(halfPoints / 2.0);
    }

    private void signing(Signing signing) {
        int left = width / 2;
        XWPFTable table = layout(1, left, width - left);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        XWPFTableCell signature = table.getRow(0).getCell(1);
        write(recipients.addParagraph(), "RecipientHeading", "Nơi nhận:");
        for (String recipient : signing.recipients()) {
            String words = recipient.strip();
            write(
                    recipients.addParagraph(),
                    "Recipient",
                    words.startsWith("-") ? words : "- " + words);
        }
        signing.position()
                .lines()
                .forEach(line -> write(signature.addParagraph(), "Signature", line.strip()));
        if (signing.name() != null) {
            write(signature.addParagraph(), "Signer", signing.name());
        }
        List.of(recipients, signature).forEach(cell -> cell.removeParagraph(0));
        table.getRow(0).setCantSplitRow(true);
        foot();
    }

    /** A table of two columns without borders. */
    private XWPFTable layout(int rows, int left, int right) {
        XWPFTable table = document.createTable(rows, 2);
        table.removeBorders();
        table.setCellMargins(0, CLOSE, 0, CLOSE);
        fix(table, List.of(left, right));
        return table;
    }

    private void grid(Grid grid) {
        List<Column> columns = grid.columns();
        XWPFTable table = document.createTable(1, columns.size());
        table.setStyleID("TableGrid");
        int shares = columns.stream().mapToInt(Column::share).sum();
        List<Integer> widths =
                columns.stream().map(column -> width * column.share() / shares).toList();
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            cell(header.getCell(i), "CellHeading", columns.get(i).title());
        }
        for (Line line : grid.lines()) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(!grid.overlong(line));
            if (line.heading()) {
                span(row, columns.size());
                cell(row.getCell(0), "CellGroup", line.cells().getFirst());
            } else {
                for (int i = 0; i < columns.size(); i++) {
                    String style = columns.get(i).centred() ? "CellCentred" : "Cell";
                    cell(row.getCell(i), style, line.cells().get(i));
                }
            }
        }
        fix(table, widths);
        table.getCTTbl().getTblPr().addNewTblCaption().setVal(grid.caption());
        foot();
    }

    private static void span(XWPFTableRow row, int columns) {
        while (row.getTableCells().size() > 1) {
            row.removeCell(1);
        }
        row.getCell(0)
                .getCTTc()
                .addNewTcPr()
                .addNewGridSpan()
                .setVal(java.math.BigInteger.valueOf(columns));
    }

    private static void cell(XWPFTableCell cell, String style, String words) {
        @Nullable XWPFParagraph free = cell.getParagraphs().getFirst();
        List<String> lines = words.isEmpty() ? List.of("") : words.lines().toList();
        for (String line : lines) {
            write(free == null ? cell.addParagraph() : free, style, line.strip());
            free = null;
        }
    }

    /** Widths that Word does not change by what stands in the cells. */
    private void fix(XWPFTable table, List<Integer> widths) {
        CTTblLayoutType fixed =
                table.getCTTbl().getTblPr().isSetTblLayout()
                        ? table.getCTTbl().getTblPr().getTblLayout()
                        : table.getCTTbl().getTblPr().addNewTblLayout();
        fixed.setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblGrid grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(w -> grid.addNewGridCol().setW(java.math.BigInteger.valueOf(w)));
        for (XWPFTableRow row : table.getRows()) {
            boolean spanned = row.getTableCells().size() < widths.size();
            for (int i = 0; i < row.getTableCells().size(); i++) {
                int w = spanned ? widths.stream().mapToInt(Integer::intValue).sum() : widths.get(i);
                row.getCell(i).setWidth(Integer.toString(w));
            }
        }
    }
}
