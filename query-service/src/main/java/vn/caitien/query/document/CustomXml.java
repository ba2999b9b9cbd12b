package vn.caitien.query.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A custom XML part of a Word file (ISO/IEC 29500-1, 15.2.5): data beside the text, which office
 * programs keep when they save the file, provided that it has an identity (15.2.6).
 */
final class CustomXml {
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String IDENTITY =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" \
            ds:itemID="{6F0B3B0C-6B52-4C0E-9E0D-2A7C1D5E8F41}"><ds:schemaRefs/></ds:datastoreItem>
            """;

    private CustomXml() {}

    /** Puts a part beside the main part of a file that has no other. */
    static void add(PackagePart text, byte[] xml) throws InvalidFormatException, IOException {
        PackagePart item = part(text, "item1.xml", "customXml", "application/xml", xml);
        part(
                item,
                "itemProps1.xml",
                "customXmlProps",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                IDENTITY.getBytes(UTF_8));
    }

    private static PackagePart part(
            PackagePart from, String name, String relationship, String kind, byte[] content)
            throws InvalidFormatException, IOException {
        PackagePart part =
                from.getPackage()
                        .createPart(PackagingURIHelper.createPartName("/customXml/" + name), kind);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        from.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + relationship);
        return part;
    }
}
