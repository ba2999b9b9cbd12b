package vn.caitien.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caitien.kernel.testing.Issuer;

/**
 * Speaks to the service as somebody, in JSON, over a real connection, the way an API client does.
 */
final class Http {

    static final String ADMINISTRATOR = "administrator-subject";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> headers;

    private Http(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** A client without token of the service that listens on a port. */
    static Http at(int port) {
        return new Http(port, Map.of("Content-Type", "application/json"));
    }

    /** The same client with a token of the trusted issuer. */
    Http as(String subject) {
        return withToken(Issuer.TRUSTED.tokenFor(subject));
    }

    Http withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Http withKey(UUID key) {
        return with("Idempotency-Key", key.toString());
    }

    Http seen(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    Http with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Http(port, more);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer delete(String path, String body) {
        return send("DELETE", path, body);
    }

    /** Sends to a path below {@code /api/v1}. */
    Answer send(String method, String path, String body) {
        return request(method, "/api/v1" + path, body);
    }

    /** Sends one file to a path below {@code /api/v1}, as a form with a field for files does. */
    Answer upload(String path, String fileName, byte[] content) {
        return uploadAs("file", path, fileName, content);
    }

    /** The same under a name of the field. */
    Answer uploadAs(String field, String path, String fileName, byte[] content) {
        String boundary = "ranh-gioi-" + UUID.randomUUID();
        byte[] head =
                """
                --%s\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(boundary, field, fileName)
                        .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .request(
                        "POST",
                        "/api/v1" + path,
                        BodyPublishers.ofByteArrays(List.of(head, content, tail)));
    }

    /** Gets a path as it stands. */
    Answer get(String path) {
        return request("GET", path, "");
    }

    private Answer request(String method, String path, String body) {
        return request(method, path, BodyPublishers.ofString(body));
    }

    private Answer request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, body);
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
