package vn.caitien.query.document;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where files are written: as many at the same time as there are processors, however many are asked
 * for. The others wait their turn before they read anything, so that memory and connections suffice
 * for all.
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

    /** Waits for a place, reads what a file needs, and writes it. */
    <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /**
     * @param name of the file, without its ending
     */
    PrintedFile write(String name, Format format, Paper paper, Supplier<List<Ledger>> ledgers) {
        return new PrintedFile(
                name,
                format,
                switch (format) {
                    case DOCX -> word.write(paper, tables(paper, ledgers));
                    case PDF -> pdf.write(paper);
                    case XLSX -> tables(paper, ledgers);
                });
    }

    private byte[] tables(Paper paper, Supplier<List<Ledger>> ledgers) {
        return workbook.write(paper.title(), paper.dated(), ledgers.get());
    }
}
