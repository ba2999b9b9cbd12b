package vn.caitien.query.document;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where files are written: as many at the same time as there are processors, however many are asked
 * for. The others wait their turn, so that the memory suffices for all.
 */
@Component
class Desk {
    private final WordFile word;
    private final PdfFile pdf;
    private final WorkbookFile workbook;
    private final Semaphore places =
            new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Desk(WordFile word, PdfFile pdf, WorkbookFile workbook) {
        this.word = word;
        this.pdf = pdf;
        this.workbook = workbook;
    }

    /**
     * @param name of the file, without its ending
     */
    PrintedFile write(
            String name, Format format, Supplier<Paper> paper, Supplier<List<Ledger>> ledgers) {
        places.acquireUninterruptibly();
        try {
            Paper laidOut = paper.get();
            return new PrintedFile(
                    name,
                    format,
                    switch (format) {
                        case DOCX -> word.write(laidOut);
                        case PDF -> pdf.write(laidOut);
                        case XLSX ->
                                workbook.write(laidOut.title(), laidOut.dated(), ledgers.get());
                    });
        } finally {
            places.release();
        }
    }
}
