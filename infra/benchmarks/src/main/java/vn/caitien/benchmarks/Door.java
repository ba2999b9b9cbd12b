package vn.caitien.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests to one service over connections that stay open. The oldest client of the JDK, because it
 * has no threads of its own: it shares the machine with what is measured.
 */
record Door(int port) {

    static {
        // As many kept connections as there are writers and watchers; a command is never sent
        // twice.
        System.setProperty("http.maxConnections", Integer.toString(2 * Scale.WRITERS));
        System.setProperty("sun.net.http.retryPost", "false");
    }

    /** What came back. */
    record Answer(int status, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /**
         * @throws IllegalStateException unless the request was answered with success
         */
        Answer good() {
            if (status >= 300) {
                throw new IllegalStateException("HTTP " + status + ": " + text());
            }
            return this;
        }
    }

    Answer send(String method, String path, Map<String, String> headers, @Nullable String json)
            throws IOException {
        HttpURLConnection request =
                (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        request.setRequestMethod(method);
        request.setRequestProperty("Accept", "application/json");
        headers.forEach(request::setRequestProperty);
        if (json != null) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            request.setRequestProperty("Content-Type", "application/json");
            request.setDoOutput(true);
            request.setFixedLengthStreamingMode(body.length);
            request.getOutputStream().write(body);
        }
        int status = request.getResponseCode();
        // Read to its end, so that the connection can be used again.
        try (InputStream answer =
                status < 400 ? request.getInputStream() : request.getErrorStream()) {
            return new Answer(status, answer == null ? new byte[0] : answer.readAllBytes());
        }
    }
}
