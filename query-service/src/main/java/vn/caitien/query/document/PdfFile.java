package vn.caitien.query.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Shows a paper as PDF, tagged, with its fonts inside: letters of the widths of Times New Roman, so
 * that lines break as in Word.
 */
@Component
class PdfFile {
    private final ITemplateEngine templates;

    PdfFile(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] write(Paper paper) {
        Context context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("paper", paper);
        String html = templates.process("document/paper", context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                Letters letters = new Letters(document)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeLineBreaker(new LineBreaks());
            letters.teach(builder);
            builder.withHtmlContent(letters.spelling().of(html), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(document, paper);
                document.save(out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the PDF cannot be written", e);
        }
        return out.toByteArray();
    }

    private static void date(PDDocument document, Paper paper) {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.setTimeInMillis(paper.dated().toEpochMilli());
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentInformation().setCreator("Cải Tiến");
        document.getDocumentInformation().setCreationDate(made);
        document.getDocumentInformation().setModificationDate(made);
        document.setDocumentId(paper.dated().toEpochMilli());
    }
}
