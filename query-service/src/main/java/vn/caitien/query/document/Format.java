package vn.caitien.query.document;

import java.util.Arrays;
import org.springframework.http.MediaType;
import vn.caitien.kernel.platform.ProblemCode;
import vn.caitien.kernel.platform.Rejected;

/** A kind of file. */
enum Format {
    DOCX("vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf"),
    XLSX("vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MediaType type;

    Format(String subtype) {
        this.type = new MediaType("application", subtype);
    }

    MediaType type() {
        return type;
    }

    /** The ending of a file's name. */
    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Refused as {@code not-found} if nothing is written so. */
    static Format of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new Rejected(ProblemCode.NOT_FOUND));
    }
}
