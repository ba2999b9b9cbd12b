package vn.caitien.query.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
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
    private static final String FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;

    PdfFile(ITemplateEngine templates) {
        this.templates = templates;
    }

    byte[] write(Paper paper) {
        Context context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("paper", paper);
        String html = templates.process("document/paper", context);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, paper);
            document.save(out);
            document.close();
        } catch (IOException e) {
            throw new IllegalStateException("the PDF cannot be written", e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> letters(cut), FAMILY, weight, style, true);
    }

    private static InputStream letters(String cut) {
        return Objects.requireNonNull(
                PdfFile.class.getResourceAsStream("/liberation/LiberationSerif-" + cut + ".ttf"));
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
