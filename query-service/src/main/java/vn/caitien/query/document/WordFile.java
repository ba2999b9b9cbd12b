package vn.caitien.query.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.stereotype.Component;
import vn.caitien.kernel.planimport.PrintedCopy;
import vn.caitien.query.document.Paper.Part;

/**
 * Shows a paper as a Word file: real styles, numbered headings and tables, A4 with the margins of
 * Decree 30/2020 (Annex I), and page numbers at the top from the second page on.
 */
@Component
class WordFile {
    /** Twentieths of a point. */
    static final int SHORT_SIDE = 11_906;

    private static final int LONG_SIDE = 16_838;
    private static final int TOP_AND_BOTTOM = 1_134;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 964;
    private static final int HEADER = 567;

    /**
     * @param workbook the same plan as tables, which the file carries along unseen
     */
    byte[] write(Paper paper, byte[] workbook) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(part("styles.xml")).getStyles());
            document.createNumbering()
                    .setNumbering(
                            NumberingDocument.Factory.parse(part("numbering.xml")).getNumbering());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(part("settings.xml")).getSettings());
            describe(document, paper);
            XWPFHeader header = pageNumbers(document);
            List<Part> parts = paper.parts();
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                WordPage page = new WordPage(document, textWidth(part));
                for (int at = 0; at < part.blocks().size(); at++) {
                    page.add(part.blocks().get(at), part.leads(at));
                }
                boolean last = i == parts.size() - 1;
                CTSectPr section = last ? lastSection(document) : page.endSection();
                lay(section, part, document.getRelationId(header), i == 0);
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            document.write(text);
            PrintedCopy copy = new PrintedCopy(SteadyZip.repack(text.toByteArray()), workbook);
            return SteadyZip.repack(carrying(document, copy));
        } catch (IOException | OpenXML4JException | XmlException e) {
            throw new IllegalStateException("the Word file cannot be written", e);
        }
    }

    /** The parts of a document that has been written once, and its copy beside the text. */
    private static byte[] carrying(XWPFDocument document, PrintedCopy copy)
            throws IOException, OpenXML4JException {
        CustomXml.add(document.getPackagePart(), copy.toXml());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.getPackage().save(out);
        return out.toByteArray();
    }

    private static int textWidth(Part part) {
        return (part.wide() ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    private static InputStream part(String name) {
        return Objects.requireNonNull(
                WordFile.class.getResourceAsStream("/document/" + name), name);
    }

    private static void describe(XWPFDocument document, Paper paper) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(paper.dated()));
        core.setTitle(paper.title());
        core.setCreator("Cải Tiến");
        core.setCreated(made);
        core.setModified(made);
    }

    private static XWPFHeader pageNumbers(XWPFDocument document) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph number =
                header.getParagraphs().isEmpty()
                        ? header.createParagraph()
                        : header.getParagraphs().getFirst();
        number.setStyle("Header");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        return header;
    }

    private static CTSectPr lastSection(XWPFDocument document) {
        // The page numbers have made it already; it is filled anew like every other one.
        if (document.getDocument().getBody().isSetSectPr()) {
            document.getDocument().getBody().unsetSectPr();
        }
        return document.getDocument().getBody().addNewSectPr();
    }

    private static void lay(CTSectPr section, Part part, String header, boolean first) {
        CTHdrFtrRef numbers = section.addNewHeaderReference();
        numbers.setType(STHdrFtr.DEFAULT);
        numbers.setId(header);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(part.wide() ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(part.wide() ? SHORT_SIDE : LONG_SIDE));
        if (part.wide()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
        if (first) {
            section.addNewTitlePg();
        }
    }
}
