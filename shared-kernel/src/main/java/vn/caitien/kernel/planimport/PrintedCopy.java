package vn.caitien.kernel.planimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a Word file of a plan carries along unseen: itself as it was printed, and the same plan as a
 * workbook. It lies in a custom XML part, which office programs keep when they save the file, so
 * that an edited file tells what was edited.
 */
public final class PrintedCopy {

    private static final String NAMESPACE = "urn:vn.caitien:printed-copy";
    private static final String ROOT = "printed-copy";
    private static final String PAPER = "paper";
    private static final String WORKBOOK = "workbook";

    private final byte[] paper;
    private final byte[] workbook;

    /**
     * @param paper the Word file before it carried anything
     * @param workbook the plan that it shows, in the columns of {@link PlanWorkbook}
     */
    public PrintedCopy(byte[] paper, byte[] workbook) {
        this.paper = paper;
        this.workbook = workbook;
    }

    public byte[] paper() {
        return paper;
    }

    public byte[] workbook() {
        return workbook;
    }

    /** The part's content. */
    public byte[] toXml() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(ROOT);
            xml.writeDefaultNamespace(NAMESPACE);
            write(xml, PAPER, paper);
            write(xml, WORKBOOK, workbook);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("base64 can be written as XML", e);
        }
        return out.toByteArray();
    }

    private static void write(XMLStreamWriter xml, String name, byte[] file)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Base64.getEncoder().encodeToString(file));
        xml.writeEndElement();
    }

    /** The copy in a custom XML part; empty if the part is somebody else's. */
    public static Optional<PrintedCopy> in(byte[] part) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            xml.nextTag();
            if (!NAMESPACE.equals(xml.getNamespaceURI()) || !ROOT.equals(xml.getLocalName())) {
                return Optional.empty();
            }
            return Optional.of(new PrintedCopy(read(xml, PAPER), read(xml, WORKBOOK)));
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] read(XMLStreamReader xml, String name) throws XMLStreamException {
        xml.nextTag();
        xml.require(XMLStreamReader.START_ELEMENT, NAMESPACE, name);
        // A program that saves the part may break its long lines.
        return Base64.getMimeDecoder().decode(xml.getElementText());
    }
}
