package vn.caitien.command.planimport.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Leaves of a Word file's markup what its reader sees: deleted text is gone, inserted text is
 * plain, and what stood in a content control or a text box stands in paragraphs, so that nothing is
 * overlooked.
 */
final class PlainMarkup {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final Pattern TEXT_PARTS =
            Pattern.compile(
                    ".*wordprocessingml\\.(?:document\\.main|header|footer|footnotes|endnotes)\\+xml");

    /** What stands around text without being text. */
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml");

    private static final Set<String> OF_WRAPPERS =
            Set.of("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr");

    private static final Set<String> GONE = Set.of("del", "moveFrom");

    private final Document document;

    private PlainMarkup(Document document) {
        this.document = document;
    }

    /** Changes the parts that hold text; the package is only in memory. */
    static void of(OPCPackage opened) throws IOException {
        try {
            for (PackagePart part : List.copyOf(opened.getParts())) {
                if (TEXT_PARTS.matcher(part.getContentType()).matches()) {
                    simplify(part);
                }
            }
        } catch (InvalidFormatException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void simplify(PackagePart part) throws IOException, SAXException {
        Document document;
        try (InputStream content = part.getInputStream()) {
            document = DocumentHelper.readDocument(content);
        }
        new PlainMarkup(document).simplify();
        try (OutputStream content = part.getOutputStream()) {
            StreamHelper.saveXmlInStream(document, content);
        }
    }

    private void simplify() {
        all(COMPATIBILITY, "Fallback").forEach(PlainMarkup::remove);
        GONE.forEach(name -> all(WORD, name).forEach(PlainMarkup::delete));
        all(WORD, "txbxContent").reversed().forEach(PlainMarkup::behindItsParagraph);
        all(WORD, "showingPlcHdr").forEach(PlainMarkup::empty);
        OF_WRAPPERS.forEach(name -> all(WORD, name).forEach(PlainMarkup::remove));
        WRAPPERS.forEach(name -> all(WORD, name).forEach(PlainMarkup::unwrap));
    }

    /** Deletes text, the row that is marked as deleted, or the break between two paragraphs. */
    private static void delete(Element mark) {
        Node of = mark.getParentNode();
        if (is(of, "trPr")) {
            remove(of.getParentNode());
        } else if (is(of, "rPr")) {
            Element paragraph = around(mark, "p");
            if (is(of.getParentNode(), "pPr") && paragraph != null) {
                joinWithNext(paragraph);
            }
        } else {
            remove(mark);
        }
    }

    private static void joinWithNext(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !is(next, "p")) {
            next = next.getNextSibling();
        }
        if (next == null) {
            return;
        }
        Node before = next.getFirstChild();
        while (before != null && !(before instanceof Element)) {
            before = before.getNextSibling();
        }
        if (before != null && is(before, "pPr")) {
            before = before.getNextSibling();
        }
        for (Node child : children(paragraph)) {
            if (!is(child, "pPr")) {
                next.insertBefore(child, before);
            }
        }
        remove(paragraph);
    }

    private static void behindItsParagraph(Element box) {
        Element paragraph = around(box, "p");
        if (paragraph != null) {
            Node behind = paragraph.getNextSibling();
            children(box).forEach(child -> paragraph.getParentNode().insertBefore(child, behind));
        }
    }

    /** The words in it ask for text, they are none. */
    private static void empty(Element asking) {
        Element control = around(asking, "sdt");
        if (control != null) {
            list(control.getElementsByTagNameNS(WORD, "r")).forEach(PlainMarkup::remove);
        }
    }

    private static void unwrap(Element wrapper) {
        Node parent = wrapper.getParentNode();
        children(wrapper).forEach(child -> parent.insertBefore(child, wrapper));
        remove(wrapper);
    }

    private List<Element> all(String namespace, String name) {
        return list(document.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (Node node = nodes.item(0); node != null; node = nodes.item(elements.size())) {
            elements.add((Element) node);
        }
        return elements;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static @Nullable Element around(Node node, String name) {
        Node parent = node.getParentNode();
        while (parent != null && !is(parent, name)) {
            parent = parent.getParentNode();
        }
        return (Element) parent;
    }

    private static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    private static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
