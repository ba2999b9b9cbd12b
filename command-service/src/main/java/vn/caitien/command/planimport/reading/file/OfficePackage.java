package vn.caitien.command.planimport.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import vn.caitien.kernel.planimport.PrintedCopy;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Opens the package of a .docx or .xlsx after looking at what it would become: how large, with
 * macros or without, and of which kind. Nothing outside of it is ever fetched: links and embedded
 * objects are parts that nobody asks for.
 */
public final class OfficePackage {

    /** All entries together, pictures included. */
    private static final long INFLATED = 100L << 20;

    /** What is parsed into trees; a plan has less than one megabyte of it. */
    private static final long XML = 10L << 20;

    private static final int ENTRIES = 2_000;

    private static final String CUSTOM_XML = "/customXml/";

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(INFLATED);
        ZipSecureFile.setMaxTextSize(XML);
        ZipSecureFile.setMaxFileCount(ENTRIES);
    }

    private OfficePackage() {}

    public static OPCPackage open(byte[] file, FileKind kind, String name) throws IOException {
        measure(file);
        OPCPackage opened;
        try {
            opened = OPCPackage.open(new ByteArrayInputStream(file));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        String wanted =
                kind == FileKind.DOCX
                        ? XWPFRelation.DOCUMENT.getContentType()
                        : XSSFRelation.WORKBOOK.getContentType();
        var main = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        String found = main.isEmpty() ? "" : main.getFirst().getContentType();
        if (found.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new Rejected(ProblemCode.FILE_WITH_MACROS);
        }
        if (!found.equals(wanted)) {
            throw new Rejected(ProblemCode.FILE_NOT_WHAT_IT_SAYS, Map.of("name", name));
        }
        refuseWhatIsElsewhere(opened);
        return opened;
    }

    /** Addresses to click on are words; a template, a picture or a table from elsewhere is not. */
    private static void refuseWhatIsElsewhere(OPCPackage opened) throws IOException {
        try {
            for (PackagePart part : opened.getParts()) {
                if (part.isRelationshipPart()) {
                    continue;
                }
                for (PackageRelationship to : part.getRelationships()) {
                    if (to.getTargetMode() == TargetMode.EXTERNAL
                            && !to.getRelationshipType()
                                    .equals(PackageRelationshipTypes.HYPERLINK_PART)) {
                        throw new Rejected(ProblemCode.FILE_WITH_LINKS);
                    }
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The copy of itself, as it was printed, that a Word file of this product carries. */
    public static Optional<PrintedCopy> carriedBy(byte[] file, String name) throws IOException {
        try (OPCPackage opened = open(file, FileKind.DOCX, name)) {
            return opened.getParts().stream()
                    .filter(part -> part.getPartName().getName().startsWith(CUSTOM_XML))
                    .flatMap(part -> PrintedCopy.in(content(part)).stream())
                    .findFirst();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** The main part of a Word file, byte for byte. */
    public static byte[] text(byte[] file, String name) throws IOException {
        try (OPCPackage opened = open(file, FileKind.DOCX, name)) {
            return content(
                    opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .getFirst());
        }
    }

    private static byte[] content(PackagePart part) {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(byte[] file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long inflated = 0;
        long xml = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new Rejected(ProblemCode.FILE_WITH_MACROS);
                }
                boolean tree = name.endsWith(".xml") || name.endsWith(".rels");
                entries++;
                for (int read = read(zip, buffer); read >= 0; read = read(zip, buffer)) {
                    inflated += read;
                    xml += tree ? read : 0;
                    if (inflated > INFLATED || xml > XML || entries > ENTRIES) {
                        throw new Rejected(ProblemCode.FILE_SWELLS);
                    }
                }
            }
        }
    }

    private static int read(InputStream zip, byte[] buffer) throws IOException {
        return zip.read(buffer);
    }
}
