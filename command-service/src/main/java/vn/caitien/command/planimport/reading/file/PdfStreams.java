package vn.caitien.command.planimport.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/**
 * Looks at how large the packed streams of a .pdf would become before a library unpacks them
 * without a bound. A stream that is packed twice is refused; other ways of packing, which are rare
 * and cannot be measured so, only pass in small files.
 */
final class PdfStreams {

    private static final long INFLATED = 100L << 20;
    private static final int SMALL = 1 << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern UNUSUAL =
            Pattern.compile("/(?:LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode)");
    private static final Pattern TWICE = Pattern.compile("/FlateDecode\\s*/FlateDecode");

    private PdfStreams() {}

    static void measure(byte[] file) {
        String names = new String(file, StandardCharsets.ISO_8859_1);
        boolean twice = TWICE.matcher(names).find();
        if (twice || file.length > SMALL && UNUSUAL.matcher(names).find()) {
            throw new Rejected(ProblemCode.FILE_SWELLS);
        }
        long left = INFLATED;
        byte[] buffer = new byte[1 << 16];
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            left -= inflated(file, at, buffer, left);
            if (left <= 0) {
                throw new Rejected(ProblemCode.FILE_SWELLS);
            }
        }
    }

    /** How much the bytes from here inflate to, counted no further than what is left. */
    private static long inflated(byte[] file, int from, byte[] buffer, long left) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(file, from, file.length - from);
            int read = inflater.inflate(buffer);
            while (read > 0 && size <= left) {
                size += read;
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // Not packed this way, or only this far.
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }

    /** Where the content of the next stream begins, -1 behind the last. */
    private static int next(byte[] file, int from) {
        for (int i = from; i < file.length - STREAM.length - 2; i++) {
            if (file[i] == 's' && starts(file, i)) {
                int at = i + STREAM.length;
                at += file[at] == '\r' ? 1 : 0;
                return at + (file[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean starts(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte after = file[at + STREAM.length];
        return after == '\r' || after == '\n';
    }
}
