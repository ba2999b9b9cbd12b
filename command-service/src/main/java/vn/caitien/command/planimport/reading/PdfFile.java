package vn.caitien.command.planimport.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A .pdf as lines, in the order in which they were written: that keeps a cell's lines together. */
final class PdfFile {

    private static final int PAGES = 300;

    private PdfFile() {}

    static Document read(byte[] file) throws IOException {
        PdfStreams.measure(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > PAGES) {
                throw new Rejected(ProblemCode.FILE_SWELLS);
            }
            List<Line> lines = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                int number = 0;
                for (String text : stripper.getText(document).split("\\R")) {
                    number++;
                    lines.add(new Line(text, "trang " + page + ", " + Places.line(number)));
                }
            }
            if (lines.stream().allMatch(line -> line.text().isBlank())) {
                throw new Rejected(ProblemCode.FILE_WITHOUT_TEXT);
            }
            return Lines.document(lines);
        } catch (InvalidPasswordException e) {
            throw new Rejected(ProblemCode.FILE_PROTECTED);
        }
    }
}
