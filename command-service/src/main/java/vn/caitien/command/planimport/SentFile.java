package vn.caitien.command.planimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent: its bytes, the digest by which it is known again, and its name, which is
 * text for people and nothing else.
 */
record SentFile(String name, byte[] content, byte[] sha256) {

    private static final int LONGEST_NAME = 200;

    static SentFile of(MultipartFile sent) {
        try {
            byte[] content = sent.getBytes();
            return new SentFile(
                    cleanName(sent.getOriginalFilename()),
                    content,
                    MessageDigest.getInstance("SHA-256").digest(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same file has the same id, so that it becomes one paper however often it is sent. */
    String id() {
        return UUID.nameUUIDFromBytes(sha256).toString();
    }

    /** The last step of a path without characters that nobody sees. */
    static String cleanName(@Nullable String sent) {
        String name = sent == null ? "" : sent;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
        return clean.substring(0, clean.offsetByCodePoints(0, length(clean)));
    }

    private static int length(String text) {
        return Math.min(LONGEST_NAME, text.codePointCount(0, text.length()));
    }
}
