package vn.caitien.query.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an Office file again with all its parts dated alike, so that the same content gives the
 * same bytes.
 */
final class SteadyZip {
    /** The first moment that a zip can tell, without a time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] repack(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry steady = new ZipEntry(part.getName());
                steady.setTimeLocal(ALWAYS);
                packed.putNextEntry(steady);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
