package vn.caitien.command.planimport.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.caitien.kernel.planimport.Reading;

/** A .docx as a word processor's library writes it; it begins as every plan does. */
final class WordPaper {

    private static final String TITLE = "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2023-2024";

    /** Writes what a paper says. */
    interface Writing {
        void write(XWPFDocument word);
    }

    private WordPaper() {}

    /** What is read of the paper with what is written behind its title. */
    static Reading read(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText(TITLE);
            word.createParagraph().createRun().setText("Căn cứ Thông tư số 18/2018/TT-BGDĐT;");
            writing.write(word);
            word.write(out);
        }
        return Plans.READER.read(out.toByteArray(), "ke-hoach.docx");
    }

    /** A table behind what the paper has. */
    @SafeVarargs
    static XWPFTable table(XWPFDocument word, List<String>... rows) {
        XWPFTable table = word.createTable(rows.length, rows[0].size());
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].size(); c++) {
                table.getRow(r).getCell(c).setText(rows[r].get(c));
            }
        }
        return table;
    }
}
