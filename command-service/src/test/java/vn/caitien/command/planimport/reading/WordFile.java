package vn.caitien.command.planimport.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import vn.caitien.kernel.planimport.Reading;

/** A .docx written in Word's own markup, for what no library writes. */
final class WordFile {

    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final StringBuilder body = new StringBuilder();
    private final XWPFDocument document = new XWPFDocument();

    private WordFile() {}

    /** Begins as every plan does. */
    static WordFile plan(String circular) {
        return new WordFile()
                .paragraph("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024")
                .paragraph("Căn cứ Thông tư số " + circular + "/TT-BGDĐT;");
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    static String in(String tag, String content) {
        return "<w:%s>%s</w:%s>".formatted(tag, content, tag.split(" ")[0]);
    }

    WordFile paragraph(String text) {
        return add(in("p", run(text)));
    }

    /** A paragraph with a number of the list at this level. */
    WordFile numbered(int list, int level, String text) {
        return add(
                in(
                        "p",
                        in(
                                        "pPr",
                                        in(
                                                "numPr",
                                                "<w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/>"
                                                        .formatted(level, list)))
                                + run(text)));
    }

    /** A table; what is no markup becomes a paragraph. */
    @SafeVarargs
    final WordFile table(List<String>... rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder cells = new StringBuilder();
            for (String cell : row) {
                cells.append(in("tc", cell.startsWith("<") ? cell : in("p", run(cell))));
            }
            table.append(in("tr", cells.toString()));
        }
        return add(in("tbl", table.toString()));
    }

    WordFile add(String markup) {
        body.append(markup);
        return this;
    }

    WordFile header(String text) {
        document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(text);
        return this;
    }

    WordFile footer(String text) {
        document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(text);
        return this;
    }

    /** The definitions of lists, then the lists. */
    WordFile lists(String markup) {
        try {
            var lists =
                    NumberingDocument.Factory.parse(
                                    "<w:numbering %s>%s</w:numbering>".formatted(WORD, markup))
                            .getNumbering();
            var numbering = document.createNumbering();
            lists.getAbstractNumList()
                    .forEach(list -> numbering.addAbstractNum(new XWPFAbstractNum(list)));
            lists.getNumList().forEach(list -> numbering.addNum(new XWPFNum(list)));
            return this;
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Reading read() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTDocument1 written =
                    DocumentDocument.Factory.parse(
                                    "<w:document %s><w:body>%s</w:body></w:document>"
                                            .formatted(WORD, body))
                            .getDocument();
            var section = document.getDocument().getBody().getSectPr();
            if (section != null) {
                written.getBody().setSectPr(section);
            }
            document.getDocument().set(written);
            document.write(out);
            return Plans.READER.read(out.toByteArray(), "ke-hoach.docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
