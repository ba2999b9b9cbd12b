package vn.caitien.query.platform;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The version of a stream as a header, for the {@code If-Match} of a later command. */
public final class Etag {
    private Etag() {}

    // Set on the bare response: Spring would otherwise answer "not modified" by it, though names
    // and other streams shown in the same answer may have changed.
    public static void write(HttpServletResponse response, long version) {
        response.setHeader(HttpHeaders.ETAG, "\"" + version + "\"");
    }
}
