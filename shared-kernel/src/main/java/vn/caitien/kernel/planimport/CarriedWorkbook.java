package vn.caitien.kernel.planimport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The workbook of a plan inside the Word file of the same plan. It is named after the text beside
 * it: a file that nobody has touched is read back exactly, and where somebody has changed the text,
 * the text counts.
 */
public final class CarriedWorkbook {

    /** How a Word file relates to a file that it embeds (ISO/IEC 29500-1, 15.2.11). */
    public static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    /** The kind of a workbook. */
    public static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private CarriedWorkbook() {}

    /**
     * The name of the part that belongs to a text.
     *
     * @param text the bytes of the main part
     */
    public static String nameBeside(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return "/word/embeddings/" + HexFormat.of().formatHex(digest) + ".xlsx";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
