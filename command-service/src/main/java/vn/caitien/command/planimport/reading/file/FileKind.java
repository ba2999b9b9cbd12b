package vn.caitien.command.planimport.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** The formats that are read; a file is one only if its name and its first bytes agree. */
public enum FileKind {
    DOCX(".docx", FileMagic.OOXML),
    XLSX(".xlsx", FileMagic.OOXML),
    PDF(".pdf", FileMagic.PDF),
    TXT(".txt", FileMagic.UNKNOWN);

    private final String ending;
    private final FileMagic magic;

    FileKind(String ending, FileMagic magic) {
        this.ending = ending;
        this.magic = magic;
    }

    /** The format of a file; refused if it is another than its name says. */
    public static FileKind of(byte[] file, String name) {
        FileMagic found = FileMagic.valueOf(file);
        if (found == FileMagic.OLE2 && locked(file)) {
            throw new Rejected(ProblemCode.FILE_PROTECTED);
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (lower.endsWith(kind.ending)) {
                if (kind.magic != found || kind == TXT && binary(file)) {
                    throw new Rejected(ProblemCode.FILE_NOT_WHAT_IT_SAYS, Map.of("name", name));
                }
                return kind;
            }
        }
        throw new Rejected(ProblemCode.FILE_KIND_UNKNOWN, Map.of("name", name));
    }

    private static boolean locked(byte[] file) {
        try (var parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return parts.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Text has no zero bytes, unless it is UTF-16, which begins with its mark. */
    private static boolean binary(byte[] file) {
        boolean wide =
                file.length >= 2
                        && (file[0] == (byte) 0xff && file[1] == (byte) 0xfe
                                || file[0] == (byte) 0xfe && file[1] == (byte) 0xff);
        if (wide) {
            return false;
        }
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
